import { CellError } from "../../model/cellValue";
import type { CellValue } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import { matrixOf } from "../evaluate/dereference";
import { NA_ERROR, REF_ERROR, VALUE_ERROR } from "../evaluate/errors";
import { heightOf, Matrix, Reference, widthOf } from "../evaluate/operand";
import type { Operand } from "../evaluate/operand";
import type { FunctionDefinition } from "./functionDefinition";
import { define } from "./functionDefinition";
import { columnVector, findExact, findSorted, matrixVector, vectorOf } from "./search";
import type { Vector } from "./search";

function position(wanted: CellValue, vector: Vector, type: number, context: Context): number {
  const key = wanted ?? 0;
  if (type === 0) return findExact(key, vector, context);
  return findSorted(key, vector, type > 0 ? 1 : -1);
}

function match(context: Context, wanted: CellValue, list: Operand, type: number): CellValue {
  if (wanted instanceof CellError) return wanted;
  const vector = vectorOf(list, context);
  if (vector instanceof CellError) return vector;
  if (vector === null) return NA_ERROR;
  const found = position(wanted, vector, type, context);
  return found < 0 ? NA_ERROR : found + 1;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly vector: (along: "row" | "column", index: number) => Vector;
  readonly at: (row: number, column: number) => CellValue;
}

/** A table to look up in; the columns of a sheet are read only where they are looked at. */
function gridOf(operand: Operand, context: Context): Grid | CellError {
  const place = operand instanceof Reference ? operand.single : null;
  if (place === null) {
    const matrix = matrixOf(operand, context);
    if (matrix instanceof CellError) return matrix;
    return {
      rows: matrix.rows,
      columns: matrix.columns,
      vector: (along, index) => matrixVector(matrix, along, index),
      at: (row, column) => matrix.at(row, column),
    };
  }
  const { sheet, area } = place;
  return {
    rows: heightOf(area),
    columns: widthOf(area),
    vector: (along, index) =>
      along === "column" ? columnVector(place, index, context) : rowVector(place, index, context),
    at: (row, column) => context.valueAt(sheet, area.top + row, area.left + column),
  };
}

function rowVector(
  {
    sheet,
    area,
  }: { sheet: NonNullable<Reference["single"]>["sheet"]; area: NonNullable<Reference["single"]>["area"] },
  index: number,
  context: Context,
): Vector {
  const row = area.top + index;
  context.source.ensure({ sheet, area: { ...area, top: row, bottom: row } });
  return {
    length: Math.max(0, Math.min(area.right + 1, sheet.cells.columnCount) - area.left),
    at: (column) => sheet.cells.getValue(row, area.left + column),
    column: null,
  };
}

function lookInTable(
  context: Context,
  along: "row" | "column",
  wanted: CellValue,
  table: Operand,
  index: number,
  approximate: boolean,
): CellValue {
  if (wanted instanceof CellError) return wanted;
  const grid = gridOf(table, context);
  if (grid instanceof CellError) return grid;
  const chosen = Math.trunc(index);
  if (chosen < 1) return VALUE_ERROR;
  if (chosen > (along === "column" ? grid.columns : grid.rows)) return REF_ERROR;
  const found = position(wanted, grid.vector(along, 0), approximate ? 1 : 0, context);
  if (found < 0) return NA_ERROR;
  return along === "column" ? grid.at(found, chosen - 1) : grid.at(chosen - 1, found);
}

function lookup(context: Context, wanted: CellValue, list: Operand, results: Operand | undefined): Operand {
  if (wanted instanceof CellError) return wanted;
  const matrix = matrixOf(list, context);
  if (matrix instanceof CellError) return matrix;
  const along = matrix.columns > matrix.rows ? "row" : "column";
  const searched = matrixVector(matrix, along, 0);
  const found = findSorted(wanted ?? 0, searched, 1);
  if (found < 0) return NA_ERROR;
  if (results === undefined) {
    return along === "row" ? matrix.at(matrix.rows - 1, found) : matrix.at(found, matrix.columns - 1);
  }
  const target = matrixOf(results, context);
  if (target instanceof CellError) return target;
  return target.values[found] ?? NA_ERROR;
}

function index(
  context: Context,
  source: Operand,
  row: number,
  column: number | undefined,
  area: number,
): Operand {
  if (source instanceof CellError) return source;
  if (source instanceof Reference) return indexReference(source, row, column, area);
  const matrix = matrixOf(source, context);
  if (matrix instanceof CellError) return matrix;
  const [r, c] =
    column === undefined && matrix.rows === 1 ? [1, row] : [row, column ?? (matrix.columns === 1 ? 1 : 0)];
  if (r < 0 || c < 0) return VALUE_ERROR;
  if (r > matrix.rows || c > matrix.columns) return REF_ERROR;
  if (r > 0 && c > 0) return matrix.at(r - 1, c - 1);
  return Matrix.generate(r === 0 ? matrix.rows : 1, c === 0 ? matrix.columns : 1, (y, x) =>
    matrix.at(r === 0 ? y : r - 1, c === 0 ? x : c - 1),
  );
}

function indexReference(source: Reference, row: number, column: number | undefined, number: number): Operand {
  const place = source.areas[number - 1];
  if (place === undefined) return REF_ERROR;
  const { sheet, area } = place;
  const isRow = area.top === area.bottom && column === undefined;
  const [r, c] = isRow ? [1, row] : [row, column ?? (area.left === area.right ? 1 : 0)];
  if (r < 0 || c < 0) return VALUE_ERROR;
  if (r > heightOf(area) || c > widthOf(area)) return REF_ERROR;
  const rows = r === 0 ? [area.top, area.bottom] : [area.top + r - 1, area.top + r - 1];
  const columns = c === 0 ? [area.left, area.right] : [area.left + c - 1, area.left + c - 1];
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  return new Reference([{ sheet, area: { top, left, bottom, right } }]);
}

/** Looking things up. */
export const lookupFunctions: readonly FunctionDefinition[] = [
  define("MATCH", ["value", "array", "number?"], (context, wanted, list, type = 1) =>
    match(context, wanted, list, type),
  ),
  define(
    "VLOOKUP",
    ["value", "any", "number", "logical?"],
    (context, wanted, table, column, approximate = true) =>
      lookInTable(context, "column", wanted, table, column, approximate),
  ),
  define(
    "HLOOKUP",
    ["value", "any", "number", "logical?"],
    (context, wanted, table, row, approximate = true) =>
      lookInTable(context, "row", wanted, table, row, approximate),
  ),
  define("LOOKUP", ["value", "array", "array?"], lookup),
  define("INDEX", ["array", "number", "number?", "number?"], (context, source, row, column, area = 1) =>
    index(
      context,
      source,
      Math.trunc(row),
      column === undefined ? undefined : Math.trunc(column),
      Math.trunc(area),
    ),
  ),
];
