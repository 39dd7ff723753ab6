import type { Shape } from "../../model/sheet";
import { readFill, readLine } from "../chart/chartColors";
import { paragraphText, readRunFont } from "../chart/chartText";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed, descendant } from "../xml/xmlElement";
import { drawingId } from "./drawingId";
import { geometricTypeOf } from "./geometricTypes";
import type { Place } from "../../model/edits/anchors";
import { textAlignOf } from "./textAligns";

/** Reads a text box, a line or a geometric shape; null for pictures, groups and everything else. */
export function readShape(anchor: XmlElement, place: Place, theme: readonly string[]): Shape | null {
  const line = child(anchor, "cxnSp");
  if (line !== undefined) return readBasics(anchor, line, "nvCxnSpPr", place, theme);
  const shape = child(anchor, "sp");
  const geometry = attribute(descendant(shape, "spPr", "prstGeom"), "prst");
  if (shape === undefined || geometry === null) return null;
  const isTextBox = booleanAttribute(descendant(shape, "nvSpPr", "cNvSpPr"), "txBox");
  const basics = readBasics(anchor, shape, "nvSpPr", place, theme);
  const paragraphs = childrenNamed(child(shape, "txBody"), "p");
  const run = descendant(paragraphs[0], "r", "rPr") ?? descendant(paragraphs[0], "pPr", "defRPr");
  const font = readRunFont(run, theme);
  return {
    ...basics,
    kind: isTextBox ? "TextBox" : "GeometricShape",
    geometricType: isTextBox ? null : geometricTypeOf(geometry),
    text: paragraphs.map(paragraphText).join("\n"),
    font: { name: font.name, size: font.size, bold: font.bold ?? false, color: font.color },
    textAlign: textAlignOf(
      attribute(child(paragraphs[0], "pPr"), "algn"),
      attribute(descendant(shape, "txBody", "bodyPr"), "anchor"),
    ),
  };
}

/** What lines and boxes have alike, as a line. */
function readBasics(
  anchor: XmlElement,
  element: XmlElement,
  propertiesName: string,
  place: Place,
  theme: readonly string[],
): Shape {
  const properties = descendant(element, propertiesName, "cNvPr");
  const look = child(element, "spPr");
  const line = readLine(look, theme);
  const fill = readFill(look, theme);
  return {
    ...place,
    id: drawingId(properties),
    name: decodeControls(attribute(properties, "name") ?? ""),
    kind: "Line",
    geometricType: null,
    flipVertical: booleanAttribute(child(look, "xfrm"), "flipV"),
    text: "",
    font: { name: null, size: null, bold: false, color: null },
    placement: placementOf(anchor),
    textAlign: { horizontal: "Left", vertical: "Top" },
    fill: fill === "none" ? null : fill,
    line: { color: line.color, weight: line.weight ?? 0.75, visible: line.style !== "None" },
  };
}

/** Whether what an anchor holds goes, and grows, with its cells. */
export function placementOf(anchor: XmlElement): Shape["placement"] {
  if (anchor.name === "absoluteAnchor") return "Absolute";
  if (anchor.name === "oneCellAnchor") return "OneCell";
  const edited = attribute(anchor, "editAs");
  if (edited === "absolute") return "Absolute";
  return edited === "oneCell" ? "OneCell" : "TwoCell";
}
