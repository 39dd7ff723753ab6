import { lineRoom, textLines } from "../sheet/textLines";
import { FIRST_ROW } from "../sheet/titleBand";
import type { ReasonStatistic } from "./reasonStatistics";

/** The chart stands first: categories that nobody mentions end the table as blank rows, ready for corrections. */
export const CHART_ROWS = 14;
export const HEADING_ROW = FIRST_ROW + CHART_ROWS + 1;
/** Columns of the table that are read and printed; the chart stands over all but the last, which has notes beside it. */
export const VISIBLE_COLUMNS = 10;
export const CHART_COLUMNS = VISIBLE_COLUMNS - 1;
/** Characters that names and quotes share, and those that names take at least and at most. */
const TEXTS_WIDTH = 69;
const [LEAST_NAMES, MOST_NAMES] = [24, 30];

/** Characters of the columns of names and quotes: names stand on one line where that leaves quotes room. */
export function textWidths(statistics: readonly ReasonStatistic[]): {
  readonly category: number;
  readonly quote: number;
} {
  const widths = Array.from({ length: MOST_NAMES - LEAST_NAMES + 1 }, (_, i) => LEAST_NAMES + i);
  const isWideEnough = (width: number): boolean =>
    statistics.every(({ label }) => textLines(label, lineRoom(width)) === 1);
  const category = widths.find(isWideEnough) ?? LEAST_NAMES;
  return { category, quote: TEXTS_WIDTH - category };
}

/** The chart has room for so many categories that nobody mentions yet. */
const BARS_TO_COME = 2;

/** Bars of the chart: those of the run, and room for categories that corrections bring up. */
export function barsOf(statistics: readonly ReasonStatistic[]): number {
  const mentioned = statistics.filter(({ count }) => count > 0).length;
  return Math.min(statistics.length, mentioned + BARS_TO_COME);
}
