import type { CompiledFormula } from "../evaluate/expression";
import type { NamedThings } from "../evaluate/namedThings";

/** What reading the workbook's formulas needs of the engine. */
export interface FormulaSource {
  readonly names: NamedThings;
  /** Throws UnsupportedFormula for text that is no formula. */
  compile(formula: string, row: number, column: number): CompiledFormula;
}
