import type { Area } from "../../model/area";
import { bodyArea } from "../../model/table";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import { type HostObject, objectOf, type RangeTarget } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import type { ObjectClass } from "../objectClass";
import { rangeOf } from "../range/rangeTarget";
import { readValues } from "../range/readCells";
import { writeCells } from "../range/writeCells";
import { dataRowCount } from "./tableAreas";
import { deleteTableRows, insertTableRows } from "./tableRowEdits";
import type { TableRowTarget, TableTarget } from "./tableTargets";

/** `TableRowCollection`, the rows of data. */
export const tableRowCollectionClass: ObjectClass<TableTarget> = {
  name: "TableRowCollection",
  scalars: { Count: { get: ({ sheet, table }) => dataRowCount(sheet, table) } },
  items: (target) => {
    const count = dataRowCount(target.sheet, target.table);
    return Array.from({ length: count }, (_, index) => objectOf("TableRow", { ...target, index }));
  },
  methods: {
    GetItemAt: (target, args) => rowAt(target, args.integer(0)),
    Add: addRows,
    DeleteRowsAt: ({ sheet, table }, args, host) => {
      deleteTableRows(host, sheet, table, args.integer(0), args.optionalInteger(1) ?? 1);
      return null;
    },
  },
};

function rowAt(target: TableTarget, index: number): HostObject {
  if (index < 0 || index >= dataRowCount(target.sheet, target.table)) {
    throw invalidArgument(`${target.table.name} has no row ${String(index)}`);
  }
  return objectOf("TableRow", { ...target, index });
}

/** `rows.add(index, values)`: one row or several, in one go; without values a blank row. */
function addRows(target: TableTarget, args: MethodArguments, host: Host): HostObject {
  const { sheet, table } = target;
  const index = args.optionalInteger(0);
  const values = args.raw(1);
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw invalidArgument("TableRowCollection.Add: values has no row");
  requireWidth(values, table.columns.length);
  const rows = insertTableRows(host, sheet, table, index === -1 ? null : index, count);
  if (values !== null) writeCells({ sheet, area: rows }, "TableRowCollection.Add: values", values, host);
  return objectOf("TableRow", { ...target, index: rows.top - bodyArea(table).top });
}

/** Checked before anything is inserted: a refused call leaves the table as it was. */
function requireWidth(values: unknown, width: number): void {
  if (!Array.isArray(values)) return;
  const fits = values.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument(`TableRowCollection.Add: every row must have ${String(width)} values`);
}

/** `TableRow`. */
export const tableRowClass: ObjectClass<TableRowTarget> = {
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, host) => readValues(cellsOf(target), host),
      set: (target, value, host) => {
        writeCells(cellsOf(target), "TableRow.Values", value, host);
      },
    },
  },
  methods: {
    GetRange: (target) => rangeOf(target.sheet, rowArea(target)),
    Delete: ({ sheet, table, index }, _args, host) => {
      deleteTableRows(host, sheet, table, index, 1);
      return null;
    },
  },
};

function cellsOf(target: TableRowTarget): RangeTarget {
  return { sheet: target.sheet, area: rowArea(target) };
}

function rowArea({ table, index }: TableRowTarget): Area {
  const body = bodyArea(table);
  return { ...body, top: body.top + index, bottom: body.top + index };
}
