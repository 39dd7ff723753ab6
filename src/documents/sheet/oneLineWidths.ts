import { shownText } from "./cellContent";
import type { Column } from "./column";
import { widthOf } from "./displayWidth";

/** As wide as a column gets, in characters: longer texts go on below. */
export const WIDEST = 90;
/** What the bold letters of headings take more. */
const BOLD = 1.1;

/**
 * Characters of the columns of a table beside what is printed. Its rows are as high as those of the form or list that it
 * stands beside, so headings and known texts stand in one line each.
 */
export function oneLineWidths<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[] = [],
): readonly number[] {
  return columns.map(({ heading, width, hidden, value }) => {
    if (hidden === true) return width;
    const texts = rows.flatMap((row, index) => shownText(value(row, index)).split("\n"));
    const wide = Math.ceil(widthOf([heading], 0) * BOLD);
    return Math.min(Math.max(WIDEST, width), widthOf(texts, Math.max(width, wide)));
  });
}
