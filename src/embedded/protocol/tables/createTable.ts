import type { Area } from "../../model/area";
import { columnCount, intersect } from "../../model/area";
import { insertCells } from "../../model/edits/shiftCells";
import type { Sheet, Table } from "../../model/sheet";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import { requireNoBlocks } from "../range/wholeBlocks";
import { takeHeaderCells } from "./headerCells";
import { requireShiftableBelow } from "./shiftBelow";
import { isBlank } from "./tableAreas";
import { freeTableId, freeTableName } from "./tableNames";

const DEFAULT_STYLE = "TableStyleMedium2";

/**
 * Makes a table of an area, as `tables.add`: without headers a row for them is put above the data; an area of one
 * header row gets a blank row of data. Merged cells in it are taken apart.
 * @throws InvalidArgument when the area meets another table; as requireNoBlocks.
 */
export function createTable(host: Host, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  requireFreeOfTables(sheet, area, null);
  const complete = hasHeaders ? withBody(host, sheet, area) : withHeaders(host, sheet, area);
  requireFreeOfTables(sheet, complete, null);
  requireNoBlocks(sheet, complete);
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, complete) === null);
  const names = takeHeaderCells(host.workbook, sheet, complete.top, complete.left, columnCount(complete));
  const table: Table = {
    id: freeTableId(host.workbook),
    name: freeTableName(host.workbook),
    area: complete,
    columns: names.map((name, index) => ({ id: index + 1, name, formula: null, filter: null })),
    style: DEFAULT_STYLE,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    part: null,
  };
  sheet.tables.push(table);
  host.workbook.notify({ kind: "structure", sheet });
  return table;
}

/** @throws InvalidArgument when a table other than `own` has cells in the area. */
export function requireFreeOfTables(sheet: Sheet, area: Area, own: Table | null): void {
  const met = sheet.tables.find((table) => table !== own && intersect(table.area, area) !== null);
  if (met !== undefined) throw invalidArgument(`a table can't overlap another (${met.name})`);
}

function withBody(host: Host, sheet: Sheet, area: Area): Area {
  if (area.bottom > area.top) return area;
  const below = { ...area, top: area.top + 1, bottom: area.top + 1 };
  requireFreeOfTables(sheet, below, null);
  if (!isBlank(sheet, below)) pushDown(host, sheet, below);
  return { ...area, bottom: area.bottom + 1 };
}

function withHeaders(host: Host, sheet: Sheet, area: Area): Area {
  pushDown(host, sheet, { ...area, bottom: area.top });
  return { ...area, bottom: area.bottom + 1 };
}

function pushDown(host: Host, sheet: Sheet, area: Area): void {
  requireShiftableBelow(sheet, area, null);
  insertCells(host.workbook, sheet, area, "Down", host.references.ranges());
}
