import { automaticLine } from "../../model/automaticLook";
import type { ChartLine } from "../../model/chart";
import { emu, EMU_PER_POINT } from "../notation/units";
import { nameOf, type WordPairs, wordOf } from "../notation/wordPairs";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, numberAttribute } from "../xml/xmlElement";
import { element, valueElement } from "../xml/xmlWriter";

const DASHES: WordPairs<ChartLine["style"]> = [
  ["Continuous", "solid"],
  ["Dash", "dash"],
  ["DashDot", "dashDot"],
  ["DashDotDot", "lgDashDotDot"],
  ["Dot", "sysDot"],
  ["RoundDot", "dot"],
  ["Grey25", "sysDash"],
  ["Grey50", "lgDash"],
  ["Grey75", "lgDashDot"],
];

/** Names of theme colours in drawings, by their place in `theme="n"`. */
const SCHEME_NAMES = [
  ["lt1", "bg1"],
  ["dk1", "tx1"],
  ["lt2", "bg2"],
  ["dk2", "tx2"],
  ["accent1"],
  ["accent2"],
  ["accent3"],
  ["accent4"],
  ["accent5"],
  ["accent6"],
  ["hlink"],
  ["folHlink"],
];

/** A solid fill, none for "none", nothing for null (automatic). */
export function writeFill(color: string | null): string {
  if (color === null) return "";
  if (color === "none") return "<a:noFill/>";
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
}

/** A line, nothing where all of it is automatic. */
export function writeLine(line: ChartLine): string {
  if (line.style === "None") return element("a:ln", {}, "<a:noFill/>");
  const dash = wordOf(DASHES, line.style);
  if (line.color === null && line.weight === null && dash === null) return "";
  const width = line.weight === null ? null : emu(line.weight);
  return element("a:ln", { w: width }, writeFill(line.color) + valueElement("a:prstDash", dash));
}

/** Fill and line as shape properties, nothing where both are automatic. */
export function writeShapeProperties(fill: string | null, line: ChartLine | null): string {
  const content = writeFill(fill) + (line === null ? "" : writeLine(line));
  return content === "" ? "" : element("c:spPr", {}, content);
}

/** The colour of a solid fill inside an element ("#RRGGBB"), "none" for no fill, null for an automatic one. */
export function readFill(parent: XmlElement | undefined, theme: readonly string[]): string | null {
  if (child(parent, "noFill") !== undefined) return "none";
  return readDrawingColor(child(parent, "solidFill"), theme);
}

/** The line inside an element's shape properties; automatic when there is none. */
export function readLine(properties: XmlElement | undefined, theme: readonly string[]): ChartLine {
  const line = child(properties, "ln");
  if (line === undefined) return automaticLine();
  if (child(line, "noFill") !== undefined) return { color: null, weight: null, style: "None" };
  const width = numberAttribute(line, "w");
  const dash = attribute(child(line, "prstDash"), "val");
  return {
    color: readFill(line, theme),
    weight: width === null ? null : Math.round((width / EMU_PER_POINT) * 100) / 100,
    style: nameOf(DASHES, dash) ?? "Automatic",
  };
}

/** The colour element inside a fill: explicit, of the theme (without its shades) or the system's. */
function readDrawingColor(fill: XmlElement | undefined, theme: readonly string[]): string | null {
  const color = fill?.children[0];
  const value = attribute(color, "lastClr") ?? attribute(color, "val");
  if (color === undefined || value === null) return null;
  if (color.name !== "schemeClr") return /^[0-9a-fA-F]{6}$/.test(value) ? `#${value.toUpperCase()}` : null;
  const resolved = theme[SCHEME_NAMES.findIndex((names) => names.includes(value))];
  return resolved === undefined ? null : `#${resolved}`;
}
