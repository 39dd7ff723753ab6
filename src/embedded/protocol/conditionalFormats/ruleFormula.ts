import { invalidArgument } from "../apiError";
import { requireRuleFormula } from "../range/formulaSyntax";

/** A rule's formula as kept: with "=", a number or text taken as a constant. @throws InvalidArgument when malformed. */
export function ruleFormula(member: string, value: unknown): string {
  if (typeof value === "number") return `=${String(value)}`;
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument(`${member} must be a formula`);
  const formula = value.startsWith("=") ? value : constant(value);
  requireRuleFormula(formula);
  return formula;
}

/** A bound's formula as kept: a bare number, anything else with "=". */
export function boundFormula(member: string, value: unknown): string {
  const formula = ruleFormula(member, value);
  const bare = formula.slice(1).trim();
  return bare !== "" && Number.isFinite(Number(bare)) ? bare : formula;
}

function constant(text: string): string {
  const isNumber = Number.isFinite(Number(text));
  return isNumber || text.startsWith('"') ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
}
