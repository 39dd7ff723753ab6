import type { Locale } from "../../glossary/locale";
import { displayWidth } from "../sheet/displayWidth";
import { FIRST_ROW } from "../sheet/titleBand";
import { quadrantName, QUADRANT_IDS } from "./staffDiagnosis";

/** Characters that the printed columns have together: with more, texts would be printed under 8 pt. */
const ALL_WIDTHS = 152;
/** What indent and edges take of a column, in characters. */
const EDGES = 3;

/** Widths of the sheet's columns by what stands in them, in characters. */
export interface Widths {
  readonly problem: number;
  readonly frequency: number;
  readonly impact: number;
  readonly months: number;
  readonly publicity: number;
  readonly quadrant: number;
  readonly adjusted: number;
  readonly key: number;
  readonly wide: number;
  readonly narrow: number;
  readonly widest: number;
}

const FIXED = {
  problem: 18,
  frequency: 10,
  impact: 15,
  months: 10,
  publicity: 9,
  key: 8,
  wide: 10,
  narrow: 9,
};

/** The names of the quadrants stand in one line in every language; the last column has what is left. */
export function widthsIn(locale: Locale): Widths {
  const names = QUADRANT_IDS.map((id) => displayWidth(quadrantName(id, locale)));
  const quadrant = Math.max(...names) + EDGES;
  const { problem, frequency, impact, months, publicity, wide, narrow } = FIXED;
  const taken = problem + frequency + impact + months + publicity + 2 * quadrant + wide + narrow;
  return { ...FIXED, quadrant, adjusted: quadrant, widest: ALL_WIDTHS - taken };
}

/** The widths of the columns from A that are not workings. */
export function shownWidths(widths: Widths): readonly number[] {
  const { problem, frequency, impact, months, publicity, quadrant, adjusted, key } = widths;
  const { wide, narrow, widest } = widths;
  return [
    ...[2, problem, frequency, impact, months, publicity, quadrant, adjusted],
    ...[key, wide, narrow, widest, 3],
  ];
}

/** Where things stand: 0-based columns, and the first rows from the top. */
export const COLUMNS = { left: 1, key: 8, right: 6, chart: 9, last: 11, workings: 13 } as const;

/** Columns that are printed. */
export const PRINTED = 12;

export const QUADRANT_ROW = FIRST_ROW + 1;
export const QUADRANT_PLACES = 10;
export const SPREAD_ROW = QUADRANT_ROW + QUADRANT_PLACES + 2;
export const WORDS_ROW = SPREAD_ROW + QUADRANT_PLACES + 3;
export const ROW_POINTS = 19;
/** Lines of words and themes. */
export const LINES = 12;
