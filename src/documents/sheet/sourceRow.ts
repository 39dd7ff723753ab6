import type { Survey } from "../../analysis/survey/survey";
import { widthOf } from "./displayWidth";
import { textAt } from "./textAt";

/** The row of the source that an answer stands in; with its sheet where the survey stands on several. */
export function sourceRowOf({ sheetRows, sheets }: Survey, row: number): number | string | null {
  const number = sheetRows[row] ?? null;
  const sheet = textAt(sheets, row);
  return number === null || sheet === null ? number : `${sheet}!${String(number)}`;
}

/** Characters that a column of such rows takes, at least so many. */
export function sourceRowWidth({ sheetRows, sheets }: Survey, least: number): number {
  if (sheets === null) return least;
  const last = String(sheetRows.reduce((most, row) => Math.max(most, row), 0));
  return widthOf(
    sheets.texts.map((sheet) => `${sheet}!${last}`),
    least,
  );
}
