import type { Chart } from "../../model/chart";
import type { Shape, Sheet } from "../../model/sheet";
import { readChart } from "../chart/readChart";
import type { PackageReader } from "../package/packageReader";
import { isOfKind, relationshipOf } from "../package/relationships";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, descendant, numberAttribute } from "../xml/xmlElement";
import { drawingId } from "./drawingId";
import { type Corner, type Place, pointOf, rounded, setAnchor } from "../../model/edits/anchors";
import { readForeign } from "./readForeign";
import { placementOf, readShape } from "./readShape";
import { EMU_PER_POINT } from "../notation/units";

/** One anchor of a drawing part and what the model knows of it. */
export type DrawingEntry = { readonly anchor: XmlElement } & (
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "shape"; readonly shape: Shape }
  /** It says of no place. */
  | { readonly kind: "unplaced" }
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
  const place = readPlace(sheet, anchor);
  if (place === null) return { anchor, kind: "unplaced" };
  const frame = child(anchor, "graphicFrame");
  const chart = frame === undefined ? null : readFramedChart(frame, anchor, place, part, reader, theme);
  if (chart !== null) return { anchor, kind: "chart", chart: anchored(anchor, chart) };
  const shape = readShape(anchor, place, theme) ?? readForeign(anchor, place, part);
  return { anchor, kind: "shape", shape: anchored(anchor, shape) };
}

/** A drawing that stands on what its anchor names. */
function anchored<Item extends Chart | Shape>(anchor: XmlElement, drawing: Item): Item {
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  if (from !== undefined && to !== undefined)
    setAnchor(drawing, { from: readCorner(from), to: readCorner(to) });
  return drawing;
}

function readFramedChart(
  frame: XmlElement,
  anchor: XmlElement,
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
    placement: placementOf(anchor),
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
      : pointOf(sheet, readCorner(from));
  const to = child(anchor, "to");
  if (to === undefined) return { ...start, width: points(extent, "cx"), height: points(extent, "cy") };
  const end = pointOf(sheet, readCorner(to));
  return {
    ...start,
    width: Math.max(0, rounded(end.left - start.left)),
    height: Math.max(0, rounded(end.top - start.top)),
  };
}

function readCorner(corner: XmlElement): Corner {
  const number = (name: string): number => Number(child(corner, name)?.text ?? 0) || 0;
  return {
    column: number("col"),
    columnOffset: number("colOff") / EMU_PER_POINT,
    row: number("row"),
    rowOffset: number("rowOff") / EMU_PER_POINT,
  };
}

function points(element: XmlElement | undefined, name: string): number {
  return rounded((numberAttribute(element, name) ?? 0) / EMU_PER_POINT);
}
