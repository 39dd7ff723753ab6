import type { LineOutline, Sheet } from "../../model/sheet";
import { patchedChild, type SheetFrame } from "../context/sheetFrame";
import type { WriteContext } from "../context/writeContext";
import { fileWidthOfCharacters } from "../notation/units";
import { readStandardWidth } from "../read/readColumns";
import { digitWidthOf } from "../styles/digitWidth";
import { child, numberAttribute } from "../xml/xmlElement";
import { element } from "../xml/xmlWriter";

/** <sheetFormatPr>: standard sizes and the depths of outlines, those that are as they were left as they are. */
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
  for (const [name, outlines] of [
    ["outlineLevelRow", sheet.rowOutlines],
    ["outlineLevelCol", sheet.columnOutlines],
  ] as const) {
    const depth = depthOf(outlines);
    if ((numberAttribute(present, name) ?? 0) !== depth) changes[name] = depth === 0 ? null : String(depth);
  }
  return patchedChild(frame, "sheetFormatPr", changes);
}

function depthOf(outlines: ReadonlyMap<number, LineOutline>): number {
  let depth = 0;
  for (const { level } of outlines.values()) depth = Math.max(depth, level);
  return depth;
}

/** The attributes of a row or column that say its place in an outline. */
export function outlineAttributes(outline: LineOutline | undefined): string {
  if (outline === undefined) return "";
  const level = outline.level === 0 ? "" : ` outlineLevel="${String(outline.level)}"`;
  return outline.collapsed ? `${level} collapsed="1"` : level;
}

/** <cols>: equal neighbours in one element. */
export function writeColumns(sheet: Sheet, context: WriteContext): string {
  const digitWidth = digitWidthOf(context.workbook.formats.get(0));
  const { columnWidths, hiddenColumns, columnFormats, columnOutlines } = sheet;
  const indexes = new Set([
    ...columnWidths.keys(),
    ...hiddenColumns,
    ...columnFormats.keys(),
    ...columnOutlines.keys(),
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
    const attributes = written.slice(4, -2) + outlineAttributes(columnOutlines.get(index));
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
