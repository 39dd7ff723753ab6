import type { Area } from "../../model/area";
import { clearContents } from "../../model/edits/cellContent";
import { insertCells } from "../../model/edits/shiftCells";
import type { Host } from "../hostContext";
import { requireShiftableBelow } from "./shiftBelow";
import { headerArea, isBlank, totalsArea } from "./tableAreas";
import type { TableTarget } from "./tableTargets";

/** Takes the header row off the table; its cells are emptied, its columns keep their names. */
export function hideHeaders(host: Host, { sheet, table }: TableTarget): void {
  clearContents(host.workbook, sheet, headerArea(table));
  table.area = { ...table.area, top: table.area.top + 1 };
  table.showHeaders = false;
  host.workbook.notify({ kind: "structure", sheet });
}

/** Puts the header row above the data: on the row above when that is free, else the data moves down. */
export function showHeaders(host: Host, { sheet, table }: TableTarget): void {
  const above: Area = { ...table.area, top: table.area.top - 1, bottom: table.area.top - 1 };
  if (above.top >= 0 && isBlank(sheet, above)) {
    table.area = { ...table.area, top: above.top };
  } else {
    const first: Area = { ...table.area, bottom: table.area.top };
    requireShiftableBelow(sheet, first, table);
    insertCells(host.workbook, sheet, first, "Down", host.references.ranges());
    table.area = { ...table.area, top: first.top };
  }
  table.showHeaders = true;
  table.columns.forEach(({ name }, index) => {
    sheet.cells.setValue(table.area.top, table.area.left + index, name);
  });
  host.workbook.notify({ kind: "structure", sheet });
}

/** Takes the totals row off the table; its cells are emptied. */
export function hideTotals(host: Host, { sheet, table }: TableTarget): void {
  clearContents(host.workbook, sheet, totalsArea(table));
  table.area = { ...table.area, bottom: table.area.bottom - 1 };
  table.showTotals = false;
  host.workbook.notify({ kind: "structure", sheet });
}
