import type { Area } from "../../model/area";
import { columnCount, isOneCell, rowCount } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import { matrixOf } from "../evaluate/dereference";
import type { FunctionDefinition } from "../evaluate/expression";
import { NA_ERROR, REF_ERROR, VALUE_ERROR } from "../values/errors";
import type { Operand, SheetArea } from "../values/operand";
import { Matrix, Reference } from "../values/operand";
import { define } from "./functionDefinition";
import type { Vector } from "./search";
import { columnVector, findExact, findSorted, matrixVector, vectorOf } from "./search";

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
    rows: rowCount(area),
    columns: columnCount(area),
    vector: (along, index) =>
      along === "column" ? columnVector(place, index, context) : rowVector(place, index, context),
    at: (row, column) => context.valueAt(sheet, area.top + row, area.left + column),
  };
}

function rowVector({ sheet, area }: SheetArea, index: number, context: Context): Vector {
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
  const chosen = indexPosition(row, column, matrix.rows, matrix.columns);
  if (chosen instanceof CellError) return chosen;
  const { top, left } = chosen;
  if (isOneCell(chosen)) return matrix.at(top, left);
  return Matrix.generate(rowCount(chosen), columnCount(chosen), (y, x) => matrix.at(top + y, left + x));
}

function indexReference(source: Reference, row: number, column: number | undefined, number: number): Operand {
  const place = source.areas[number - 1];
  if (place === undefined) return REF_ERROR;
  const { sheet, area } = place;
  const chosen = indexPosition(row, column, rowCount(area), columnCount(area));
  if (chosen instanceof CellError) return chosen;
  return new Reference([
    {
      sheet,
      area: {
        top: area.top + chosen.top,
        left: area.left + chosen.left,
        bottom: area.top + chosen.bottom,
        right: area.left + chosen.right,
      },
    },
  ]);
}

/** What INDEX chooses of a table, 0-based within it: one number alone counts along a single row; 0 means all. */
function indexPosition(
  row: number,
  column: number | undefined,
  rows: number,
  columns: number,
): Area | CellError {
  const alongRow = rows === 1 && column === undefined;
  const vertical = chosenSpan(alongRow ? 1 : row, rows);
  const horizontal = chosenSpan(alongRow ? row : (column ?? (columns === 1 ? 1 : 0)), columns);
  if (vertical instanceof CellError) return vertical;
  if (horizontal instanceof CellError) return horizontal;
  return { top: vertical[0], left: horizontal[0], bottom: vertical[1], right: horizontal[1] };
}

function chosenSpan(position: number, count: number): [number, number] | CellError {
  if (position < 0) return VALUE_ERROR;
  if (position > count) return REF_ERROR;
  return position === 0 ? [0, count - 1] : [position - 1, position - 1];
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
