import { renameTable } from "../../model/edits/renameTable";
import type { Table } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import { ApiError } from "../apiError";
import type { Host } from "../hostContext";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { flagProperty, textProperty } from "../propertyValue";
import { requireUnprotected } from "../protection/protectionGuard";
import { rangeOf } from "../range/rangeTarget";
import { showFilteredRows } from "./autoFilterClass";
import { convertToRange, deleteTable } from "./removeTable";
import { resizeTable } from "./resizeTable";
import { headerArea, totalsArea } from "./tableAreas";
import { requireTableName } from "./tableNames";
import { hideHeaders, hideTotals, showHeaders } from "./tableParts";
import { requireTableStyle } from "./tableStyles";
import type { TableTarget } from "./tableTargets";

/** `Table`. */
export const tableClass: ObjectClass<TableTarget> = {
  name: "Table",
  id: ({ table }) => String(table.id),
  scalars: {
    Id: { get: ({ table }) => String(table.id) },
    LegacyId: { get: ({ table }) => String(table.id) },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, { workbook }) => {
        const name = textProperty("Table.Name", value);
        requireTableName(workbook, name, table);
        if (name !== table.name) renameTable(workbook, sheet, table, name);
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        table.style = requireTableStyle(value);
        sheet.changed = true;
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders, set: setShowHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals, set: setShowTotals },
    ShowBandedRows: look("showBandedRows", "ShowBandedRows"),
    ShowBandedColumns: look("showBandedColumns", "ShowBandedColumns"),
    ShowFilterButton: look("showFilterButton", "ShowFilterButton"),
    HighlightFirstColumn: look("highlightFirstColumn", "HighlightFirstColumn"),
    HighlightLastColumn: look("highlightLastColumn", "HighlightLastColumn"),
  },
  navigations: {
    Columns: (target) => objectOf("TableColumnCollection", target),
    Rows: (target) => objectOf("TableRowCollection", target),
    Sort: (target) => objectOf("TableSort", target),
    Worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
    AutoFilter: ({ sheet, table }) => objectOf("AutoFilter", { sheet, table }),
  },
  methods: {
    GetRange: ({ sheet, table }) => rangeOf(sheet, table.area),
    GetDataBodyRange: ({ sheet, table }) => rangeOf(sheet, bodyArea(table)),
    GetHeaderRowRange: ({ sheet, table }) => rangeOf(sheet, headerArea(table)),
    GetTotalRowRange: ({ sheet, table }) => rangeOf(sheet, totalsArea(table)),
    Resize: (target, args, host) => {
      resizeTable(target, args, host);
      return null;
    },
    ClearFilters: (target, _args, host) => {
      showFilteredRows(target, host);
      return null;
    },
    ConvertToRange: (target, _args, host) => {
      const { area } = target.table;
      convertToRange(host, target);
      return rangeOf(target.sheet, area);
    },
    Delete: (target, _args, host) => {
      deleteTable(host, target);
      return null;
    },
  },
};

type Look =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function look(key: Look, member: string): Scalar<TableTarget> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value) => {
      const change: Partial<Table> = { [key]: flagProperty(`Table.${member}`, value) };
      requireUnprotected(sheet);
      Object.assign(table, change);
      sheet.changed = true;
    },
  };
}

function setShowHeaders(target: TableTarget, value: unknown, host: Host): void {
  const shown = flagProperty("Table.ShowHeaders", value);
  requireUnprotected(target.sheet);
  if (shown === target.table.showHeaders) return;
  if (shown) showHeaders(host, target);
  else hideHeaders(host, target);
}

function setShowTotals(target: TableTarget, value: unknown, host: Host): void {
  const shown = flagProperty("Table.ShowTotals", value);
  requireUnprotected(target.sheet);
  if (shown === target.table.showTotals) return;
  if (shown)
    throw new ApiError("NotImplemented", "Table.ShowTotals = true is not implemented by the embedded host");
  hideTotals(host, target);
}
