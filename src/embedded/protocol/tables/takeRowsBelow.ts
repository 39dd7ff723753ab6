import type { Area } from "../../model/area";
import { intersect } from "../../model/area";
import type { Sheet, Table } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import type { Host } from "../hostContext";
import { growReferences } from "./growReferences";
import { isBlank } from "./tableAreas";
import { copyLook, fillFormulas } from "./tableRowEdits";

/**
 * What a person writes directly under a table belongs to it from then on, as in Excel: the table takes these rows, with
 * the looks and rules of its last one and the formulas of its columns. @returns whether there was such a table.
 */
export function takeRowsBelow(host: Host, sheet: Sheet, written: Area): boolean {
  const table = sheet.tables.find((each) => endsOver(each, written) && isFreeBelow(sheet, each, written));
  if (table === undefined) return false;
  const before = bodyArea(table);
  table.area = { ...table.area, bottom: written.bottom };
  growReferences(host.workbook, sheet, before, written.bottom);
  copyLook(sheet, { ...before, top: written.top, bottom: written.bottom }, before.bottom, true);
  for (const part of besides(table, written)) fillFormulas(sheet, table, part);
  host.workbook.notify({ kind: "cells", sheet, area: { ...table.area, top: written.top } });
  return true;
}

function endsOver({ area, showTotals }: Table, written: Area): boolean {
  return (
    !showTotals && area.bottom + 1 === written.top && written.left >= area.left && written.right <= area.right
  );
}

/** Excel leaves the table as it is where anything else stands in the way. */
function isFreeBelow(sheet: Sheet, table: Table, written: Area): boolean {
  const rows = { ...table.area, top: written.top, bottom: written.bottom };
  return (
    besides(table, written).every((part) => isBlank(sheet, part)) &&
    [...sheet.merges, ...sheet.tables.map(({ area }) => area)].every((area) => intersect(area, rows) === null)
  );
}

/** The rows that were written, left and right of what was written. */
function besides({ area }: Table, written: Area): readonly Area[] {
  return [
    { ...written, left: area.left, right: written.left - 1 },
    { ...written, left: written.right + 1, right: area.right },
  ].filter(({ left, right }) => left <= right);
}
