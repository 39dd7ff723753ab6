import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** Rewrites a formula that stands on a sheet (null: in the workbook's names). */
export type Rewrite = (formula: string, sheetName: string) => string;

/**
 * Rewrites every formula of the workbook: cells, names, table columns, rules, validations, charts, links to places
 * and what pivot tables are made from. Does not notify.
 */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, rewrite);
    rewriteRules(sheet, rewrite);
    rewriteCharts(sheet, rewrite);
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, name.sheet?.name ?? "");
  for (const source of workbook.pivotSources) source.formula = rewrite(source.formula, "");
}

function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  const changed: [number, number, string][] = [];
  sheet.cells.forEachFormula((row, column, formula) => {
    const rewritten = rewrite(formula, sheet.name);
    if (rewritten !== formula) changed.push([row, column, rewritten]);
  });
  for (const [row, column, formula] of changed) sheet.cells.setFormula(row, column, formula);
  if (changed.length > 0) sheet.changed = true;
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.formula !== null) column.formula = rewrite(column.formula, sheet.name);
    }
  }
  for (const link of sheet.hyperlinks) {
    if (link.documentReference !== null) {
      link.documentReference = rewrite(`=${link.documentReference}`, sheet.name).slice(1);
    }
  }
}

function rewriteRules(sheet: Sheet, rewrite: Rewrite): void {
  const rewriteOne = (formula: string): string => {
    const rewritten = rewrite(formula, sheet.name);
    if (rewritten !== formula) sheet.changed = true;
    return rewritten;
  };
  for (const rule of sheet.conditionalFormats) {
    if (rule.type === "Custom") rule.formula = rewriteOne(rule.formula);
    if (rule.type !== "CellValue") continue;
    rule.formula1 = rewriteOne(rule.formula1);
    if (rule.formula2 !== null) rule.formula2 = rewriteOne(rule.formula2);
  }
  for (const validation of sheet.validations) {
    validation.formula1 = rewriteOne(validation.formula1);
    if (validation.formula2 !== null) validation.formula2 = rewriteOne(validation.formula2);
  }
}

function rewriteCharts(sheet: Sheet, rewrite: Rewrite): void {
  for (const chart of sheet.charts) {
    const rewriteOne = <Text extends string | null>(formula: Text): Text | string => {
      if (formula === null) return formula;
      const rewritten = rewrite(formula, sheet.name);
      if (rewritten !== formula) chart.changed = true;
      return rewritten;
    };
    chart.title.formula = rewriteOne(chart.title.formula);
    for (const series of chart.series) {
      series.name = rewriteOne(series.name);
      series.values = rewriteOne(series.values);
      series.xValues = rewriteOne(series.xValues);
      series.bubbleSizes = rewriteOne(series.bubbleSizes);
    }
    if (chart.changed) sheet.changed = true;
  }
}
