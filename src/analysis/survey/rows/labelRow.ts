import { CODE_EMPTY, CODE_NUMBER, type RawColumn } from "../rawColumn";

/** Of a column that every answer fills with a number or with something of its own. */
const MOSTLY = 0.9;
/** So many rows tell what columns hold. */
const ROWS_TO_TELL = 5;

/**
 * Whether the first row says how to answer (“Response”, “Open-Ended Response”) and is no answer: two or more columns that
 * all others fill with numbers, dates or names of their own have none in it, and its texts never come again.
 */
export function isLabelRow(columns: readonly RawColumn[], rowCount: number): boolean {
  if (rowCount <= ROWS_TO_TELL) return false;
  if (columns.some(({ codes }) => (codes[0] ?? CODE_EMPTY) < CODE_EMPTY)) return false;
  const labelled = columns.filter(({ codes }) => (codes[0] ?? CODE_EMPTY) > CODE_EMPTY);
  if (labelled.length < 2 || labelled.some(({ codes }) => codes.includes(codes[0] ?? CODE_EMPTY, 1)))
    return false;
  const blank = columns.filter((column) => !labelled.includes(column));
  return blank.filter(tellsRows).length >= 2 && !labelled.some(namesEveryRow);
}

function tellsRows(column: RawColumn): boolean {
  return share(column, (code) => code === CODE_NUMBER) >= MOSTLY || namesEveryRow(column);
}

function namesEveryRow(column: RawColumn): boolean {
  const seen = new Set<number>();
  return share(column, (code) => code > CODE_EMPTY && !seen.has(code) && seen.add(code).size > 0) >= MOSTLY;
}

/** The share of the rows below the first that pass. */
function share({ codes, length }: RawColumn, passes: (code: number) => boolean): number {
  let count = 0;
  for (let row = 1; row < length; row++) if (passes(codes[row] ?? CODE_EMPTY)) count++;
  return count / (length - 1);
}
