import type { Area } from "../../src/embedded/model/area";
import { CellError } from "../../src/embedded/model/cellValue";
import { areaToAddress, parseAddress } from "../../src/embedded/model/references/address";
import { rewriteTokens } from "../../src/embedded/model/references/rewriteTokens";
import type { Sheet, Table } from "../../src/embedded/model/sheet";
import type { Workbook } from "../../src/embedded/model/workbook";

/** The heading of columns that a test puts into tables. */
export const STAFF_HEADING = "自加列";

/** Columns of which nothing is told: those, and such as the host named itself when cells were put into a table. */
const STAFF_COLUMN = new RegExp(`^(${STAFF_HEADING}|Column)\\d*$`, "u");

/** What stands in a workbook, by where it stands: places in tables are told by heading, never by letter. */
export type Told = Readonly<Record<string, unknown>>;

type Entry = readonly [place: string, what: unknown];

/**
 * Cells with their formulas and number formats, rules, drop-downs, links, charts and names of our sheets, so told that
 * a workbook whose tables were given columns is the same as one where they were not.
 */
export function toldByHeadings(workbook: Workbook, source: string): Told {
  const sheets = workbook.sheets.filter(({ name }) => name !== source);
  const names = workbook.names.filter(({ name }) => !name.startsWith("_CSATLoop."));
  const entries = [
    ...sheets.flatMap((sheet) => toldOfSheet(workbook, sheet)),
    ...names.map(({ name, formula }): Entry => [`name ${name}`, told(workbook, sheets[0], formula)]),
  ];
  return Object.fromEntries(entries);
}

function toldOfSheet(workbook: Workbook, sheet: Sheet): readonly Entry[] {
  return [
    ...cellsIn(workbook, sheet),
    ...rulesIn(workbook, sheet),
    ...sheet.validations.flatMap(({ areas, formula1, formula2, ...rule }) =>
      columnsOf(sheet, areas).map((place): Entry => [
        `validation ${place}`,
        { ...rule, formulas: [formula1, formula2 ?? ""].map((formula) => told(workbook, sheet, formula)) },
      ]),
    ),
    ...sheet.hyperlinks.map(({ area, documentReference }): Entry => [
      `link ${placeOf(sheet, area)}`,
      told(workbook, sheet, `=${documentReference ?? ""}`),
    ]),
    ...sheet.charts.flatMap(({ name, series }) =>
      series.map((drawn): Entry => [
        `chart ${name}: ${drawn.name}`,
        [drawn.values, drawn.xValues].map((range) => told(workbook, sheet, range ?? "")),
      ]),
    ),
  ];
}

function cellsIn(workbook: Workbook, sheet: Sheet): readonly Entry[] {
  const used = sheet.cells.usedArea(true);
  if (used === null) return [];
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, index) => used.top + index);
  const columns = Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index);
  return rows.flatMap((row) => {
    const filled = columns.flatMap((column) => cellAt(workbook, sheet, row, column));
    const outside = filled.filter(({ table }) => table === null);
    const order = (cell: FilledCell): string =>
      `${sheet.name} row ${String(row + 1)}: ${String(outside.indexOf(cell))}`;
    return filled.map((cell): Entry => [cell.table ?? order(cell), cell.what]);
  });
}

/** A cell that shows something, with its place in a table; null outside: there it is told by its order in the row. */
interface FilledCell {
  readonly table: string | null;
  readonly what: unknown;
}

function cellAt(workbook: Workbook, sheet: Sheet, row: number, column: number): readonly FilledCell[] {
  const area = { top: row, left: column, bottom: row, right: column };
  const value = sheet.cells.getValue(row, column);
  const formula = sheet.cells.getFormula(row, column);
  const isBlank = formula === undefined && (value === null || value === "");
  const place = placeOf(sheet, area);
  if (isBlank || place === "") return [];
  const shown = value instanceof CellError ? value.code : value;
  const format = workbook.formats.get(sheet.cells.getFormat(row, column)).numberFormat;
  const what = { shown, format, formula: told(workbook, sheet, formula ?? "") };
  return [{ table: tableAt(sheet, area) === undefined ? null : place, what }];
}

/** The rules of each column in the order in which they count. */
function rulesIn(workbook: Workbook, sheet: Sheet): readonly Entry[] {
  const byPlace = new Map<string, unknown[]>();
  const rules = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
  for (const rule of rules) {
    const own = rule.type === "Custom" ? { formula: told(workbook, sheet, rule.formula) } : {};
    const what = { ...rule, ...own, areas: null, id: null, priority: null };
    for (const place of columnsOf(sheet, rule.areas))
      byPlace.set(place, [...(byPlace.get(place) ?? []), what]);
  }
  return [...byPlace].map(([place, found]): Entry => [`rules ${place}`, found]);
}

/** The places of the columns that areas cover. */
function columnsOf(sheet: Sheet, areas: readonly Area[]): readonly string[] {
  return areas
    .flatMap((area) =>
      Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
        ...area,
        left: area.left + index,
        right: area.left + index,
      })),
    )
    .map((area) => placeOf(sheet, area))
    .filter((place) => place !== "");
}

/** A formula whose cells are told by place. */
function told(workbook: Workbook, own: Sheet | undefined, formula: string): string {
  return rewriteTokens(formula, (text, kind) => {
    const found = kind === "cells" ? parseAddress(text.replace(/#$/u, "")) : null;
    if (found === null) return text;
    const sheet = found.sheetName === null ? own : workbook.sheetByName(found.sheetName);
    return sheet === undefined ? text : `{${placeOf(sheet, found.area)}}`;
  });
}

/**
 * Where an area stands: headings and rows of its table, or of the table right under it for one column, else its address; "" for
 * cells of staff's own columns alone.
 */
function placeOf(sheet: Sheet, area: Area): string {
  const table = tableAt(sheet, area);
  if (table === undefined) return placeAboveTable(sheet, area) ?? areaToAddress(area, sheet.name);
  const headings = headingsOf(table, area);
  const rows = [area.top, area.bottom].map((row) => String(row - table.area.top));
  return headings.length === 0 ? "" : `${table.name}[${headings.join(",")}] ${rows.join(":")}`;
}

function placeAboveTable(sheet: Sheet, area: Area): string | null {
  const under = tableAt(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + 1 });
  const [heading] = under === undefined || area.left !== area.right ? [] : headingsOf(under, area);
  return under === undefined || heading === undefined ? null : `above ${under.name}[${heading}]`;
}

function tableAt(sheet: Sheet, area: Area): Table | undefined {
  return sheet.tables.find((each) => covers(each.area, area));
}

function headingsOf(table: Table, { left, right }: Area): readonly string[] {
  return table.columns
    .slice(left - table.area.left, right - table.area.left + 1)
    .map(({ name }) => name)
    .filter((name) => !STAFF_COLUMN.test(name));
}

function covers(outer: Area, inner: Area): boolean {
  const holdsRows = outer.top <= inner.top && outer.bottom >= inner.bottom;
  return holdsRows && outer.left <= inner.left && outer.right >= inner.right;
}
