import type { UnsupportedCode } from "./evaluate/unsupportedFormula";

/** The address of a formula. */
export interface FormulaAddress {
  readonly sheetName: string;
  /** "A1" */
  readonly address: string;
}

/**
 * A formula that must be calculated and cannot be, because it or a formula that it needs uses something that the
 * engine lacks. The cell keeps its last value and stays out of date. `code` is "function-unsupported" (`detail`
 * names it) or "formula-not-understood" (`detail` is the formula).
 */
export interface FormulaFailure {
  readonly code: UnsupportedCode;
  readonly detail: string;
  readonly place: FormulaAddress;
}

/** What a failure is and where. */
export function failureText({ code, detail, place }: FormulaFailure): string {
  return `${code}: ${detail} in ${place.sheetName}!${place.address}`;
}

/** Formulas could not be calculated; all others were. Speaks of the first; `failures` has them all, at least one. */
export class CalculationError extends Error {
  readonly code: FormulaFailure["code"];
  readonly detail: string;
  readonly place: FormulaAddress;

  constructor(
    first: FormulaFailure,
    readonly failures: readonly FormulaFailure[],
  ) {
    const { code, detail, place } = first;
    super(failureText(first));
    this.name = "CalculationError";
    this.code = code;
    this.detail = detail;
    this.place = place;
  }
}
