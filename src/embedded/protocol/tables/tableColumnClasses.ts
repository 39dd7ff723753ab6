import { sameName } from "../../model/references/rewriteTokens";
import { bodyArea } from "../../model/table";
import { itemNotFound } from "../apiError";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { textProperty } from "../propertyValue";
import { rangeOf } from "../range/rangeTarget";
import { readValues } from "../range/readCells";
import { writeCells } from "../range/writeCells";
import { columnPart, headerArea, totalsArea } from "./tableAreas";
import { deleteTableColumn, insertTableColumn, nameTableColumn } from "./tableColumnEdits";
import type { TableColumnTarget, TableTarget } from "./tableTargets";

/** `TableColumnCollection`. */
export const tableColumnCollectionClass: ObjectClass<TableTarget> = {
  name: "TableColumnCollection",
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((column) => objectOf("TableColumn", { ...target, column })),
  indexer: (target, key) => {
    const { columns, name: tableName } = target.table;
    const column =
      columns.find(({ name }) => sameName(name, String(key))) ??
      columns.find(({ id }) => String(id) === String(key));
    if (column === undefined) throw itemNotFound(`${tableName} has no column ${String(key)}`);
    return objectOf("TableColumn", { ...target, column });
  },
  methods: {
    Add: (target, args, host) => {
      const index = args.optionalInteger(0);
      const column = insertTableColumn(host, target, index === -1 ? null : index);
      const made = { ...target, column };
      const values = args.raw(1);
      if (values !== null) writeCells(cellsOf(made), "TableColumnCollection.Add: values", values, host);
      const name = args.optionalText(2);
      if (name !== null) nameTableColumn(host, target, column, name);
      return objectOf("TableColumn", made);
    },
  },
};

/** `TableColumn`; its values are those of its header, its data and its total. */
export const tableColumnClass: ObjectClass<TableColumnTarget> = {
  name: "TableColumn",
  id: ({ column }) => String(column.id),
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: ({ column }) => column.name,
      set: (target, value, host) => {
        nameTableColumn(host, target, target.column, textProperty("TableColumn.Name", value));
      },
    },
    Values: {
      get: (target, host) => readValues(cellsOf(target), host),
      set: (target, value, host) => {
        writeCells(cellsOf(target), "TableColumn.Values", value, host);
      },
    },
  },
  navigations: { Filter: (target) => objectOf("Filter", target) },
  methods: {
    GetRange: (target) => objectOf("Range", cellsOf(target)),
    GetDataBodyRange: (target) => {
      return rangeOf(target.sheet, columnPart(target.table, bodyArea(target.table), indexOf(target)));
    },
    GetHeaderRowRange: (target) => {
      return rangeOf(target.sheet, columnPart(target.table, headerArea(target.table), indexOf(target)));
    },
    GetTotalRowRange: (target) => {
      return rangeOf(target.sheet, columnPart(target.table, totalsArea(target.table), indexOf(target)));
    },
    Delete: (target, _args, host) => {
      deleteTableColumn(host, target, target.column);
      return null;
    },
  },
};

function indexOf({ table, column }: TableColumnTarget): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound(`${table.name} has no column ${column.name} any more`);
  return index;
}

function cellsOf(target: TableColumnTarget): {
  sheet: TableColumnTarget["sheet"];
  area: TableTarget["table"]["area"];
} {
  return { sheet: target.sheet, area: columnPart(target.table, target.table.area, indexOf(target)) };
}
