import type { Area } from "../../model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { CellError } from "../../model/cellValue";
import type { Sheet, Table } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import { REF_ERROR, VALUE_ERROR } from "../values/errors";
import type { SheetArea } from "../values/operand";
import type { CellsExpression, RelativeSpan, TableExpression } from "./expression";
import type { NamedThings } from "./namedThings";

/** The cell a formula stands in. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells that an A1 reference means in a place; #REF! when they lie outside a sheet or the sheet is gone. */
export function resolveCells(
  { sheetName, rows, columns }: CellsExpression,
  place: FormulaPlace,
  names: NamedThings,
): SheetArea | CellError {
  const sheet = sheetName === null ? place.sheet : names.sheet(sheetName);
  if (sheet === undefined) return REF_ERROR;
  const vertical = resolveSpan(rows, place.row, SHEET_ROWS);
  const horizontal = resolveSpan(columns, place.column, SHEET_COLUMNS);
  if (vertical === null || horizontal === null) return REF_ERROR;
  return {
    sheet,
    area: { top: vertical[0], left: horizontal[0], bottom: vertical[1], right: horizontal[1] },
  };
}

function resolveSpan(span: RelativeSpan, origin: number, size: number): readonly [number, number] | null {
  if (span === null) return [0, size - 1];
  const first = span.first.relative ? origin + span.first.at : span.first.at;
  const last = span.last.relative ? origin + span.last.at : span.last.at;
  if (Math.min(first, last) < 0 || Math.max(first, last) >= size) return null;
  return first <= last ? [first, last] : [last, first];
}

/**
 * The cells that a structured reference means in a place. #REF! for an unknown table or column, for headers or totals
 * that are not shown and for an empty table's rows; #VALUE! for "this row" outside the table's rows.
 */
export function resolveTable(
  reference: TableExpression,
  place: FormulaPlace,
  names: NamedThings,
): SheetArea | CellError {
  const found =
    reference.table === ""
      ? names.tableAt(place.sheet, place.row, place.column)
      : names.table(reference.table);
  if (found === undefined) return REF_ERROR;
  const { sheet, table } = found;
  const columns = names.columnBounds(table, reference.columns, columnBounds);
  if (columns === null) return REF_ERROR;
  const rows = sectionRows(table, reference.sections, place);
  if (!Array.isArray(rows)) return rows;
  const area: Area = { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
  return area.top > area.bottom ? REF_ERROR : { sheet, area };
}

function columnBounds(table: Table, wanted: readonly string[]): readonly [number, number] | null {
  if (wanted.length === 0) return [table.area.left, table.area.right];
  const positions = wanted.map((name) => columnPosition(table, name));
  if (positions.includes(-1)) return null;
  return [table.area.left + Math.min(...positions), table.area.left + Math.max(...positions)];
}

function columnPosition(table: Table, wanted: string): number {
  const exact = table.columns.findIndex((column) => column.name === wanted);
  if (exact >= 0) return exact;
  const loose = plainHeader(wanted);
  return table.columns.findIndex((column) => plainHeader(column.name) === loose);
}

/** Headers compare without case; a line break in a header is written as it stands or as _x000a_. */
function plainHeader(name: string): string {
  return name
    .replace(/_x000[ad]_/gi, "\n")
    .replace(/'(['[\]#@])/g, "$1")
    .replace(/\r\n?/g, "\n")
    .toLowerCase();
}

const NOT_SHOWN: [number, number] = [-1, -1];

function sectionRows(
  table: Table,
  sections: readonly string[],
  place: FormulaPlace,
): [number, number] | CellError {
  const { top, bottom } = table.area;
  const { top: first, bottom: last } = bodyArea(table);
  const has = (section: string): boolean => sections.includes(section);
  if (has("this row")) return place.row >= first && place.row <= last ? [place.row, place.row] : VALUE_ERROR;
  if (has("all")) return [top, bottom];
  if (sections.length === 0) return [first, last];
  return joinedSections(table, has, first, last);
}

/** Headers, data and totals, as far as they are named, taken together. */
function joinedSections(
  table: Table,
  has: (section: string) => boolean,
  first: number,
  last: number,
): [number, number] | CellError {
  const { top, bottom } = table.area;
  const parts: [number, number][] = [];
  if (has("headers")) parts.push(table.showHeaders ? [top, top] : NOT_SHOWN);
  if (has("data")) parts.push([first, last]);
  if (has("totals")) parts.push(table.showTotals ? [bottom, bottom] : NOT_SHOWN);
  if (parts.includes(NOT_SHOWN)) return REF_ERROR;
  return [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))];
}
