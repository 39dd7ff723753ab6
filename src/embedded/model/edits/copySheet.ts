import { renameSheetInFormula } from "../references/renameSheetInFormula";
import { renameTableInFormula } from "../references/renameTableInFormula";
import { Sheet, type Table } from "../sheet";
import type { Workbook } from "../workbook";
import { copyRemarks } from "./remarks";
import { freeNameLike, newSheetId } from "./sheets";

/** Adds a copy of a sheet at the end: cells, tables (under new names), rules, charts, layout, comments and notes. Notifies. */
export function copySheet(workbook: Workbook, source: Sheet): Sheet {
  const copy = new Sheet(newSheetId(workbook), copyName(workbook, source.name));
  copyCells(source, copy);
  copyLines(source, copy);
  copyParts(workbook, source, copy);
  copyTables(workbook, source, copy);
  copyPivotTables(workbook, source, copy);
  copyRemarks(workbook, source, copy);
  renameOwnReferences(copy, source.name);
  for (const name of workbook.names.filter((item) => item.sheet === source)) {
    workbook.names.push({
      ...name,
      sheet: copy,
      formula: renameSheetInFormula(name.formula, source.name, copy.name),
    });
  }
  workbook.sheets.push(copy);
  workbook.notify({ kind: "structure", sheet: copy });
  return copy;
}

/** "Name (2)", "Name (3)" … */
function copyName(workbook: Workbook, name: string): string {
  return freeNameLike(workbook, name, (number) => ` (${String(number + 1)})`);
}

function copyCells(source: Sheet, copy: Sheet): void {
  const used = source.cells.usedArea(false);
  if (used === null) return;
  for (let column = used.left; column <= used.right; column++) {
    for (let row = used.top; row <= used.bottom; row++) {
      const value = source.cells.getValue(row, column);
      if (value !== null) copy.cells.setValue(row, column, value);
      const format = source.cells.getFormat(row, column);
      if (format !== 0) copy.cells.setFormat(row, column, format);
    }
  }
  source.cells.forEachFormula((row, column, formula) => {
    copy.cells.setFormula(row, column, formula);
  });
  source.cells.forEachRich((row, column, rich) => {
    copy.cells.setRich(row, column, rich);
  });
}

function copyLines(source: Sheet, copy: Sheet): void {
  const maps = ["columnWidths", "rowHeights", "columnFormats", "rowFormats"] as const;
  for (const key of maps) for (const [line, value] of source[key]) copy[key].set(line, value);
  for (const key of ["hiddenColumns", "hiddenRows"] as const)
    for (const line of source[key]) copy[key].add(line);
  for (const [row, height] of source.automaticHeights) copy.automaticHeights.set(row, height);
  for (const key of ["rowOutlines", "columnOutlines"] as const)
    for (const [line, outline] of source[key]) copy[key].set(line, outline);
  copy.summaries = { ...source.summaries };
}

function copyParts(workbook: Workbook, source: Sheet, copy: Sheet): void {
  copy.visibility = source.visibility;
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.standardWidth = source.standardWidth;
  copy.standardHeight = source.standardHeight;
  copy.frozen = { ...source.frozen };
  copy.merges = structuredClone(source.merges);
  copy.conditionalFormats = structuredClone(source.conditionalFormats);
  copy.validations = structuredClone(source.validations);
  copy.hyperlinks = structuredClone(source.hyperlinks);
  copy.arrayFormulas = [...source.arrayFormulas];
  copy.pageLayout = structuredClone(source.pageLayout);
  copy.protection = structuredClone(source.protection);
  copy.autoFilter = structuredClone(source.autoFilter);
  copy.selection = { ...source.selection };
  copy.charts = structuredClone(source.charts);
  copy.shapes = structuredClone(source.shapes);
  for (const rule of copy.conditionalFormats) rule.id = String(workbook.nextId());
  for (const shape of copy.shapes) shape.id = String(workbook.nextId());
  for (const chart of copy.charts) {
    chart.id = String(workbook.nextId());
    chart.part = null;
    chart.changed = true;
  }
}

function copyTables(workbook: Workbook, source: Sheet, copy: Sheet): void {
  for (const table of source.tables) {
    const twin: Table = { ...structuredClone(table), id: freeTableId(workbook, copy), part: null };
    twin.name = freeTableName(workbook, copy, table.name);
    copy.tables.push(twin);
    const renamed = (formula: string): string => renameTableInFormula(formula, table.name, twin.name);
    copy.cells.forEachFormula((row, column, formula) => {
      copy.cells.setFormula(row, column, renamed(formula));
    });
    for (const column of twin.columns) if (column.formula !== null) column.formula = renamed(column.formula);
  }
}

/** Pivot tables go with their sheet, over the same caches; no two of a workbook have one name. */
function copyPivotTables(workbook: Workbook, source: Sheet, copy: Sheet): void {
  const used = new Set(workbook.sheets.flatMap(({ pivotTables }) => pivotTables.map(({ name }) => name)));
  copy.pivotTables = source.pivotTables.map((pivot) => {
    const name = freePivotName(used);
    used.add(name);
    return { ...structuredClone(pivot), name, isCopy: true };
  });
}

function freePivotName(used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = `PivotTable${String(number)}`;
    if (!used.has(candidate)) return candidate;
  }
}

function freeTableId(workbook: Workbook, copy: Sheet): number {
  const ids = [...workbook.sheets, copy].flatMap((sheet) => sheet.tables.map((table) => table.id));
  return Math.max(0, ...ids) + 1;
}

function freeTableName(workbook: Workbook, copy: Sheet, name: string): string {
  const used = new Set([
    ...[...workbook.sheets, copy].flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
    ...workbook.names.map((item) => item.name.toLowerCase()),
  ]);
  for (let number = 2; ; number++) {
    const candidate = `${name}_${String(number)}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** What the sheet said of itself, by name, the copy says of itself. */
function renameOwnReferences(copy: Sheet, before: string): void {
  const rename = (formula: string): string => renameSheetInFormula(formula, before, copy.name);
  const renamed: [number, number, string][] = [];
  copy.cells.forEachFormula((row, column, formula) => {
    renamed.push([row, column, rename(formula)]);
  });
  for (const [row, column, formula] of renamed) copy.cells.setFormula(row, column, formula);
  for (const { title } of copy.charts) {
    if (title.formula !== null) title.formula = rename(title.formula);
  }
  for (const series of copy.charts.flatMap((chart) => chart.series)) {
    series.name = rename(series.name);
    if (series.values !== null) series.values = rename(series.values);
    if (series.xValues !== null) series.xValues = rename(series.xValues);
    if (series.bubbleSizes !== null) series.bubbleSizes = rename(series.bubbleSizes);
  }
}
