import type { NumberFormat } from "../../../documents/sheet/cellSpec";
import type { RuleSpec, TableColumnSpec } from "../../../documents/sheet/tableSpec";
import { columnLetters } from "../../area";
import { COLORS, RULE_LOOKS, SIGNED_FORMATS, type RuleLook } from "../../theme";
import type { TableTask } from "../plan/sheetTask";

/** A bar behind the numbers, full at `max`. */
export function addDataBar(range: Excel.Range, max: number): void {
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: "0" };
  dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: String(max) };
  dataBar.positiveFormat.fillColor = COLORS.bar;
  dataBar.positiveFormat.gradientFill = false;
}

const OWN_CELL = /\[@([\w-]+)\]/gu;

/** A rule's formula for a body whose first row is the sheet's 0-based row after `heading`: `[@status]` becomes `$K6`. */
export function ruleFormula(
  formula: string,
  { block, area, columnAt }: Pick<TableTask, "block" | "area" | "columnAt">,
  heading: number,
): string {
  return formula.replace(OWN_CELL, (_reference, key: string) => {
    const place = columnAt.get(key);
    if (place === undefined)
      throw new Error(`a rule of ${block.name} reads the column ${key}, which it has not`);
    return `$${columnLetters(area.column + place)}${String(heading + 2)}`;
  });
}

/** Colours the rows of a range for which the formula, written for its first row, holds. */
export function addRule(
  range: Excel.Range,
  rule: Pick<RuleSpec, "formula"> & { readonly look: RuleLook },
): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = rule.formula;
  const look = RULE_LOOKS[rule.look];
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
}

/** Shows numbers of a signed format without sign where they round to nothing; `first` is the range's first cell, as a rule reads it. */
export function addNothingRule(range: Excel.Range, first: string, format: NumberFormat): void {
  const signed = SIGNED_FORMATS[format];
  if (signed === undefined) return;
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=ROUND(${first},${String(signed.decimals)})=0`;
  custom.format.numberFormat = signed.nothing;
}

/** A drop-down; other words are let through. */
export function addChoices(range: Excel.Range, choices: NonNullable<TableColumnSpec["choices"]>): void {
  const source = "formula" in choices ? choices.formula : choices.values.join(",");
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

/** What may be typed into a column: a list to choose from (other words are let through), or numbers or dates. */
export function addValidation(range: Excel.Range, column: TableColumnSpec): void {
  const { dataValidation } = range;
  if (column.choices !== undefined) {
    addChoices(range, column.choices);
  } else if (column.validation !== undefined) {
    dataValidation.rule = numberRule(column.validation);
    if (column.tooltip !== undefined) {
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: column.heading.slice(0, 32),
        message: column.tooltip.slice(0, 225),
      };
    }
  }
  if (column.tooltip !== undefined) {
    dataValidation.prompt = {
      showPrompt: true,
      title: column.heading.slice(0, 32),
      message: column.tooltip.slice(0, 255),
    };
  }
}

const EARLIEST_DATE = "2000-01-01";

function numberRule({
  kind,
  min,
  max,
}: NonNullable<TableColumnSpec["validation"]>): Excel.DataValidationRule {
  if (kind === "date") return { date: { formula1: EARLIEST_DATE, operator: "GreaterThanOrEqualTo" } };
  return {
    decimal: { formula1: min ?? 0, formula2: max ?? (kind === "progress" ? 100 : 10), operator: "Between" },
  };
}
