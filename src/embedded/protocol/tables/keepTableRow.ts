import type { Area } from "../../model/area";
import { insertCells } from "../../model/edits/shiftCells";
import type { Sheet } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import type { Host } from "../hostContext";

/** After cells were deleted: a table that lost all its rows of data gets a blank one, as Excel keeps it. */
export function keepTableRow(host: Host, sheet: Sheet, deleted: Area): void {
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    if (body.bottom >= body.top) continue;
    const row: Area = { top: body.top, bottom: body.top, left: deleted.left, right: deleted.right };
    const before = table.area.bottom;
    insertCells(host.workbook, sheet, row, "Down", host.references.ranges());
    if (table.area.bottom === before) table.area = { ...table.area, bottom: before + 1 };
  }
}
