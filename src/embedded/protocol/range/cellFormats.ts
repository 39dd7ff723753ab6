import type { Area } from "../../model/area";
import { intersect } from "../../model/area";
import type { CellFormat } from "../../model/cellFormat";
import { changeFormats, effectiveFormat } from "../../model/edits/formats";
import { raiseFormatChanged } from "../events/cellEvents";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import { requireAllowed } from "./cellGuard";
import { areaOf, isUnbounded, sharedValue } from "./rangeTarget";

/** Formats are of one range, or of several at once (`RangeAreas`). */
export type FormatTarget = readonly RangeTarget[];

/** What all cells share of their look, null when they differ. */
export function readFormat<Value>(
  targets: FormatTarget,
  host: Host,
  value: (format: CellFormat) => Value,
): Value | null {
  return sharedValue([...distinctFormats(targets)].map((index) => value(host.workbook.formats.get(index))));
}

/** Changes the look of all cells. @throws AccessDenied on a sheet protected against it. */
export function writeFormat(
  targets: FormatTarget,
  host: Host,
  change: (format: CellFormat) => CellFormat,
): void {
  for (const range of targets) changeAreaFormat(range, areaOf(range), host, change);
}

/** The same for a part of a range, such as its top row. */
export function changeAreaFormat(
  { sheet }: RangeTarget,
  area: Area,
  host: Host,
  change: (format: CellFormat) => CellFormat,
): void {
  requireAllowed(sheet, "allowFormatCells");
  changeFormats(host.workbook, sheet, area, change);
  host.workbook.notify({ kind: "cells", sheet, area, formatsOnly: true });
  raiseFormatChanged(host, sheet, area);
}

function distinctFormats(targets: FormatTarget): Set<number> {
  const found = new Set<number>();
  for (const range of targets) collectFormats(range, areaOf(range), found);
  return found;
}

function collectFormats({ sheet }: RangeTarget, area: Area, found: Set<number>): void {
  let cells: Area | null = area;
  if (isUnbounded(area)) {
    const used = sheet.cells.usedArea(false);
    cells = used === null ? null : intersect(used, area);
    for (const [column, format] of sheet.columnFormats) {
      if (column >= area.left && column <= area.right) found.add(format);
    }
    if (cells === null && found.size === 0) found.add(effectiveFormat(sheet, area.top, area.left));
  }
  if (cells === null) return;
  for (let column = cells.left; column <= cells.right; column++) {
    for (let row = cells.top; row <= cells.bottom; row++) found.add(effectiveFormat(sheet, row, column));
  }
}
