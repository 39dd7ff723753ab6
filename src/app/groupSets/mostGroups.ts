/** A workbook of many more tabs is of no use to anybody. */
export const MOST_GROUPS = 20;
