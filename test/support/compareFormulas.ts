import { createCalculation } from "../../src/embedded/calculation/calculation";
import type { CellValue } from "../../src/embedded/model/cellValue";
import { CellError } from "../../src/embedded/model/cellValue";
import type { Workbook } from "../../src/embedded/model/workbook";

/** A formula cell in which two programs disagree. */
export interface Disagreement {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly ours: CellValue | string;
  readonly theirs: CellValue | string;
}

/** Every formula cell of `ours` whose value differs in `theirs`; volatile ones, which depend on the moment, are left out. */
export function disagreements(ours: Workbook, theirs: Workbook): Disagreement[] {
  const found: Disagreement[] = [];
  takeDay(ours, theirs);
  ours.sheets.forEach((sheet) => {
    const other = theirs.sheetByName(sheet.name);
    sheet.cells.forEachFormula((row, column, formula) => {
      if (/TODAY\(|NOW\(|RAND/u.test(formula)) return;
      const here = sheet.cells.getValue(row, column);
      const there = other?.cells.getValue(row, column) ?? null;
      if (same(here, there)) return;
      const cell = `R${String(row + 1)}C${String(column + 1)}`;
      found.push({ sheet: sheet.name, cell, formula, ours: shown(here), theirs: shown(there) });
    });
  });
  return found;
}

/** Midnight may lie between the two: what depends on the day is then calculated for that of `theirs`. */
function takeDay(ours: Workbook, theirs: Workbook): void {
  const days: number[] = [];
  ours.sheets.forEach((sheet) => {
    sheet.cells.forEachFormula((row, column, formula) => {
      if (formula !== "=TODAY()") return;
      const there = theirs.sheetByName(sheet.name)?.cells.getValue(row, column) ?? null;
      if (typeof there === "number" && !same(sheet.cells.getValue(row, column), there)) days.push(there);
    });
  });
  const [day] = days;
  if (day === undefined) return;
  const moment = new Date(1899, 11, 30 + day);
  const calculation = createCalculation(ours, { now: () => moment });
  calculation.calculate("Full");
  calculation.dispose();
}

/** Error cells of a workbook's formulas, by code, apart from those allowed. */
export function errorCells(workbook: Workbook, allowed: readonly string[]): string[] {
  const found: string[] = [];
  workbook.sheets.forEach((sheet) => {
    sheet.cells.forEachFormula((row, column, formula) => {
      const value = sheet.cells.getValue(row, column);
      if (value instanceof CellError && !allowed.includes(value.code)) {
        found.push(`${sheet.name}!R${String(row + 1)}C${String(column + 1)} ${value.code} ${formula}`);
      }
    });
  });
  return found;
}

function same(here: CellValue, there: CellValue): boolean {
  if (typeof here === "number" && typeof there === "number") {
    return Math.abs(here - there) <= 1e-9 * Math.max(1, Math.abs(here), Math.abs(there));
  }
  return (here === "" ? null : here) === (there === "" ? null : there);
}

function shown(value: CellValue): CellValue | string {
  return value instanceof CellError ? value.code : value;
}
