/** What leaves the workbook with the sheets that go. */
export interface Removed {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** A place in another workbook: [Book.xlsx]Sheet1!, or '…[Book.xlsx]Sheet 1'!. */
const ELSEWHERE = "\\[[^[\\]]+\\][\\p{L}\\p{N}_.]+!|'[^'[\\]]*\\[[^[\\]]+\\][^']*'!";

/** Tells formulas that read, or lead to, anything that goes, or that is elsewhere: they break in the copy. */
export function breaksWithout({ sheets, tables, names }: Removed): (formula: string) => boolean {
  const alternatives = [
    ...sheets.flatMap((sheet) => [`${escaped(sheet)}'?!`, `${escaped(sheet.replaceAll("'", "''"))}'?!`]),
    ...[...tables, ...names].map((name) => `${escaped(name)}(?![\\p{L}\\p{N}_.])`),
  ];
  const gone = alternatives.length === 0 ? "" : `|(?:^|[^\\p{L}\\p{N}_.])(?:${alternatives.join("|")})`;
  const pattern = new RegExp(`#REF!|${ELSEWHERE}${gone}`, "iu");
  return (formula) => pattern.test(formula);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
