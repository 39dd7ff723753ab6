import type { Place } from "../../model/edits/anchors";
import type { ForeignKind, Shape } from "../../model/sheet";
import { decodeControls } from "../xml/escape";
import { attribute, child, type XmlElement } from "../xml/xmlElement";
import { drawingId } from "./drawingId";
import { placementOf } from "./readShape";

/** A picture, a group or what else the model does not know: where it stands and what it is called. */
export function readForeign(anchor: XmlElement, place: Place, part: string): Shape {
  const named = nameElement(anchor);
  return {
    ...place,
    id: drawingId(named),
    name: decodeControls(attribute(named, "name") ?? ""),
    kind: foreignKind(anchor),
    geometricType: null,
    flipVertical: false,
    text: "",
    font: { name: null, size: null, bold: false, color: null },
    placement: placementOf(anchor),
    textAlign: { horizontal: "Left", vertical: "Top" },
    fill: null,
    line: { color: null, weight: 0.75, visible: false },
    source: { part, id: attribute(named, "id") ?? "" },
  };
}

/** The element that names what an anchor holds. */
export function nameElement(element: XmlElement): XmlElement | undefined {
  if (element.name === "cNvPr") return element;
  for (const each of element.children) {
    const found = nameElement(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

function foreignKind(anchor: XmlElement): ForeignKind {
  if (child(anchor, "pic") !== undefined) return "Image";
  if (child(anchor, "grpSp") !== undefined) return "Group";
  return holdsChart(anchor) ? "Chart" : "Unsupported";
}

function holdsChart({ name, children }: XmlElement): boolean {
  return name === "chart" || children.some(holdsChart);
}
