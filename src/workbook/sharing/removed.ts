/** What leaves the workbook with the sheets that go. */
export interface Removed {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** Tells formulas that read, or lead to, anything that goes: they break with it. */
export function breaksWithout({ sheets, tables, names }: Removed): (formula: string) => boolean {
  const alternatives = [
    ...sheets.flatMap((sheet) => [`${escaped(sheet)}'?!`, `${escaped(sheet.replaceAll("'", "''"))}'?!`]),
    ...[...tables, ...names].map((name) => `${escaped(name)}(?![\\p{L}\\p{N}_.])`),
  ];
  if (alternatives.length === 0) return () => false;
  const pattern = new RegExp(`#REF!|(?<![\\p{L}\\p{N}_.])(?:${alternatives.join("|")})`, "iu");
  return (formula) => pattern.test(formula);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
