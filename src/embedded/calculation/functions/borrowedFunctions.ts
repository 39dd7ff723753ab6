import * as formulajs from "@formulajs/formulajs";
import { CellError } from "../../model/cellValue";
import type { CellValue } from "../../model/cellValue";
import type { FunctionDefinition } from "../compile/expression";
import { errorFromText, finite } from "../evaluate/errors";
import { pure } from "./functionDefinition";

/** The library gives an Error whose message is Excel's error text. */
function resultOf(result: unknown): CellValue {
  if (typeof result === "number") return finite(result);
  if (result instanceof Error) return errorFromText(result.message);
  return typeof result === "string" || typeof result === "boolean" ? result : CellError.of("#VALUE!");
}

function ofNumbers(
  name: string,
  required: number,
  optional: number,
  body: (...numbers: number[]) => unknown,
): FunctionDefinition {
  return {
    ...pure(name, ["number…"], (...numbers) => resultOf(body(...numbers))),
    least: required,
    most: required + optional,
  };
}

/** Functions of plain numbers whose meaning in the formulajs library agrees with Excel's. */
export const borrowedFunctions: readonly FunctionDefinition[] = [
  ofNumbers("PMT", 3, 2, formulajs.PMT),
  ofNumbers("PV", 3, 2, formulajs.PV),
  ofNumbers("FV", 3, 2, formulajs.FV),
  ofNumbers("NPER", 3, 2, formulajs.NPER),
  ofNumbers("IPMT", 4, 2, formulajs.IPMT),
  ofNumbers("PPMT", 4, 2, formulajs.PPMT),
  ofNumbers("SLN", 3, 0, formulajs.SLN),
  ofNumbers("SYD", 4, 0, formulajs.SYD),
  ofNumbers("EFFECT", 2, 0, formulajs.EFFECT),
  ofNumbers("NOMINAL", 2, 0, formulajs.NOMINAL),
  ofNumbers("PERMUT", 2, 0, formulajs.PERMUT),
  ofNumbers("BITAND", 2, 0, formulajs.BITAND),
  ofNumbers("BITOR", 2, 0, formulajs.BITOR),
  ofNumbers("BITXOR", 2, 0, formulajs.BITXOR),
];
