/** Excel's paper type names by the number that a file has (DEVMODE dmPaperSize). */
const PAPER_SIZES: readonly (readonly [code: number, name: string])[] = [
  [1, "Letter"],
  [2, "LetterSmall"],
  [3, "Tabloid"],
  [4, "Ledger"],
  [5, "Legal"],
  [6, "Statement"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [10, "A4Small"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
  [14, "Folio"],
  [15, "Quatro"],
  [16, "Paper10x14"],
  [17, "Paper11x17"],
  [18, "Note"],
  [19, "Envelope9"],
  [20, "Envelope10"],
  [24, "Csheet"],
  [25, "Dsheet"],
  [26, "Esheet"],
  [27, "EnvelopeDL"],
  [28, "EnvelopeC5"],
  [29, "EnvelopeC3"],
  [30, "EnvelopeC4"],
  [31, "EnvelopeC6"],
  [33, "EnvelopeB4"],
  [34, "EnvelopeB5"],
];

/** The paper's name; one that Excel's API has no name for reads as A4. */
export function paperName(code: number): string {
  return PAPER_SIZES.find(([each]) => each === code)?.[1] ?? "A4";
}

/** A file's number for a paper's name; 9 (A4) when unknown. */
export function paperCode(name: string): number {
  return PAPER_SIZES.find(([, each]) => each.toLowerCase() === name.toLowerCase())?.[0] ?? 9;
}
