import type { Calculation } from "../../calculation/calculation";
import { UnsupportedFormula } from "../../calculation/evaluate/unsupportedFormula";
import type { CellValue } from "../../model/cellValue";
import type { Sheet } from "../../model/sheet";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * What the formula, or the number, of a rule comes to for a cell; null where the engine lacks what it needs, so that the
 * rule does not apply.
 * @param origin the cell that the formula is written for.
 */
export function ruleValue(
  calculation: Calculation,
  sheet: Sheet,
  formula: string,
  origin: Place,
  { row, column }: Place,
): CellValue {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  try {
    return calculation.evaluate(text, origin, { sheet, row, column });
  } catch (error) {
    if (error instanceof UnsupportedFormula) return null;
    throw error;
  }
}
