import { subtractArea, type Area } from "../area";
import type { ConditionalFormat, Sheet } from "../sheet";
import { rebaseFormula } from "./rebaseFormula";

/** Takes the area out of every conditional format; those that then cover nothing go. */
export function clearRules(sheet: Sheet, area: Area): void {
  for (const rule of sheet.conditionalFormats) {
    moveTo(
      rule,
      rule.areas.flatMap((covered) => subtractArea(covered, area)),
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** Gives a rule other cells; its formulas go on meaning the same. */
function moveTo(rule: ConditionalFormat, areas: Area[]): void {
  if (rule.type === "Custom") rule.formula = rebaseFormula(rule.formula, rule.areas, areas);
  if (rule.type === "CellValue") {
    rule.formula1 = rebaseFormula(rule.formula1, rule.areas, areas);
    rule.formula2 = rule.formula2 === null ? null : rebaseFormula(rule.formula2, rule.areas, areas);
  }
  rule.areas = areas;
}
