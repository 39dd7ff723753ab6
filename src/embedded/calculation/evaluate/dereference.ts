import type { Area } from "../../model/area";
import { columnCount, isEntireColumn, isEntireRow, isOneCell, rowCount } from "../../model/area";
import type { CellError, CellValue } from "../../model/cellValue";
import { NA_ERROR, VALUE_ERROR } from "../values/errors";
import type { Operand, SheetArea } from "../values/operand";
import { Matrix, Reference } from "../values/operand";
import type { Context } from "./context";

/**
 * An operand with its cells read. A reference of many cells becomes an array in array mode; else it stands for the cell
 * in the formula's own row or column (implicit intersection), #VALUE! when there is none.
 */
export function readOperand(operand: Operand, context: Context): CellValue | Matrix {
  if (!(operand instanceof Reference)) return operand;
  if (context.arrayMode) return readReference(operand, context);
  return intersectedValue(operand, context);
}

/** One value of an operand: implicit intersection for references, the first element of an array. */
export function scalarOf(operand: Operand, context: Context): CellValue {
  if (operand instanceof Reference) return intersectedValue(operand, context);
  return operand instanceof Matrix ? operand.at(0, 0) : operand;
}

/** An operand as an array, references read whole. */
export function matrixOf(operand: Operand, context: Context): Matrix | CellError {
  if (operand instanceof Matrix) return operand;
  if (!(operand instanceof Reference)) return new Matrix(1, 1, [operand]);
  const area = operand.single;
  return area === null ? VALUE_ERROR : readArea(area, context);
}

function readReference(reference: Reference, context: Context): CellValue | Matrix {
  const single = reference.single;
  if (single === null) return VALUE_ERROR;
  const { area, sheet } = single;
  if (isOneCell(area)) return context.valueAt(sheet, area.top, area.left);
  return readArea(single, context);
}

/** The values of an area; whole columns and rows are cut at the last cell in use of any sheet. */
function readArea(place: SheetArea, context: Context): Matrix {
  context.source.ensure(place);
  const area = cutWholeAxes(place.area, context);
  const { cells } = place.sheet;
  return Matrix.generate(rowCount(area), columnCount(area), (row, column) =>
    cells.getValue(area.top + row, area.left + column),
  );
}

function cutWholeAxes(area: Area, context: Context): Area {
  const wholeRows = isEntireRow(area);
  const wholeColumns = isEntireColumn(area);
  if (!wholeRows && !wholeColumns) return area;
  const { rows, columns } = usedExtent(context);
  return {
    ...area,
    bottom: wholeColumns ? Math.max(rows, 1) - 1 : area.bottom,
    right: wholeRows ? Math.max(columns, 1) - 1 : area.right,
  };
}

function usedExtent(context: Context): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { cells } of context.source.workbook.sheets) {
    columns = Math.max(columns, cells.columnCount);
    for (let column = 0; column < cells.columnCount; column++) rows = Math.max(rows, cells.rowCount(column));
  }
  return { rows, columns };
}

function intersectedValue(reference: Reference, context: Context): CellValue {
  const single = reference.single;
  if (single === null) return VALUE_ERROR;
  const { sheet, area } = single;
  if (isOneCell(area)) return context.valueAt(sheet, area.top, area.left);
  if (area.left === area.right && context.row >= area.top && context.row <= area.bottom) {
    return context.valueAt(sheet, context.row, area.left);
  }
  if (area.top === area.bottom && context.column >= area.left && context.column <= area.right) {
    return context.valueAt(sheet, area.top, context.column);
  }
  return VALUE_ERROR;
}

/** Applies an operation to two values, element by element when one is an array. */
export function mapPairs(
  first: CellValue | Matrix,
  second: CellValue | Matrix,
  apply: (first: CellValue, second: CellValue) => CellValue,
): CellValue | Matrix {
  if (!(first instanceof Matrix)) {
    return second instanceof Matrix ? second.map((value) => apply(first, value)) : apply(first, second);
  }
  if (!(second instanceof Matrix)) return first.map((value) => apply(value, second));
  if (first.rows === second.rows && first.columns === second.columns) {
    return first.map((value, index) => apply(value, second.values[index] ?? null));
  }
  return broadcast([first, second], (values) => apply(values[0] ?? null, values[1] ?? null));
}

/**
 * Runs `apply` once for each element: single values, rows and columns repeat over the largest array;
 * where an array has no element the result is #N/A.
 */
export function broadcast(
  operands: readonly (CellValue | Matrix)[],
  apply: (values: readonly CellValue[]) => CellValue,
): Matrix {
  const matrices = operands.filter((operand) => operand instanceof Matrix);
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const values = new Array<CellValue>(operands.length);
  return Matrix.generate(rows, columns, (row, column) => {
    for (let index = 0; index < operands.length; index++) {
      const operand = operands[index] ?? null;
      const value = operand instanceof Matrix ? elementOf(operand, row, column) : operand;
      if (value === undefined) return NA_ERROR;
      values[index] = value;
    }
    return apply(values);
  });
}

function elementOf(matrix: Matrix, row: number, column: number): CellValue | undefined {
  const r = matrix.rows === 1 ? 0 : row;
  const c = matrix.columns === 1 ? 0 : column;
  return r < matrix.rows && c < matrix.columns ? matrix.at(r, c) : undefined;
}
