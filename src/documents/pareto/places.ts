import { FIRST_ROW } from "../sheet/titleBand";

/** The chart stands first: categories that nobody mentions end the table as blank rows, ready for corrections. */
export const CHART_ROWS = 18;
export const HEADING_ROW = FIRST_ROW + CHART_ROWS + 1;

export const WIDTHS = [2, 7, 24, 14, 10, 11, 12, 9, 11, 11, 46] as const;
export const VISIBLE_COLUMNS = 10;
/** Columns of the sheet: 问题类别, the 80 % line that the chart draws, 核心问题, and beyond them what the chart is labelled with. */
export const CATEGORY_COLUMN = 2;
export const LINE_COLUMN = 7;
export const CORE_COLUMN = 9;
export const LABEL_COLUMN = 11;
