import { FIRST_ROW } from "../sheet/titleBand";

/** The chart stands first: categories that nobody mentions end the table as blank rows, ready for corrections. */
export const CHART_ROWS = 18;
export const HEADING_ROW = FIRST_ROW + CHART_ROWS + 1;
/** Columns of the table that are read and printed. */
export const VISIBLE_COLUMNS = 10;
/** Characters of the columns that hold long texts. */
export const CATEGORY_WIDTH = 24;
export const QUOTE_WIDTH = 46;
