import type { Area } from "../../model/area";
import { columnCount, intersect, sameArea } from "../../model/area";
import type { ColumnFilter, Sheet, Table, TableColumn } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import { invalidArgument, itemNotFound, type ApiError } from "../apiError";
import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import type { ObjectClass } from "../objectClass";
import { requireAllowed } from "../range/cellGuard";
import { rangeOf } from "../range/rangeTarget";
import { criteriaOf, filterOf } from "./columnFilterClass";
import { requireFreeOfTables } from "./createTable";
import { filterColumn, filterSheet } from "./filterRows";

/** The filter of a table, or that of a sheet (`table` null). */
export interface AutoFilterTarget {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

declare module "../hostObject" {
  interface ClassTargets {
    AutoFilter: AutoFilterTarget;
  }
}

/** `AutoFilter`. Filters of kinds that the host has no criteria for are known by the rows that they hide. */
export const autoFilterClass: ObjectClass<AutoFilterTarget> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (target) => filteredArea(target) !== null },
    Criteria: { get: (target) => criteriaOfAll(target) },
    IsDataFiltered: { get: (target) => hasCriteria(target) || hiddenRows(target).length > 0 },
  },
  methods: {
    Apply: (target, args, host) => {
      applyFilter(target, args, host);
      return null;
    },
    ClearCriteria: (target, _args, host) => {
      showFilteredRows(target, host);
      return null;
    },
    GetRange: (target) => {
      const area = filteredArea(target);
      if (area === null) throw itemNotFound(`${target.sheet.name} has no filter`);
      return rangeOf(target.sheet, area);
    },
    GetRangeOrNullObject: (target) => {
      const area = filteredArea(target);
      return area === null ? null : rangeOf(target.sheet, area);
    },
    Remove: (target, _args, host) => {
      requireAllowed(target.sheet, "allowAutoFilter");
      showFilteredRows(target, host);
      if (target.table === null) target.sheet.autoFilter = null;
      else target.table.showFilterButton = false;
      target.sheet.changed = true;
      return null;
    },
  },
};

/** Whether a filter of the sheet, or of a table, that the area meets hides rows. */
export function isFiltered(sheet: Sheet, area: Area): boolean {
  const targets: readonly AutoFilterTarget[] = [
    { sheet, table: null },
    ...sheet.tables.map((table) => ({ sheet, table })),
  ];
  return targets.some((target) => {
    const filtered = filteredArea(target);
    return filtered !== null && intersect(filtered, area) !== null && hiddenRows(target).length > 0;
  });
}

/** Forgets what is filtered by, and shows the rows that were hidden. */
export function showFilteredRows(target: AutoFilterTarget, { workbook }: Host): void {
  const { sheet, table } = target;
  const rows = hiddenRows(target);
  if (rows.length === 0 && !hasCriteria(target)) return;
  requireAllowed(sheet, "allowAutoFilter");
  for (const row of rows) sheet.hiddenRows.delete(row);
  for (const column of table?.columns ?? []) column.filter = null;
  if (table === null && sheet.autoFilter !== null) sheet.autoFilter.columns = [];
  sheet.changed = true;
  const area = filteredArea(target);
  if (area !== null) workbook.notify({ kind: "cells", sheet, area });
}

function hasCriteria({ sheet, table }: AutoFilterTarget): boolean {
  if (table === null) return (sheet.autoFilter?.columns.length ?? 0) > 0;
  return table.columns.some(({ filter }) => filter !== null);
}

/** Of each column of the filter, null for those that have none. */
function criteriaOfAll({ sheet, table }: AutoFilterTarget): readonly ReturnType<typeof criteriaOf>[] {
  if (table !== null) return table.columns.map(({ filter }) => criteriaOf(filter));
  const { autoFilter } = sheet;
  if (autoFilter === null) return [];
  const filters = new Map(autoFilter.columns.map(({ place, filter }) => [place, filter]));
  return Array.from({ length: columnCount(autoFilter.area) }, (_, place) =>
    criteriaOf(filters.get(place) ?? null),
  );
}

function filteredArea({ sheet, table }: AutoFilterTarget): Area | null {
  if (table === null) return sheet.autoFilter?.area ?? null;
  return table.showFilterButton ? { ...table.area, bottom: bodyArea(table).bottom } : null;
}

function hiddenRows(target: AutoFilterTarget): readonly number[] {
  const area = filteredArea(target);
  if (area === null) return [];
  return [...target.sheet.hiddenRows].filter((row) => row > area.top && row <= area.bottom);
}

function applyFilter(target: AutoFilterTarget, args: MethodArguments, host: Host): void {
  const { sheet, table } = target;
  requireAllowed(sheet, "allowAutoFilter");
  const { area } = args.object(0, "Range");
  if (area === null) throw invalidArgument("AutoFilter.Apply: the range was deleted");
  const criteria = args.raw(2);
  const filter = criteria === null ? null : filterOf(criteria);
  const place = args.raw(1) === null ? null : args.number(1);
  if (table === null) applyToSheet(target, area, { place, filter }, host);
  else if (place === null) table.showFilterButton = true;
  else filterColumn({ sheet, table, column: columnAt(table.columns, place) }, filter, host);
  sheet.changed = true;
}

/** Criteria of other columns stay where the filter stands on the same cells; else what the one before hid is shown. */
function applyToSheet(
  target: AutoFilterTarget,
  area: Area,
  { place, filter }: { readonly place: number | null; readonly filter: ColumnFilter | null },
  host: Host,
): void {
  const { sheet } = target;
  requireFreeOfTables(sheet, area, null);
  const isSame = sheet.autoFilter !== null && sameArea(sheet.autoFilter.area, area);
  if (!isSame) showFilteredRows(target, host);
  const columns = isSame ? (sheet.autoFilter?.columns ?? []) : [];
  if (place === null) {
    sheet.autoFilter = { area, columns };
    return;
  }
  if (place < 0 || place >= columnCount(area)) throw noColumn(place);
  const others = columns.filter((column) => column.place !== place);
  const added = filter === null ? [] : [{ place, filter, origin: null }];
  filterSheet(sheet, { area, columns: [...others, ...added].sort((a, b) => a.place - b.place) }, host);
}

function columnAt(columns: readonly TableColumn[], place: number): TableColumn {
  const column = columns[place];
  if (column === undefined) throw noColumn(place);
  return column;
}

function noColumn(place: number): ApiError {
  return invalidArgument(`AutoFilter.Apply: the range has no column ${String(place)}`);
}
