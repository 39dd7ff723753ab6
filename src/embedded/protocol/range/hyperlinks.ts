import { type Area, columnCount, containsArea, intersect, rowCount, sameArea } from "../../model/area";
import type { Hyperlink, Sheet } from "../../model/sheet";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { Scalar } from "../objectClass";
import { recordProperty } from "../propertyValue";
import { changeAreaFormat } from "./cellFormats";
import { requireAllowed } from "./cellGuard";
import { areaOf } from "./rangeTarget";
import { apiValue } from "./readCells";
import { writeCells } from "./writeCells";

const LINK_COLOR = "#0563C1";

/** `range.hyperlink`: `{ address, documentReference, screenTip, textToDisplay }`, null without one. */
export const hyperlink: Scalar<RangeTarget> = {
  get: (range) => {
    const area = areaOf(range);
    const link = range.sheet.hyperlinks.find((item) => containsArea(item.area, area));
    if (link === undefined) return null;
    return {
      ...(link.address === null ? {} : { address: link.address }),
      ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
      ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
      textToDisplay: String(apiValue(range.sheet.cells.getValue(area.top, area.left))),
    };
  },
  set: (range, value, host) => {
    setHyperlink(range, recordProperty("Range.hyperlink", value), host);
  },
};

function setHyperlink(range: RangeTarget, given: Readonly<Record<string, unknown>>, host: Host): void {
  const { sheet } = range;
  requireAllowed(sheet, "allowInsertHyperlinks");
  const area = areaOf(range);
  const link: Hyperlink = {
    area,
    address: textOf(given["address"]),
    documentReference: textOf(given["documentReference"]),
    screenTip: textOf(given["screenTip"]),
  };
  sheet.hyperlinks = [...sheet.hyperlinks.filter((item) => !sameArea(item.area, area)), link];
  const shown = textOf(given["textToDisplay"]) ?? shownByDefault(range, link);
  if (shown !== null) writeCells(range, "Range.hyperlink", shown, host);
  changeAreaFormat(range, area, host, (format) => ({
    ...format,
    font: { ...format.font, color: LINK_COLOR, underline: "Single" },
  }));
}

/** An empty cell shows where its link goes. */
function shownByDefault({ sheet, area }: RangeTarget, link: Hyperlink): string | null {
  if (area === null || sheet.cells.getValue(area.top, area.left) !== null) return null;
  return link.address ?? link.documentReference;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Takes the links away; the cells' text and, unless `keepLook`, their look of a link go back to normal too. */
export function removeHyperlinks(range: RangeTarget, host: Host, keepLook: boolean): void {
  const { sheet } = range;
  const area = areaOf(range);
  const removed = sheet.hyperlinks.filter((item) => intersect(item.area, area) !== null);
  sheet.hyperlinks = sheet.hyperlinks.filter((item) => !removed.includes(item));
  for (const link of keepLook ? [] : removed) {
    changeAreaFormat(range, link.area, host, (format) => ({
      ...format,
      font: { ...format.font, color: "#000000", underline: "None" },
    }));
  }
  host.workbook.notify({ kind: "cells", sheet, area });
}

/** Cells that are copied with all that they have bear their links where they go. */
export function copyHyperlinks(source: Sheet, from: Area, sheet: Sheet, to: Area): void {
  const copied = source.hyperlinks.filter((link) => containsArea(from, link.area));
  const kept = sheet.hyperlinks.filter((link) => !containsArea(to, link.area));
  const links: Hyperlink[] = [];
  for (let top = to.top; top <= to.bottom; top += rowCount(from)) {
    for (let left = to.left; left <= to.right; left += columnCount(from)) {
      for (const link of copied) {
        links.push({ ...link, area: movedArea(link.area, top - from.top, left - from.left) });
      }
    }
  }
  if (links.length > 0 || kept.length < sheet.hyperlinks.length) sheet.hyperlinks = [...kept, ...links];
}

function movedArea({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}
