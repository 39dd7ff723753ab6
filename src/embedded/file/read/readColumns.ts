import { SHEET_COLUMNS } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { digitWidthOf } from "../styles/digitWidth";
import { charactersOfFileWidth, standardCharacters } from "../notation/units";
import type { XmlElement } from "../xml/xmlElement";
import { booleanAttribute, child, childrenNamed, numberAttribute } from "../xml/xmlElement";
import type { ReadContext } from "../context/readContext";
import { columnOutline } from "./outlines";

/** Reads the standard sizes and the columns' widths, formats and hiding. */
export function readColumns(sheet: Sheet, root: XmlElement, context: ReadContext): void {
  const format = child(root, "sheetFormatPr");
  const digitWidth = digitWidthOf(context.workbook.formats.get(0));
  sheet.standardWidth = readStandardWidth(format, digitWidth);
  sheet.standardHeight = numberAttribute(format, "defaultRowHeight") ?? sheet.standardHeight;
  for (const column of childrenNamed(child(root, "cols"), "col"))
    readColumn(sheet, column, context, digitWidth);
}

/** The width of columns that have none of their own. */
export function readStandardWidth(sizes: XmlElement | undefined, digitWidth: number): number {
  const width = numberAttribute(sizes, "defaultColWidth");
  return width === null ? standardCharacters(digitWidth) : charactersOfFileWidth(width, digitWidth);
}

function readColumn(sheet: Sheet, column: XmlElement, context: ReadContext, digitWidth: number): void {
  const first = (numberAttribute(column, "min") ?? 1) - 1;
  const last = Math.min((numberAttribute(column, "max") ?? first + 1) - 1, SHEET_COLUMNS - 1);
  const width = numberAttribute(column, "width");
  const format = context.formatOfXf[numberAttribute(column, "style") ?? 0] ?? 0;
  const hidden = booleanAttribute(column, "hidden") || width === 0;
  const characters = ownWidth(sheet, column, width, digitWidth);
  const outline = columnOutline(column);
  for (let index = first; index <= last; index++) {
    if (characters !== null) sheet.columnWidths.set(index, characters);
    if (hidden) sheet.hiddenColumns.add(index);
    if (format !== 0) sheet.columnFormats.set(index, format);
    if (outline !== null) sheet.columnOutlines.set(index, outline);
  }
}

/** The characters of a column that is not of the standard width; null for one that is. */
function ownWidth(sheet: Sheet, column: XmlElement, width: number | null, digitWidth: number): number | null {
  if (width === null || width === 0) return null;
  const characters = charactersOfFileWidth(width, digitWidth);
  const custom = booleanAttribute(column, "customWidth");
  return custom || characters !== sheet.standardWidth ? characters : null;
}
