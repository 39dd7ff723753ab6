import { columnCount } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { firstEqualRow, isLarge } from "../columns/matchingCells";
import type { Context } from "../evaluate/context";
import { matrixOf } from "../evaluate/dereference";
import { compareValues, sameNumber, sameText } from "../values/compare";
import type { Operand, SheetArea } from "../values/operand";
import { Matrix, Reference } from "../values/operand";
import { hasWildcard, literalOf, wildcardExpression } from "../values/wildcard";

/** A row or column of values in which MATCH and the LOOKUPs search. */
export interface Vector {
  readonly length: number;
  readonly at: (index: number) => CellValue;
  /** The cells of a column, when an index can answer. */
  readonly column: SheetArea | null;
}

/** An argument as a list of values by row or column; null when it is a table of both. */
export function vectorOf(operand: Operand, context: Context): Vector | CellError | null {
  const place = operand instanceof Reference ? operand.single : null;
  if (place !== null && columnCount(place.area) === 1) return columnVector(place, 0, context);
  const matrix = matrixOf(operand, context);
  if (matrix instanceof CellError) return matrix;
  if (matrix.rows > 1 && matrix.columns > 1) return null;
  return { length: matrix.values.length, at: (index) => matrix.values[index] ?? null, column: null };
}

/** One column of an area, counted from its left. */
export function columnVector({ sheet, area }: SheetArea, offset: number, context: Context): Vector {
  const column = area.left + offset;
  const place = { sheet, area: { ...area, left: column, right: column } };
  context.source.ensure(place);
  const used = Math.min(area.bottom + 1, sheet.cells.rowCount(column));
  return {
    length: Math.max(0, used - area.top),
    at: (index) => sheet.cells.getValue(area.top + index, column),
    column: place,
  };
}

/** A row (or column) of a matrix as a vector. */
export function matrixVector(matrix: Matrix, along: "row" | "column", index: number): Vector {
  return along === "row"
    ? { length: matrix.columns, at: (column) => matrix.at(index, column), column: null }
    : { length: matrix.rows, at: (row) => matrix.at(row, index), column: null };
}

/** The position of the first element equal to `wanted` (type and all; texts may hold wildcards); -1 for none. */
export function findExact(wanted: CellValue, vector: Vector, context: Context): number {
  if (typeof wanted === "string" && hasWildcard(wanted)) {
    const literal = literalOf(wanted);
    return literal === null
      ? findPattern(wildcardExpression(wanted), vector)
      : findLiteral(literal, vector, context);
  }
  return findLiteral(wanted, vector, context);
}

function findLiteral(wanted: CellValue, vector: Vector, context: Context): number {
  const { column } = vector;
  if (column !== null && isLarge(column) && (typeof wanted === "number" || typeof wanted === "string")) {
    return firstEqualRow(column, wanted, context.source.columns);
  }
  return findFirst(vector, (value) => isSame(value, wanted));
}

function findPattern(pattern: RegExp, vector: Vector): number {
  return findFirst(vector, (value) => typeof value === "string" && pattern.test(value));
}

function findFirst(vector: Vector, test: (value: CellValue) => boolean): number {
  for (let index = 0; index < vector.length; index++) if (test(vector.at(index))) return index;
  return -1;
}

function isSame(value: CellValue, wanted: CellValue): boolean {
  if (typeof value === "number" && typeof wanted === "number") return sameNumber(value, wanted);
  if (typeof value === "string" && typeof wanted === "string") return sameText(value, wanted);
  return typeof value === "boolean" && value === wanted;
}

/**
 * The position of the last element that is not past `wanted` in a sorted vector (ascending, or descending for -1),
 * by Excel's binary search: elements of another type than the wanted one are stepped over; -1 for none.
 */
export function findSorted(wanted: CellValue, vector: Vector, direction: 1 | -1): number {
  if (direction === -1) return findDescending(wanted, vector);
  let low = 0;
  let high = vector.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = comparableAt(wanted, vector, (low + high) >>> 1, low);
    if (middle < 0) {
      low = ((low + high) >>> 1) + 1;
    } else if (compareValues(vector.at(middle), wanted) <= 0) {
      found = middle;
      low = Math.max(middle, (low + high) >>> 1) + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** The nearest position at or under `from` (not under `low`) whose value has the wanted one's type; -1 for none. */
function comparableAt(wanted: CellValue, vector: Vector, from: number, low: number): number {
  for (let index = from; index >= low; index--) {
    const value = vector.at(index);
    if (value !== null && typeof value === typeof wanted && !(value instanceof CellError)) return index;
  }
  return -1;
}

function findDescending(wanted: CellValue, vector: Vector): number {
  let found = -1;
  for (let index = 0; index < vector.length; index++) {
    const value = vector.at(index);
    if (value === null || typeof value !== typeof wanted || value instanceof CellError) continue;
    if (compareValues(value, wanted) < 0) break;
    found = index;
  }
  return found;
}
