/** Why a formula cannot be calculated: what it uses is lacking, or its text is no formula. */
export type UnsupportedCode = "function-unsupported" | "formula-not-understood";

/** Thrown while a formula is compiled or evaluated; the recalculation adds the place. */
export class UnsupportedFormula extends Error {
  constructor(
    readonly code: UnsupportedCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "UnsupportedFormula";
  }
}
