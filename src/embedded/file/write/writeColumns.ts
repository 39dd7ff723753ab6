import type { Sheet } from "../../model/sheet";
import { patchedChild, type SheetFrame } from "../context/sheetFrame";
import type { WriteContext } from "../context/writeContext";
import { fileWidthOfCharacters } from "../notation/units";
import { OUTLINE_ATTRIBUTES } from "../read/beyondModel";
import { readStandardWidth } from "../read/readColumns";
import { digitWidthOf } from "../styles/digitWidth";
import { attribute, child, childrenNamed, numberAttribute, type XmlElement } from "../xml/xmlElement";
import { element } from "../xml/xmlWriter";

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
    const attributes = OUTLINE_ATTRIBUTES.map((name) => {
      const value = attribute(column, name);
      return value === null ? "" : ` ${name}="${value}"`;
    }).join("");
    const first = numberAttribute(column, "min") ?? 1;
    const last = numberAttribute(column, "max") ?? first;
    if (attributes !== "")
      for (let index = first; index <= last; index++) outlines.set(index - 1, attributes);
  }
  return outlines;
}
