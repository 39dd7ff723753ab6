import { CODE_EMPTY, CODE_NUMBER, type RawColumn } from "../rawColumn";
import { isLabelRow } from "./labelRow";
import { isUnitLabel } from "./unitLabel";

/** Rows under the header that may hold units and formats. */
const ROWS_TRIED = 2;
/** So many of a column's other cells are numbers where a unit belongs. */
const MOSTLY = 0.6;

/**
 * The first rows where they hold units or formats and no value: under a column of numbers stands a unit, no cell is a number;
 * and a first row that says how to answer.
 */
export function unitRows(columns: readonly RawColumn[], rowCount: number): readonly number[] {
  if (rowCount <= ROWS_TRIED) return [];
  const rows: number[] = [];
  for (let row = 0; row < ROWS_TRIED; row++) {
    const hasNumber = columns.some(({ codes }) => (codes[row] ?? CODE_EMPTY) < CODE_EMPTY);
    const texts = columns.filter(({ codes }) => (codes[row] ?? CODE_EMPTY) > CODE_EMPTY);
    if (hasNumber) break;
    const units = texts.filter((column) => isUnitLabel(column.texts[(column.codes[row] ?? 0) - 1] ?? ""));
    const isOfUnits = units.length * 2 > texts.length && units.some(isNumeric);
    if (!isOfUnits) break;
    rows.push(row);
  }
  return rows.length === 0 && isLabelRow(columns, rowCount) ? [0] : rows;
}

function isNumeric({ codes }: RawColumn): boolean {
  let [filled, numbers] = [0, 0];
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] !== CODE_EMPTY) filled++;
    if (codes[row] === CODE_NUMBER) numbers++;
  }
  return numbers > 1 && numbers >= filled * MOSTLY;
}
