import { tokenize } from "@borgar/fx/xlsx";
import { parseFormula } from "../../calculation/compile/parseFormula";
import { UnsupportedFormula } from "../../calculation/evaluate/unsupportedFormula";
import { invalidArgument } from "../apiError";

/** Formulas that differ in numbers only are checked once; the list is forgotten when it grows large. */
const checked = new Set<string>();
const REMEMBERED = 10_000;
/** Excel's limit for the text of a formula. */
const FORMULA_CHARACTERS = 8_192;

/** @throws InvalidArgument when the text (with "=") is not a formula that Excel would take. */
export function requireFormula(formula: string): void {
  if (formula.length > FORMULA_CHARACTERS) throw invalidArgument("a formula has at most 8,192 characters");
  const shape = formula.replace(/\d+/g, "1");
  if (checked.has(shape)) return;
  if (!isFormula(formula)) throw invalidArgument(`the formula ${formula} cannot be understood`);
  if (checked.size >= REMEMBERED) checked.clear();
  checked.add(shape);
}

/** @throws InvalidArgument where a rule's formula refers to a table: Excel takes cells and names there only. */
export function requireRuleFormula(formula: string): void {
  requireFormula(formula);
  if (tokenize(formula).some(({ type }) => type === "structured")) {
    throw invalidArgument(`a rule takes no reference to a table: ${formula}`);
  }
}

function isFormula(formula: string): boolean {
  try {
    parseFormula(formula);
    return true;
  } catch (error) {
    if (error instanceof UnsupportedFormula) return false;
    throw error;
  }
}
