import type { Chart } from "../../model/chart";
import type { Shape, Sheet } from "../../model/sheet";
import { readChart } from "../chart/readChart";
import type { PackageReader } from "../package/packageReader";
import { isOfKind, relationshipOf } from "../package/relationships";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, descendant, numberAttribute } from "../xml/xmlElement";
import { drawingId } from "./drawingId";
import type { AnchorCorner, Place } from "./geometry";
import { pointOfCorner, rounded } from "./geometry";
import { readShape } from "./readShape";
import { EMU_PER_POINT } from "../notation/units";

/** One anchor of a drawing part and what the model knows of it. */
export type DrawingEntry = { readonly anchor: XmlElement } & (
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "shape"; readonly shape: Shape }
  | { readonly kind: "foreign" }
);

/** The anchors of a drawing part in their order. */
export function readDrawingEntries(
  sheet: Sheet,
  root: XmlElement,
  part: string,
  reader: PackageReader,
  theme: readonly string[],
): DrawingEntry[] {
  return root.children
    .filter((each) => each.name.endsWith("Anchor"))
    .map((anchor) => readEntry(sheet, anchor, part, reader, theme));
}

function readEntry(
  sheet: Sheet,
  anchor: XmlElement,
  part: string,
  reader: PackageReader,
  theme: readonly string[],
): DrawingEntry {
  const foreign: DrawingEntry = { anchor, kind: "foreign" };
  const place = readPlace(sheet, anchor);
  if (place === null) return foreign;
  const frame = child(anchor, "graphicFrame");
  if (frame !== undefined) {
    const chart = readFramedChart(frame, place, part, reader, theme);
    return chart === null ? foreign : { anchor, kind: "chart", chart };
  }
  const shape = readShape(anchor, place, theme);
  return shape === null ? foreign : { anchor, kind: "shape", shape };
}

function readFramedChart(
  frame: XmlElement,
  place: Place,
  part: string,
  reader: PackageReader,
  theme: readonly string[],
): Chart | null {
  const reference = descendant(frame, "graphic", "graphicData", "chart");
  const relationship = relationshipOf(reader.relationships(part), reference);
  if (relationship === undefined || !isOfKind(relationship, "chart")) return null;
  const root = reader.tree(relationship.target);
  const content = root === undefined ? null : readChart(root, theme);
  if (content === null) return null;
  const properties = descendant(frame, "nvGraphicFramePr", "cNvPr");
  return {
    ...content,
    ...place,
    id: drawingId(properties),
    name: decodeControls(attribute(properties, "name") ?? ""),
    part: relationship.target,
    changed: false,
  };
}

/** Where an anchor puts its drawing; null for one that cannot be read. */
function readPlace(sheet: Sheet, anchor: XmlElement): Place | null {
  const extent = child(anchor, "ext");
  const position = child(anchor, "pos");
  const from = child(anchor, "from");
  if (from === undefined && position === undefined) return null;
  const start =
    from === undefined
      ? { left: points(position, "x"), top: points(position, "y") }
      : pointOfCorner(sheet, readCorner(from));
  const to = child(anchor, "to");
  if (to === undefined) return { ...start, width: points(extent, "cx"), height: points(extent, "cy") };
  const end = pointOfCorner(sheet, readCorner(to));
  return { ...start, width: rounded(end.left - start.left), height: rounded(end.top - start.top) };
}

function readCorner(corner: XmlElement): AnchorCorner {
  const number = (name: string): number => Number(child(corner, name)?.text ?? 0) || 0;
  return {
    column: number("col"),
    columnOffset: number("colOff"),
    row: number("row"),
    rowOffset: number("rowOff"),
  };
}

function points(element: XmlElement | undefined, name: string): number {
  return rounded((numberAttribute(element, name) ?? 0) / EMU_PER_POINT);
}
