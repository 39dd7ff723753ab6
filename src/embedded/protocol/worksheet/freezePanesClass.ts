import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { invalidArgument, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import type { HostObject } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { resolveAddress } from "../range/rangeAddress";
import { rangeOf } from "../range/rangeTarget";

declare module "../hostObject" {
  interface ClassTargets {
    WorksheetFreezePanes: Sheet;
  }
}

/** `sheet.freezePanes`. */
export const freezePanesClass: ObjectClass<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, args, host) => {
      freeze(sheet, { rows: atLeastOne(args.optionalInteger(0) ?? 1), columns: 0 }, host);
      return null;
    },
    FreezeColumns: (sheet, args, host) => {
      freeze(sheet, { rows: 0, columns: atLeastOne(args.optionalInteger(0) ?? 1) }, host);
      return null;
    },
    /** What lies above and left of the range's last cell, and the range itself, stay in view. */
    FreezeAt: (sheet, args, host) => {
      const range = args.optionalObject(0, "Range");
      const area = range === null ? resolveAddress(host.workbook, sheet, args.text(0)) : range.area;
      if (area === null || (range !== null && range.sheet !== sheet))
        throw invalidArgument("the range is not here");
      const rows = area.bottom === SHEET_ROWS - 1 ? 0 : area.bottom + 1;
      const columns = area.right === SHEET_COLUMNS - 1 ? 0 : area.right + 1;
      freeze(sheet, { rows, columns }, host);
      return null;
    },
    Unfreeze: (sheet, _args, host) => {
      freeze(sheet, { rows: 0, columns: 0 }, host);
      return null;
    },
    GetLocation: (sheet) => {
      const location = frozenRange(sheet);
      if (location === null) throw itemNotFound("no panes are frozen");
      return location;
    },
    GetLocationOrNullObject: (sheet) => frozenRange(sheet),
  },
};

function freeze(sheet: Sheet, frozen: Sheet["frozen"], host: Host): void {
  sheet.frozen = frozen;
  host.workbook.notify({ kind: "cells", sheet, area: sheet.selection, formatsOnly: true });
}

function frozenRange(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeOf(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? SHEET_ROWS - 1 : rows - 1,
    right: columns === 0 ? SHEET_COLUMNS - 1 : columns - 1,
  });
}

function atLeastOne(count: number): number {
  if (count < 1) throw invalidArgument("at least one line must be frozen");
  return count;
}
