import type { Area } from "../../model/area";
import { intersect } from "../../model/area";
import { columnPoints, pointsToWidth, rowPoints, widthToPoints } from "../../model/edits/sizes";
import type { Sheet } from "../../model/sheet";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { Scalar } from "../objectClass";
import { numberProperty } from "../propertyValue";
import type { FormatTarget } from "./cellFormats";
import { requireAllowed } from "./cellGuard";
import { areaOf, isUnbounded, sharedValue } from "./rangeTarget";

/** Excel's widest column (255 characters) and highest row, in points. */
const MAXIMUM_WIDTH = widthToPoints(255);
const MAXIMUM_HEIGHT = 409.5;

/** Width in points of each column of the ranges, null when they differ. */
export const columnWidth: Scalar<FormatTarget> = {
  get: (targets) => sharedValue(targets.flatMap(widths)),
  set: (targets, value, host) => {
    const points = numberProperty("RangeFormat.columnWidth", value, 0, MAXIMUM_WIDTH);
    for (const range of targets) {
      requireAllowed(range.sheet, "allowFormatColumns");
      forEachColumn(areaOf(range), (column) => {
        range.sheet.columnWidths.set(column, pointsToWidth(points));
        if (points === 0) range.sheet.hiddenColumns.add(column);
        else range.sheet.hiddenColumns.delete(column);
      });
      notifyResized(range, host);
    }
  },
};

/** Height in points of each row of the ranges, null when they differ. */
export const rowHeight: Scalar<FormatTarget> = {
  get: (targets) => sharedValue(targets.flatMap(heights)),
  set: (targets, value, host) => {
    const points = numberProperty("RangeFormat.rowHeight", value, 0, MAXIMUM_HEIGHT);
    for (const range of targets) {
      requireAllowed(range.sheet, "allowFormatRows");
      setRowHeights(range.sheet, areaOf(range), points);
      notifyResized(range, host);
    }
  },
};

export const standardHeight: Scalar<FormatTarget> = {
  get: (targets) =>
    sharedValue(
      targets.map(({ sheet, area }) => area === null || !anyBetween(sheet.rowHeights, area.top, area.bottom)),
    ),
  set: (targets, value, host) => {
    if (value !== true) return;
    for (const range of targets) {
      forgetSizes(range.sheet.rowHeights, areaOf(range).top, areaOf(range).bottom);
      notifyResized(range, host);
    }
  },
};

export const standardWidth: Scalar<FormatTarget> = {
  get: (targets) =>
    sharedValue(
      targets.map(
        ({ sheet, area }) => area === null || !anyBetween(sheet.columnWidths, area.left, area.right),
      ),
    ),
  set: (targets, value, host) => {
    if (value !== true) return;
    for (const range of targets) {
      forgetSizes(range.sheet.columnWidths, areaOf(range).left, areaOf(range).right);
      notifyResized(range, host);
    }
  },
};

function anyBetween(sizes: ReadonlyMap<number, number>, first: number, last: number): boolean {
  return [...sizes.keys()].some((line) => line >= first && line <= last);
}

/** Forgets the sizes of lines, so that they have the standard one. */
function forgetSizes(sizes: Map<number, number>, first: number, last: number): void {
  for (const line of [...sizes.keys()]) if (line >= first && line <= last) sizes.delete(line);
}

/** Rows of a whole column get a new standard height: a million entries would say the same. */
function setRowHeights(sheet: Sheet, area: Area, points: number): void {
  if (area.top === 0 && isUnbounded(area) && area.bottom - area.top > 1_000_000) {
    sheet.rowHeights.clear();
    sheet.standardHeight = points;
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    sheet.rowHeights.set(row, points);
    if (points === 0) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}

function widths(range: RangeTarget): number[] {
  const found: number[] = [];
  forEachColumn(areaOf(range), (column) => found.push(columnPoints(range.sheet, column)));
  return found;
}

function heights({ sheet, area }: RangeTarget): number[] {
  if (area === null) return [];
  const used = sheet.cells.usedArea(false);
  const bounded = isUnbounded(area) && used !== null ? (intersect(area, used) ?? area) : area;
  const last = isUnbounded(area) ? Math.min(bounded.bottom, bounded.top + 10_000) : bounded.bottom;
  const found = new Set<number>();
  for (let row = bounded.top; row <= last; row++) found.add(rowPoints(sheet, row));
  return [...found];
}

function forEachColumn(area: Area, visit: (column: number) => void): void {
  for (let column = area.left; column <= area.right; column++) visit(column);
}

function notifyResized({ sheet, area }: RangeTarget, host: Host): void {
  if (area !== null) host.workbook.notify({ kind: "cells", sheet, area, formatsOnly: true });
}
