import { CellError } from "../../model/cellValue";

export const VALUE_ERROR = CellError.of("#VALUE!");
export const REF_ERROR = CellError.of("#REF!");
export const NAME_ERROR = CellError.of("#NAME?");
export const NUM_ERROR = CellError.of("#NUM!");
export const NA_ERROR = CellError.of("#N/A");
export const DIV_ERROR = CellError.of("#DIV/0!");
export const NULL_ERROR = CellError.of("#NULL!");

const CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
] as const;

/** The error that a literal such as "#N/A" means; #VALUE! for what is no known error. */
export function errorFromText(text: string): CellError {
  const code = CODES.find((known) => known === text.toUpperCase());
  return code === undefined ? VALUE_ERROR : CellError.of(code);
}

/** True for the text of an error value. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && CODES.some((known) => known === text.toUpperCase());
}

/** The number when it is finite, else #NUM!. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : NUM_ERROR;
}
