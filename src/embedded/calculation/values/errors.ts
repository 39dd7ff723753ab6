import { CellError, isErrorCode } from "../../model/cellValue";

export const VALUE_ERROR = CellError.of("#VALUE!");
export const REF_ERROR = CellError.of("#REF!");
export const NAME_ERROR = CellError.of("#NAME?");
export const NUM_ERROR = CellError.of("#NUM!");
export const NA_ERROR = CellError.of("#N/A");
export const DIV_ERROR = CellError.of("#DIV/0!");
export const NULL_ERROR = CellError.of("#NULL!");

/** The error that a literal such as "#N/A" means; #VALUE! for what is no known error. */
export function errorFromText(text: string): CellError {
  const code = text.toUpperCase();
  return isErrorCode(code) ? CellError.of(code) : VALUE_ERROR;
}

/** True for the text of an error value. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && isErrorCode(text.toUpperCase());
}

/** The number when it is finite, else #NUM!. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : NUM_ERROR;
}
