import type { Sheet } from "../../model/sheet";
import { charactersOfFileWidth } from "../units";
import type { XmlElement } from "../xml/xmlElement";
import { booleanAttribute, child, childrenNamed, numberAttribute } from "../xml/xmlElement";
import type { ReadContext } from "./readContext";

/** Reads the standard sizes and the columns' widths, formats and hiding. */
export function readColumns(sheet: Sheet, root: XmlElement, context: ReadContext): void {
  const format = child(root, "sheetFormatPr");
  const width = numberAttribute(format, "defaultColWidth");
  if (width !== null) sheet.standardWidth = charactersOfFileWidth(width);
  sheet.standardHeight = numberAttribute(format, "defaultRowHeight") ?? sheet.standardHeight;
  for (const column of childrenNamed(child(root, "cols"), "col")) readColumn(sheet, column, context);
}

function readColumn(sheet: Sheet, column: XmlElement, context: ReadContext): void {
  const first = (numberAttribute(column, "min") ?? 1) - 1;
  const last = Math.min((numberAttribute(column, "max") ?? first + 1) - 1, 16_383);
  const width = numberAttribute(column, "width");
  const format = context.formatOfXf[numberAttribute(column, "style") ?? 0] ?? 0;
  const hidden = booleanAttribute(column, "hidden") || width === 0;
  const custom = booleanAttribute(column, "customWidth");
  const characters = width === null || width === 0 ? null : charactersOfFileWidth(width);
  for (let index = first; index <= last; index++) {
    if (characters !== null && (custom || characters !== sheet.standardWidth)) {
      sheet.columnWidths.set(index, characters);
    }
    if (hidden) sheet.hiddenColumns.add(index);
    if (format !== 0) sheet.columnFormats.set(index, format);
  }
}
