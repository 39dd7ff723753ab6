import type { Sheet } from "../../model/sheet";
import type { SheetFrame } from "../context/sheetFrame";
import { areaName } from "../notation/a1";
import { encodeText, partText } from "../package/partText";
import type { SheetPart } from "../read/sheetPart";
import {
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  parseXml,
  type XmlElement,
} from "../xml/xmlElement";
import { sourceOf, withContent } from "../xml/xmlPatch";
import { element } from "../xml/xmlWriter";

/** <sheetViews>: the first view's grid, panes, selection and whether it is the open tab. */
export function writeViews(frame: SheetFrame, sheet: Sheet, selected: boolean): string {
  const present = child(frame.root, "sheetViews");
  const changes = {
    showGridLines: sheet.showGridlines ? null : "0",
    showRowColHeaders: sheet.showHeadings ? null : "0",
    tabSelected: selected ? "1" : null,
  };
  if (present === undefined) {
    const view = element("sheetView", { ...changes, workbookViewId: "0" }, writePanes(sheet));
    return element("sheetViews", {}, view);
  }
  const source = sourceOf(frame.text, present);
  const root = parseXml(source);
  const view = child(root, "sheetView");
  if (view === undefined) return "";
  const [selection, ...further] = childrenNamed(view, "selection");
  const unknown = view.children
    .filter((each) => each !== selection && !further.includes(each) && each.name !== "pane")
    .map((each) => sourceOf(source, each));
  const written = withContent(view, writePanes(sheet) + unknown.join(""), changes);
  return source.slice(0, view.start) + written + source.slice(view.end);
}

function writePanes(sheet: Sheet): string {
  const { rows, columns } = sheet.frozen;
  const cell = areaName({ ...sheet.selection, bottom: sheet.selection.top, right: sheet.selection.left });
  const selection = (pane: string | null): string =>
    element("selection", { pane, activeCell: cell, sqref: areaName(sheet.selection) });
  if (rows === 0 && columns === 0) return selection(null);
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = element("pane", {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: areaName({ top: rows, left: columns, bottom: rows, right: columns }),
    activePane,
    state: "frozen",
  });
  return pane + selection(activePane);
}

/** Whether a worksheet part says that its sheet is the open tab. */
export function isSelectedTab(root: XmlElement): boolean {
  return booleanAttribute(descendant(root, "sheetViews", "sheetView"), "tabSelected");
}

/** A sheet that is not the open tab any more; not a byte more changes. */
export function withoutTabSelected({
  bytes,
  cellsStart,
}: SheetPart): readonly [head: Uint8Array, rest: Uint8Array] {
  const end = cellsStart === 0 ? bytes.length : cellsStart;
  const head = partText(bytes.subarray(0, end)).replace(
    /(<(?:[\w.-]+:)?sheetView\b[^>]*?)\s+tabSelected\s*=\s*(?:"[^"]*"|'[^']*')/u,
    "$1",
  );
  return [encodeText(head), bytes.subarray(end)];
}
