import type { Survey } from "../../analysis/survey/survey";

/** The row of the source that an answer stands in; with its sheet where the survey stands on several. */
export function sourceRowOf({ sheetRows, sheets }: Survey, row: number): number | string | null {
  const number = sheetRows[row] ?? null;
  const sheet = sheets?.texts[(sheets.codes[row] ?? 0) - 1];
  return number === null || sheet === undefined ? number : `${sheet}!${String(number)}`;
}
