import { isOneCell } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { FunctionDefinition } from "../evaluate/expression";
import { NA_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix, Reference } from "../values/operand";
import { define, pure } from "./functionDefinition";

function test(name: string, body: (value: CellValue) => boolean): FunctionDefinition {
  return pure(name, ["value"], body);
}

function parity(name: string, rest: 0 | 1): FunctionDefinition {
  return pure(name, ["number"], (value) => Math.abs(Math.trunc(value)) % 2 === rest);
}

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CALC!": 14,
};

function typeNumber(value: CellValue): number {
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 4;
  return value instanceof CellError ? 16 : 1;
}

/** What a value is. */
export const informationFunctions: readonly FunctionDefinition[] = [
  test("ISBLANK", (value) => value === null),
  test("ISNUMBER", (value) => typeof value === "number"),
  test("ISTEXT", (value) => typeof value === "string"),
  test("ISNONTEXT", (value) => typeof value !== "string"),
  test("ISLOGICAL", (value) => typeof value === "boolean"),
  test("ISERROR", (value) => value instanceof CellError),
  test("ISERR", (value) => value instanceof CellError && value !== NA_ERROR),
  test("ISNA", (value) => value === NA_ERROR),
  parity("ISEVEN", 0),
  parity("ISODD", 1),
  pure("NA", [], () => NA_ERROR),
  pure("ISREF", ["any"], (operand) => operand instanceof Reference),
  pure("ERROR.TYPE", ["value"], (value) =>
    value instanceof CellError ? (ERROR_NUMBERS[value.code] ?? NA_ERROR) : NA_ERROR,
  ),
  define("TYPE", ["any"], (context, operand) => {
    if (operand instanceof Matrix) return 64;
    if (!(operand instanceof Reference)) return typeNumber(operand);
    const place = operand.single;
    if (place === null) return 16;
    const { sheet, area } = place;
    return isOneCell(area) ? typeNumber(context.valueAt(sheet, area.top, area.left)) : 64;
  }),
  define("N", ["value"], (_context, value) => {
    if (typeof value === "number" || value instanceof CellError) return value;
    return value === true ? 1 : 0;
  }),
  define("T", ["value"], (_context, value) =>
    typeof value === "string" || value instanceof CellError ? value : "",
  ),
  define("ISFORMULA", ["any"], (_context, operand) => {
    const place = operand instanceof Reference ? operand.single : null;
    if (place === null) return VALUE_ERROR;
    return place.sheet.cells.getFormula(place.area.top, place.area.left) !== undefined;
  }),
  define("FORMULATEXT", ["any"], (_context, operand) => {
    const place = operand instanceof Reference ? operand.single : null;
    if (place === null) return VALUE_ERROR;
    return place.sheet.cells.getFormula(place.area.top, place.area.left) ?? NA_ERROR;
  }),
  define("SHEETS", [], (context) => context.source.workbook.sheets.length),
];
