import { clearContents } from "../../model/edits/cellContent";
import type { PivotTable, Sheet } from "../../model/sheet";
import { itemNotFound } from "../apiError";
import { raiseCellsChanged } from "../events/cellEvents";
import type { Host } from "../hostContext";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { requireEditableObjects } from "../protection/protectionGuard";
import { rangeOf } from "../range/rangeTarget";

interface PivotTarget {
  readonly sheet: Sheet;
  readonly pivot: PivotTable;
}

declare module "../hostObject" {
  interface ClassTargets {
    PivotTable: PivotTarget;
    PivotLayout: PivotTarget;
    /** null: those of all sheets. */
    PivotTableCollection: Sheet | null;
  }
}

/** `workbook.pivotTables` and `worksheet.pivotTables`. */
export const pivotTableCollectionClass: ObjectClass<Sheet | null> = {
  name: "PivotTableCollection",
  items: (sheet, host) => pivotsOf(sheet, host).map((target) => objectOf("PivotTable", target)),
  indexer: (sheet, key, host) => {
    const wanted = String(key).toLowerCase();
    const found = pivotsOf(sheet, host).find(
      ({ pivot }) => pivot.name.toLowerCase() === wanted || pivot.part.toLowerCase() === wanted,
    );
    if (found === undefined) throw itemNotFound(`there is no pivot table ${String(key)}`);
    return objectOf("PivotTable", found);
  },
};

/** A pivot table: it can be found and deleted. */
export const pivotTableClass: ObjectClass<PivotTarget> = {
  name: "PivotTable",
  id: ({ pivot }) => pivot.part,
  scalars: { Name: { get: ({ pivot }) => pivot.name } },
  navigations: {
    Layout: (target) => objectOf("PivotLayout", target),
    Worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
  },
  methods: {
    Delete: ({ sheet, pivot }, _args, host) => {
      requireEditableObjects(sheet);
      sheet.pivotTables = sheet.pivotTables.filter((each) => each !== pivot);
      clearContents(host.workbook, sheet, pivot.whole);
      host.workbook.notify({ kind: "cells", sheet, area: pivot.whole });
      raiseCellsChanged(host, sheet, pivot.whole);
      return null;
    },
  },
};

export const pivotLayoutClass: ObjectClass<PivotTarget> = {
  name: "PivotLayout",
  methods: { GetRange: ({ sheet, pivot }) => rangeOf(sheet, pivot.area) },
};

function pivotsOf(sheet: Sheet | null, { workbook }: Host): readonly PivotTarget[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((each) => each.pivotTables.map((pivot) => ({ sheet: each, pivot })));
}
