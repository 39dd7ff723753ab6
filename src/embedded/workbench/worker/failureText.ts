import type { FormulaFailure } from "../../calculation/calculationError";

/** Where a formula stands that cannot be calculated, and what it uses. */
export function failureText({ place, detail }: FormulaFailure): string {
  return `${place.sheetName}!${place.address}: ${detail}`;
}
