import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { Scalar } from "../objectClass";
import { flagProperty } from "../propertyValue";
import { requireAllowed } from "./cellGuard";
import { areaOf, isUnbounded } from "./rangeTarget";

/** Whether all rows are hidden, null when some are. */
export const rowHidden: Scalar<RangeTarget> = {
  get: (range) => allHidden(range.sheet.hiddenRows, areaOf(range).top, areaOf(range).bottom),
  set: (range, value, host) => {
    const hide = flagProperty("Range.rowHidden", value);
    requireAllowed(range.sheet, "allowFormatRows");
    const { top, bottom } = areaOf(range);
    setHidden(range.sheet.hiddenRows, top, bottom, hide);
    notify(range, host);
  },
};

/** Whether all columns are hidden, null when some are. */
export const columnHidden: Scalar<RangeTarget> = {
  get: (range) => allHidden(range.sheet.hiddenColumns, areaOf(range).left, areaOf(range).right),
  set: (range, value, host) => {
    const hide = flagProperty("Range.columnHidden", value);
    requireAllowed(range.sheet, "allowFormatColumns");
    const { left, right } = areaOf(range);
    setHidden(range.sheet.hiddenColumns, left, right, hide);
    notify(range, host);
  },
};

/** Whether no cell can be seen, null when some can. */
export const hidden: Scalar<RangeTarget> = {
  get: (range) => {
    const area = areaOf(range);
    const rows = allHidden(range.sheet.hiddenRows, area.top, area.bottom);
    const columns = allHidden(range.sheet.hiddenColumns, area.left, area.right);
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  },
};

function allHidden(lines: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const line of lines) if (line >= first && line <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function setHidden(lines: Set<number>, first: number, last: number, hide: boolean): void {
  for (let line = first; hide && line <= last; line++) lines.add(line);
  if (!hide) for (const line of [...lines]) if (line >= first && line <= last) lines.delete(line);
}

function notify({ sheet, area }: RangeTarget, host: Host): void {
  if (area !== null) host.workbook.notify({ kind: "cells", sheet, area });
}

/** The rows or columns of an area that can be seen. */
export function visibleLines(range: RangeTarget, axis: "row" | "column"): number[] {
  const area = areaOf(range);
  const [lines, first, last] =
    axis === "row"
      ? ([range.sheet.hiddenRows, area.top, area.bottom] as const)
      : ([range.sheet.hiddenColumns, area.left, area.right] as const);
  const used = range.sheet.cells.usedArea(true);
  const end = isUnbounded(area)
    ? Math.min(last, (axis === "row" ? used?.bottom : used?.right) ?? first)
    : last;
  const visible: number[] = [];
  for (let line = first; line <= end; line++) if (!lines.has(line)) visible.push(line);
  return visible;
}
