import type { CompiledFormula } from "../evaluate/expression";
import { compileFormula } from "./compileFormula";
import { formulaKey } from "./formulaKey";

/** Compiles formulas, each distinct relative one once. */
export class FormulaCompiler {
  private readonly known = new Map<string, CompiledFormula>();

  /** Throws UnsupportedFormula for text that is no formula. */
  compile(formula: string, row: number, column: number): CompiledFormula {
    // one that names no cell by its place is its own key, as in each row of a table
    const own = this.known.get(formula);
    if (own !== undefined) return own;
    const key = formulaKey(formula, row, column);
    let compiled = this.known.get(key);
    if (compiled === undefined) {
      compiled = compileFormula(formula, row, column);
      this.known.set(key, compiled);
    }
    return compiled;
  }
}
