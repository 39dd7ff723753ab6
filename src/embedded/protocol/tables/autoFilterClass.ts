import type { Area } from "../../model/area";
import { intersect } from "../../model/area";
import type { Sheet, Table } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import { ApiError, invalidArgument, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import type { ObjectClass } from "../objectClass";
import { requireAllowed } from "../range/cellGuard";
import { rangeOf } from "../range/rangeTarget";
import { requireFreeOfTables } from "./createTable";

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
    IsDataFiltered: { get: (target) => hasCriteria(target) || hiddenRows(target).length > 0 },
  },
  methods: {
    Apply: (target, args) => {
      applyFilter(target, args);
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
  sheet.changed = true;
  const area = filteredArea(target);
  if (area !== null) workbook.notify({ kind: "cells", sheet, area });
}

function hasCriteria({ table }: AutoFilterTarget): boolean {
  return table?.columns.some(({ filter }) => filter !== null) ?? false;
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

function applyFilter({ sheet, table }: AutoFilterTarget, args: MethodArguments): void {
  if (args.raw(1) !== null || args.raw(2) !== null) {
    throw new ApiError(
      "NotImplemented",
      "AutoFilter.Apply with criteria is not implemented by the embedded host",
    );
  }
  requireAllowed(sheet, "allowAutoFilter");
  const { area } = args.object(0, "Range");
  if (area === null) throw invalidArgument("AutoFilter.Apply: the range was deleted");
  if (table === null) {
    requireFreeOfTables(sheet, area, null);
    sheet.autoFilter = { area };
  } else {
    table.showFilterButton = true;
  }
  sheet.changed = true;
}
