import type { Area } from "../area";
import { translateFormula } from "../references/translateFormula";

/**
 * A rule's formula speaks from the top left cell that the rule covers. Gives what it must say when the rule
 * covers `after` instead of `before`, to mean the same for every cell.
 */
export function rebaseFormula(formula: string, before: readonly Area[], after: readonly Area[]): string {
  if (!formula.startsWith("=") || before.length === 0 || after.length === 0) return formula;
  const from = corner(before);
  const to = corner(after);
  return translateFormula(formula, to.row - from.row, to.column - from.column);
}

/** Whether the formula means the same cells wherever it stands. */
export function isFixedFormula(formula: string): boolean {
  return translateFormula(formula, 1, 1) === formula;
}

function corner(areas: readonly Area[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map(({ top }) => top)),
    column: Math.min(...areas.map(({ left }) => left)),
  };
}
