import type { Sheet } from "../../model/sheet";
import type { PackageReader } from "../package/packageReader";
import { relationshipOf } from "../package/relationships";
import type { XmlElement } from "../xml/xmlElement";
import { child } from "../xml/xmlElement";
import { readDrawingEntries } from "./drawingEntries";

/** The drawing part of a worksheet; undefined when it has none. */
export function drawingPartOf(
  sheetRoot: XmlElement,
  sheetPart: string,
  reader: PackageReader,
): string | undefined {
  return relationshipOf(reader.relationships(sheetPart), child(sheetRoot, "drawing"))?.target;
}

/** Reads a sheet's charts, pictures and shapes. Sizes of columns and rows must have been read. */
export function readDrawing(
  sheet: Sheet,
  sheetRoot: XmlElement,
  reader: PackageReader,
  theme: readonly string[],
): void {
  const part = sheet.part === null ? undefined : drawingPartOf(sheetRoot, sheet.part, reader);
  const root = part === undefined ? undefined : reader.tree(part);
  if (part === undefined || root === undefined) return;
  for (const entry of readDrawingEntries(sheet, root, part, reader, theme)) {
    if (entry.kind === "chart") sheet.charts.push(entry.chart);
    else if (entry.kind === "shape") sheet.shapes.push(entry.shape);
  }
}
