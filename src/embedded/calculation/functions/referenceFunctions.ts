import type { Area } from "../../model/area";
import { columnCount, rowCount, SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { CellError } from "../../model/cellValue";
import { columnLetters, quoteSheetName } from "../../model/references/address";
import type { Context } from "../evaluate/context";
import { matrixOf } from "../evaluate/dereference";
import type { FunctionDefinition } from "../evaluate/expression";
import { UnsupportedFormula } from "../evaluate/unsupportedFormula";
import { REF_ERROR, VALUE_ERROR } from "../values/errors";
import type { Operand } from "../values/operand";
import { Matrix, Reference } from "../values/operand";
import { define, pure } from "./functionDefinition";

/** ROW and COLUMN: the first position, or every one in array arithmetic; 1-based. */
function positions(name: string, along: "row" | "column"): FunctionDefinition {
  return define(name, ["any?"], (context, operand) => {
    if (operand === undefined) return (along === "row" ? context.row : context.column) + 1;
    if (operand instanceof CellError) return operand;
    const area = operand instanceof Reference ? operand.single?.area : undefined;
    if (area === undefined) return VALUE_ERROR;
    const first = along === "row" ? area.top : area.left;
    if (!context.arrayMode) return first + 1;
    return along === "row"
      ? Matrix.generate(rowCount(area), 1, (row) => first + row + 1)
      : Matrix.generate(1, columnCount(area), (_row, column) => first + column + 1);
  });
}

/** ROWS and COLUMNS: the size of a range or array. */
function size(
  name: string,
  ofArea: (area: Area) => number,
  ofMatrix: (matrix: Matrix) => number,
): FunctionDefinition {
  return define(name, ["array"], (context, operand) => {
    if (operand instanceof CellError) return operand;
    if (operand instanceof Reference)
      return operand.single === null ? REF_ERROR : ofArea(operand.single.area);
    const matrix = matrixOf(operand, context);
    return matrix instanceof CellError ? matrix : ofMatrix(matrix);
  });
}

function offset(
  operand: Operand,
  rows: number,
  columns: number,
  height: number | undefined,
  width: number | undefined,
): Operand {
  if (operand instanceof CellError) return operand;
  const place = operand instanceof Reference ? operand.single : null;
  if (place === null) return VALUE_ERROR;
  const vertical = stretch(place.area.top + Math.trunc(rows), height ?? rowCount(place.area), SHEET_ROWS);
  const horizontal = stretch(
    place.area.left + Math.trunc(columns),
    width ?? columnCount(place.area),
    SHEET_COLUMNS,
  );
  if (vertical === null || horizontal === null) return REF_ERROR;
  const area = { top: vertical[0], bottom: vertical[1], left: horizontal[0], right: horizontal[1] };
  return new Reference([{ sheet: place.sheet, area }]);
}

/** Positions of a span of `count` (negative: towards the start) from `start` on; null outside the sheet. */
function stretch(start: number, count: number, limit: number): [number, number] | null {
  const length = Math.trunc(count);
  if (length === 0) return null;
  const first = length > 0 ? start : start + length + 1;
  const last = length > 0 ? start + length - 1 : start;
  return first < 0 || last >= limit ? null : [first, last];
}

function indirect(context: Context, text: string, isA1: boolean): Operand {
  if (text.trim() === "") return REF_ERROR;
  if (!isA1) throw new UnsupportedFormula("function-unsupported", "INDIRECT with R1C1 text");
  try {
    const result = context.source.evaluateReference(`=${text}`, context, context.nested());
    return result instanceof Reference ? result : REF_ERROR;
  } catch (error) {
    if (error instanceof UnsupportedFormula && error.code === "formula-not-understood") return REF_ERROR;
    throw error;
  }
}

function address(
  row: number,
  column: number,
  kind: number,
  isA1: boolean,
  sheetName: string | undefined,
): Operand {
  const [r, c] = [Math.trunc(row), Math.trunc(column)];
  if (r < 1 || c < 1 || r > SHEET_ROWS || c > SHEET_COLUMNS || ![1, 2, 3, 4].includes(kind))
    return VALUE_ERROR;
  const prefix = sheetName === undefined ? "" : `${sheetName === "" ? "" : quoteSheetName(sheetName)}!`;
  return prefix + (isA1 ? a1Text(r, c, kind) : r1c1Text(r, c, kind));
}

/** The kinds 1 and 2 fix the row, 1 and 3 the column. */
function a1Text(row: number, column: number, kind: number): string {
  return `${kind % 2 === 1 ? "$" : ""}${columnLetters(column - 1)}${kind < 3 ? "$" : ""}${String(row)}`;
}

function r1c1Text(row: number, column: number, kind: number): string {
  const place = (position: number, fixed: boolean): string =>
    fixed ? String(position) : `[${String(position)}]`;
  return `R${place(row, kind < 3)}C${place(column, kind % 2 === 1)}`;
}

function choosingCells(definition: FunctionDefinition): FunctionDefinition {
  return { ...definition, dynamic: true };
}

/** References as values: where they are, how large, and ones that are computed. */
export const referenceFunctions: readonly FunctionDefinition[] = [
  positions("ROW", "row"),
  positions("COLUMN", "column"),
  size("ROWS", rowCount, (matrix) => matrix.rows),
  size("COLUMNS", columnCount, (matrix) => matrix.columns),
  define("AREAS", ["any"], (_context, operand) =>
    operand instanceof Reference ? operand.areas.length : VALUE_ERROR,
  ),
  choosingCells(
    pure("OFFSET", ["any", "number", "number", "value?", "value?"], (operand, rows, columns, height, width) =>
      offset(operand, rows, columns, sizeArgument(height), sizeArgument(width)),
    ),
  ),
  choosingCells(
    define("INDIRECT", ["text", "logical?"], (context, text, isA1 = true) => indirect(context, text, isA1)),
  ),
  pure(
    "ADDRESS",
    ["number", "number", "number?", "logical?", "text?"],
    (row, column, kind = 1, isA1 = true, sheetName) =>
      address(row, column, kind === 0 ? 1 : Math.trunc(kind), isA1, sheetName),
  ),
  pure("HYPERLINK", ["text", "value?"], (link, shown) => shown ?? link),
  define("SHEET", ["any?"], (context, operand) => {
    const sheet = operand instanceof Reference ? operand.single?.sheet : context.sheet;
    return sheet === undefined ? VALUE_ERROR : context.source.workbook.sheets.indexOf(sheet) + 1;
  }),
];

/** A size left empty is the reference's own. */
function sizeArgument(value: Operand | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
