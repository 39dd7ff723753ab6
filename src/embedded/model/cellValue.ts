const ERROR_CODES = [
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

/** The error values a cell can hold. */
export type ErrorCode = (typeof ERROR_CODES)[number];

const KNOWN_CODES: ReadonlySet<string> = new Set(ERROR_CODES);

/** Whether a text is exactly an error's code. */
export function isErrorCode(text: string): text is ErrorCode {
  return KNOWN_CODES.has(text);
}

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
