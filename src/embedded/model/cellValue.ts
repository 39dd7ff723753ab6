/** The error values a cell can hold. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#GETTING_DATA"
  | "#SPILL!"
  | "#CALC!";

/** An error value in a cell; one object per code, so that `===` compares. */
export class CellError {
  private static readonly known = new Map<ErrorCode, CellError>();

  private constructor(readonly code: ErrorCode) {}

  static of(code: ErrorCode): CellError {
    let error = CellError.known.get(code);
    if (error === undefined) {
      error = new CellError(code);
      CellError.known.set(code, error);
    }
    return error;
  }
}

/** What a cell holds after calculation; an empty cell is `null`. Dates are serial numbers. */
export type CellValue = null | number | string | boolean | CellError;
