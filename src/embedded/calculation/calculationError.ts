/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheetName: string;
  /** "A1" */
  readonly address: string;
}

/**
 * A formula that must be calculated uses something that the engine lacks. The cell keeps its last value and stays
 * out of date. `code` is "function-unsupported" (`detail` names it) or "formula-not-understood" (`detail` is the formula).
 */
export class CalculationError extends Error {
  constructor(
    readonly code: "function-unsupported" | "formula-not-understood",
    readonly detail: string,
    readonly place: FormulaPlace,
  ) {
    super(`${code}: ${detail} in ${place.sheetName}!${place.address}`);
    this.name = "CalculationError";
  }
}

/** Thrown while evaluating a formula; the recalculation adds the place. */
export class UnsupportedFormula extends Error {
  constructor(
    readonly code: CalculationError["code"],
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "UnsupportedFormula";
  }
}
