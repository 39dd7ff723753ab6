import type { Locale } from "../../glossary/locale";
import { displayWidth } from "../sheet/displayWidth";
import { lineRoom, textLines } from "../sheet/textLines";
import { FIRST_ROW } from "../sheet/titleBand";
import { quadrantName, QUADRANT_IDS } from "./quadrantNames";

/** Characters that the printed columns have together: with more, texts would be printed under 8 pt. */
const ALL_WIDTHS = 158;
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

/** Longer names of quadrants take two lines, so that the chart has room for the names of its points. */
const MOST_OF_QUADRANT = 16;
/** Themes have their names under the quadrant that staff choose. */
const MOST_OF_ADJUSTED = 20;

const FIXED = {
  problem: 20,
  frequency: 11,
  impact: 17,
  months: 11,
  publicity: 9,
  key: 8,
  wide: 10,
  narrow: 9,
};

/** The names of the quadrants stand in one line where they are short; the last column, the chart's, has what is left. */
export function widthsIn(locale: Locale): Widths {
  const names = QUADRANT_IDS.map((id) => displayWidth(quadrantName(id, locale)));
  const longest = Math.max(...names) + EDGES;
  const [quadrant, adjusted] = [Math.min(longest, MOST_OF_QUADRANT), Math.min(longest, MOST_OF_ADJUSTED)];
  const { problem, frequency, impact, months, publicity, wide, narrow } = FIXED;
  const taken = problem + frequency + impact + months + publicity + quadrant + adjusted + wide + narrow;
  return { ...FIXED, quadrant, adjusted, widest: ALL_WIDTHS - taken };
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
/** Places of the quadrant table; those without a problem stay blank, so that the sheet keeps its shape. */
export const QUADRANT_PLACES = 10;
export const SPREAD_ROW = QUADRANT_ROW + QUADRANT_PLACES + 2;
export const ROW_POINTS = 19;
export const WORDS_ROW = SPREAD_ROW + QUADRANT_PLACES + 3;
/** Lines of words and themes. */
export const LINES = 12;

/** Points of each line of a text that runs on. */
export const LINE_POINTS = 14;
/** Points of a row that is kept for a problem, a word or a theme that there is none of. */
export const UNUSED_POINTS = 4;

/** Points of a row with a name in a column of this width. */
export function nameHeight(name: string, width: number): number {
  const lines = textLines(name, lineRoom(width));
  return lines === 1 ? ROW_POINTS : lines * LINE_POINTS + 4;
}

/** Points of a row of 四象限, whichever quadrant it may come to name. */
export function quadrantHeight(name: string, locale: Locale): number {
  const { problem, quadrant } = widthsIn(locale);
  const ofQuadrants = QUADRANT_IDS.map((id) => nameHeight(quadrantName(id, locale), quadrant));
  return Math.max(nameHeight(name, problem), ...ofQuadrants);
}
