/** Where a formula stands. */
export interface FormulaPlace {
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
  readonly code: "function-unsupported" | "formula-not-understood";
  readonly detail: string;
  readonly place: FormulaPlace;
}

/** Formulas could not be calculated; all others were. Speaks of the first; `failures` has them all, at least one. */
export class CalculationError extends Error {
  readonly code: FormulaFailure["code"];
  readonly detail: string;
  readonly place: FormulaPlace;

  constructor(
    first: FormulaFailure,
    readonly failures: readonly FormulaFailure[],
  ) {
    const { code, detail, place } = first;
    super(`${code}: ${detail} in ${place.sheetName}!${place.address}`);
    this.name = "CalculationError";
    this.code = code;
    this.detail = detail;
    this.place = place;
  }
}

/** Thrown while evaluating a formula; the recalculation adds the place. */
export class UnsupportedFormula extends Error {
  constructor(
    readonly code: FormulaFailure["code"],
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "UnsupportedFormula";
  }
}
