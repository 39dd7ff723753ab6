import type { Calculation } from "../../calculation/calculation";
import type { Area } from "../../model/area";
import { hasCell, intersect } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import type { ConditionalFormat, RuleLook, Sheet } from "../../model/sheet";
import type { RuleView } from "../bookView";
import { compareWithRule } from "./compareWithRule";
import { dataBarViews } from "./dataBarViews";
import { ruleValue } from "./ruleValue";

const NO_CHANGE: RuleView = {
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  fill: null,
  bar: null,
};

/** What the sheet's conditional formats make of each cell of the area; null for a cell that none changes. */
export function ruleViews(
  calculation: Calculation,
  sheet: Sheet,
  area: Area,
): (row: number, column: number) => RuleView | null {
  const rules = sheet.conditionalFormats
    .filter((rule) => rule.areas.some((covered) => intersect(covered, area) !== null))
    .sort((first, second) => first.priority - second.priority)
    .map((rule) => ({ rule, apply: applied(calculation, sheet, rule) }));
  return (row, column) => {
    let view: RuleView | null = null;
    for (const { rule, apply } of rules) {
      if (!rule.areas.some((covered) => hasCell(covered, row, column))) continue;
      const change = apply(row, column);
      if (change === null) continue;
      view = view === null ? change : merged(view, change);
      if (rule.stopIfTrue) break;
    }
    return view;
  };
}

type RuleAt = (row: number, column: number) => RuleView | null;

function applied(calculation: Calculation, sheet: Sheet, rule: ConditionalFormat): RuleAt {
  if (rule.type === "DataBar") {
    const bars = dataBarViews(calculation, sheet, rule);
    return (row, column) => {
      const bar = bars(row, column);
      return bar === null ? null : { ...NO_CHANGE, bar };
    };
  }
  const view = lookView(rule.look);
  const evaluate = formulaAt(calculation, sheet, rule.areas);
  if (rule.type === "Custom") {
    return (row, column) => (isTrue(evaluate(rule.formula, row, column)) ? view : null);
  }
  return (row, column) => {
    const first = evaluate(rule.formula1, row, column);
    const second = rule.formula2 === null ? first : evaluate(rule.formula2, row, column);
    const value = sheet.cells.getValue(row, column);
    return compareWithRule(value, rule.operator, first, second) ? view : null;
  };
}

/** What a rule's formula comes to for a cell. */
function formulaAt(
  calculation: Calculation,
  sheet: Sheet,
  areas: readonly Area[],
): (formula: string, row: number, column: number) => CellValue {
  const origin = {
    row: Math.min(...areas.map(({ top }) => top)),
    column: Math.min(...areas.map(({ left }) => left)),
  };
  return (formula, row, column) => ruleValue(calculation, sheet, formula, origin, { row, column });
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function lookView({ fontColor, bold, italic, strikethrough, fill }: RuleLook): RuleView {
  return { fontColor, bold, italic, strikethrough, fill, bar: null };
}

/** The earlier rule wins where both say something. */
function merged(first: RuleView, second: RuleView): RuleView {
  return {
    fontColor: first.fontColor ?? second.fontColor,
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
    strikethrough: first.strikethrough ?? second.strikethrough,
    fill: first.fill ?? second.fill,
    bar: first.bar ?? second.bar,
  };
}
