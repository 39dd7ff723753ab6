import type { Sheet } from "../../model/sheet";
import { areaName } from "../notation/a1";
import { readProtection } from "../read/readProtection";
import { PASSWORD_ATTRIBUTES, PROTECTION_OPTIONS } from "../notation/protectionOptions";
import { encodeText, partText } from "../package/partText";
import type { SheetPart } from "../read/sheetPart";
import { readColor } from "../styles/colors";
import { fileColor } from "../styles/styleElements";
import { readStandardWidth } from "../read/readColumns";
import { digitWidthOf } from "../styles/digitWidth";
import { fileWidthOfCharacters } from "../notation/units";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  numberAttribute,
  parseXml,
} from "../xml/xmlElement";
import { replaceChildren, withAttributes } from "../xml/xmlPatch";
import { element } from "../xml/xmlWriter";
import { patchedChild, type SheetFrame } from "../context/sheetFrame";
import type { WriteContext } from "../context/writeContext";

/** <sheetPr>: tab colour and fit-to-page; what else it has stays. */
export function writeProperties(frame: SheetFrame, sheet: Sheet, context: WriteContext): string {
  const source = patchedChild(frame, "sheetPr", {});
  const root = parseXml(source);
  const replacements = new Map<string, string>();
  if (readColor(child(root, "tabColor"), context.themeColors) !== sheet.tabColor) {
    const color = sheet.tabColor === null ? "" : element("tabColor", { rgb: fileColor(sheet.tabColor) });
    replacements.set("tabColor", color);
  }
  const { horizontalFitToPages, verticalFitToPages } = sheet.pageLayout.zoom;
  const fit = horizontalFitToPages !== null || verticalFitToPages !== null;
  const present = child(root, "pageSetUpPr");
  if (fit !== booleanAttribute(present, "fitToPage")) {
    const changes = { fitToPage: fit ? "1" : null };
    replacements.set(
      "pageSetUpPr",
      present === undefined ? element("pageSetUpPr", changes) : withAttributes(source, present, changes),
    );
  }
  const written = replaceChildren(source, root, ["tabColor", "outlinePr", "pageSetUpPr"], replacements);
  return written === "<sheetPr/>" ? "" : written;
}

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
  const source = frame.text.slice(present.start, present.end);
  const root = parseXml(source);
  const view = child(root, "sheetView");
  if (view === undefined) return "";
  const [selection, ...further] = childrenNamed(view, "selection");
  const unknown = view.children
    .filter((each) => each !== selection && !further.includes(each) && each.name !== "pane")
    .map((each) => source.slice(each.start, each.end));
  const open = withAttributes("", { ...view, contentStart: 0, contentEnd: 0 }, changes).replace(/\/>$/, ">");
  const written = `${open}${writePanes(sheet)}${unknown.join("")}</${view.prefix}${view.name}>`;
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

/** <sheetFormatPr>: standard sizes, those that are as they were left as they are. */
export function writeStandardSizes(frame: SheetFrame, sheet: Sheet, context: WriteContext): string {
  const present = child(frame.root, "sheetFormatPr");
  const digitWidth = digitWidthOf(context.workbook.formats.get(0));
  const changes: Record<string, string | null> = {};
  if (numberAttribute(present, "defaultRowHeight") !== sheet.standardHeight) {
    changes["defaultRowHeight"] = String(sheet.standardHeight);
    changes["customHeight"] = sheet.standardHeight === 15 ? null : "1";
  }
  if (readStandardWidth(present, digitWidth) !== sheet.standardWidth) {
    changes["defaultColWidth"] = String(fileWidthOfCharacters(sheet.standardWidth, digitWidth));
  }
  return patchedChild(frame, "sheetFormatPr", changes);
}

/** <cols>: equal neighbours in one element; outlines stay where they were. */
export function writeColumns(frame: SheetFrame, sheet: Sheet, context: WriteContext): string {
  const outlines = readOutlines(frame.root);
  const digitWidth = digitWidthOf(context.workbook.formats.get(0));
  const { columnWidths, hiddenColumns, columnFormats } = sheet;
  const indexes = new Set([
    ...columnWidths.keys(),
    ...hiddenColumns,
    ...columnFormats.keys(),
    ...outlines.keys(),
  ]);
  const groups: { first: number; last: number; attributes: string }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const format = columnFormats.get(index) ?? 0;
    const width = columnWidths.get(index);
    const written = element("col", {
      width: fileWidthOfCharacters(width ?? sheet.standardWidth, digitWidth),
      style: format === 0 ? null : context.styles.xfOf(format),
      hidden: hiddenColumns.has(index) ? true : null,
      customWidth: width === undefined ? null : true,
    });
    const attributes = written.slice(4, -2) + (outlines.get(index) ?? "");
    const previous = groups.at(-1);
    if (previous?.last === index - 1 && previous.attributes === attributes) previous.last = index;
    else groups.push({ first: index, last: index, attributes });
  }
  const written = groups.map(
    ({ first, last, attributes }) =>
      `<col min="${String(first + 1)}" max="${String(last + 1)}"${attributes}/>`,
  );
  return groups.length === 0 ? "" : element("cols", {}, written.join(""));
}

function readOutlines(root: XmlElement): Map<number, string> {
  const outlines = new Map<number, string>();
  for (const column of childrenNamed(child(root, "cols"), "col")) {
    const attributes = ["outlineLevel", "collapsed"]
      .map((name) => {
        const value = attribute(column, name);
        return value === null ? "" : ` ${name}="${value}"`;
      })
      .join("");
    const first = numberAttribute(column, "min") ?? 1;
    const last = numberAttribute(column, "max") ?? first;
    if (attributes !== "")
      for (let index = first; index <= last; index++) outlines.set(index - 1, attributes);
  }
  return outlines;
}

/** <sheetProtection>, undefined where it stays as it is. */
export function writeProtection(frame: SheetFrame, sheet: Sheet): string | undefined {
  const { protection } = sheet;
  if (JSON.stringify(readProtection(frame.root)) === JSON.stringify(protection)) return undefined;
  if (protection === null) return "";
  const attributes: Record<string, string | boolean | null> = {};
  for (const name of PASSWORD_ATTRIBUTES) attributes[name] = protection.password?.[name] ?? null;
  attributes["sheet"] = true;
  for (const { option, attribute: name, lockedByDefault } of PROTECTION_OPTIONS) {
    const locked = protection.options[option] !== true;
    attributes[name] = locked === lockedByDefault ? null : locked;
  }
  const selection = protection.options["selectionMode"];
  if (selection === "Unlocked" || selection === "None") attributes["selectLockedCells"] = true;
  if (selection === "None") attributes["selectUnlockedCells"] = true;
  return element("sheetProtection", attributes);
}

/** The tree of a frame's first view, for what is asked of it before writing. */
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
