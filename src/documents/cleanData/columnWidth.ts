import type { Column } from "../sheet/column";
import { displayWidth } from "../sheet/displayWidth";

/** Widths of columns that staff write in, or whose contents look wider than they are. */
const LEAST_WIDTHS: Readonly<Record<string, number>> = { time: 18, comment: 16, excluded: 18 };
const WIDEST = 40;
/** What a heading's filter button, and a text's edges, take of a width. */
const BUTTON = 5;
const EDGES = 4;
/** Rows whose texts are looked at. */
const SAMPLE_ROWS = 200;

/** As wide as the heading and the first rows' texts, so that a printed page has room for all columns. */
export function widthFor<Row>(
  { key, heading, value }: Omit<Column<Row>, "width">,
  rows: readonly Row[],
): number {
  const texts = rows.slice(0, SAMPLE_ROWS).map(value);
  const widest = Math.max(0, ...texts.map((text) => (typeof text === "string" ? displayWidth(text) : 0)));
  const least = LEAST_WIDTHS[key] ?? (key.startsWith("reason") ? 14 : 8);
  return Math.min(WIDEST, Math.max(least, headingWidth(heading) + BUTTON, widest + EDGES));
}

/** Headings take two lines where they can be divided: between words, or between Chinese characters. */
function headingWidth(heading: string): number {
  const width = displayWidth(heading);
  return /[\s\p{Script=Han}]/u.test(heading) ? Math.ceil(width / 2) + 1 : width;
}
