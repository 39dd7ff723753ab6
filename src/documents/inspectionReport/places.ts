import { INSPECTION_ITEMS } from "../inspection/items";
import { addressOf } from "../formulas/reference";
import { FIRST_ROW } from "../sheet/titleBand";
import type { CheckName } from "./checks";

/** Widths of the ten columns that are printed. */
export const WIDTHS = [15, 33, 15, 16, 11, 21, 13, 12, 10, 12] as const;
/** From where on the lists right of the tables of scores stand. */
export const RIGHT = 6;

export const HEAD_ROW = FIRST_ROW;
export const TILE_ROW = HEAD_ROW + 3;
export const SCORE_ROW = TILE_ROW + 4;
/** Room for a dimension an item: staff may name eight. */
const SCORE_ROWS = 2 + INSPECTION_ITEMS.length + 1 + 2 + INSPECTION_ITEMS.length;
export const FINDING_ROW = SCORE_ROW + SCORE_ROWS + 1;

/** Hidden columns of 突出问题分析与改进, right of the print. */
export const LINK_WIDTHS = [14, 10, 10, 10, 10, 10] as const;
export const LINK_COLUMN = 1 + WIDTHS.length;

/** Beyond them, hidden too, what formulas work from: above the table beside it and left of the next, none moves it. */
export const WORK_COLUMN = LINK_COLUMN + LINK_WIDTHS.length;
export const WORK_COLUMNS = 11;

/** Then the days of the checks. */
export const PERIOD_COLUMN = WORK_COLUMN + WORK_COLUMNS + 1;
export const PERIOD_WIDTHS = [12, 13, 13, 22, 10] as const;
/** Right of them, what the titles of the charts say. */
export const TITLE_COLUMN = PERIOD_COLUMN + PERIOD_WIDTHS.length;
/** Not over the first column of the table below: cells there head it, and move along with it. */
export const DAY_COLUMN = PERIOD_COLUMN + 1;

/** The days of the checks, each in a row, and below the table in which staff set them. */
export const PERIOD_ROW = FIRST_ROW + 1;
export const SET_ROW = PERIOD_ROW + 5;

const CHECK_ROWS: Readonly<Record<CheckName, number>> = {
  current: PERIOD_ROW + 1,
  last: PERIOD_ROW + 2,
};

/** The cell of the first or last day of a check. */
export function dayCell(check: CheckName, end: "from" | "to"): string {
  return addressOf(CHECK_ROWS[check], DAY_COLUMN + (end === "from" ? 1 : 2), true);
}

/** What is worked out of each item, in the order of the columns. */
const ITEM_WORKINGS = [
  "key",
  "short",
  "dimension",
  "item",
  "n",
  "sum",
  "low",
  "lastN",
  "lastSum",
  "order",
] as const;

export type ItemWorking = (typeof ITEM_WORKINGS)[number];

export const WORK_ROW = FIRST_ROW + 1;

/** The cell of an item's working by the item's place. */
export function itemCell(place: number, working: ItemWorking): string {
  return addressOf(WORK_ROW + place, WORK_COLUMN + ITEM_WORKINGS.indexOf(working), true);
}

/** All items' cells of a working. */
export function itemCells(working: ItemWorking): string {
  return `${itemCell(0, working)}:${itemCell(INSPECTION_ITEMS.length - 1, working)}`;
}

/** The names of inspectors with how many cases they have, below the items' workings. */
export const MOST_INSPECTORS = 6;
export const INSPECTOR_ROW = WORK_ROW + INSPECTION_ITEMS.length + 1;

/** The name of an inspector or how many cases they have. */
export function inspectorCell(place: number, column: "name" | "count"): string {
  return addressOf(INSPECTOR_ROW + place, WORK_COLUMN + (column === "name" ? 0 : 1), true);
}

/** Figures of whole cases of this check and the last, and below how the two differ. */
export const TOTAL_ROW = INSPECTOR_ROW + MOST_INSPECTORS + 1;

const TOTALS = ["n", "mean", "variance"] as const;

/** How many cases of a check have a score, or the mean or the variance of their scores. */
export function totalCell(check: CheckName, figure: (typeof TOTALS)[number]): string {
  const row = TOTAL_ROW + (check === "current" ? 0 : 1);
  return addressOf(row, WORK_COLUMN + TOTALS.indexOf(figure), true);
}

const DIFFERENCES = ["p", "low", "high"] as const;

/** The chance of the difference from the last check, or an end of its interval. */
export function differenceCell(figure: (typeof DIFFERENCES)[number]): string {
  return addressOf(TOTAL_ROW + 2, WORK_COLUMN + DIFFERENCES.indexOf(figure), true);
}
