import type { Border, CellFormat, Font } from "../../model/cellFormat";
import { DEFAULT_FORMAT, FormatTable } from "../../model/cellFormat";
import type { RuleLook } from "../../model/sheet";
import { nameOf } from "../notation/wordPairs";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed, numberAttribute } from "../xml/xmlElement";
import { horizontalAlignment, orientationOf, verticalAlignment } from "./alignments";
import { borderLine } from "./borderStyles";
import { readColor } from "./colors";
import { BUILT_IN_FORMATS, CHINESE_FORMATS } from "./numberFormats";
import { UNDERLINES } from "./underlines";

/** The looks of a file. */
export interface FileStyles {
  readonly formats: FormatTable;
  /** The model's format index by cellXfs index. */
  readonly formatOfXf: readonly number[];
  /** The looks of rules by dxf index. */
  readonly ruleLooks: readonly RuleLook[];
}

/** Reads a styles part; no part gives Excel's defaults. */
export function readStyles(root: XmlElement | undefined, theme: readonly string[]): FileStyles {
  const numberFormats = readNumberFormats(root);
  const fonts = childrenNamed(child(root, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = childrenNamed(child(root, "fills"), "fill").map((fill) => readFill(fill, theme, "fgColor"));
  const borders = childrenNamed(child(root, "borders"), "border").map((border) => readBorders(border, theme));
  const looks = childrenNamed(child(root, "cellXfs"), "xf").map((xf) =>
    readCellFormat(xf, numberFormats, fonts, fills, borders),
  );
  const formats = new FormatTable(looks[0] ?? DEFAULT_FORMAT);
  formats.xf.set(0, 0);
  const formatOfXf = looks.map((look, xf) => (xf === 0 ? 0 : formats.addFromFile(look, xf)));
  const ruleLooks = childrenNamed(child(root, "dxfs"), "dxf").map((dxf) => readRuleLook(dxf, theme));
  return { formats, formatOfXf, ruleLooks };
}

function readNumberFormats(root: XmlElement | undefined): Map<number, string> {
  const formats = new Map([...BUILT_IN_FORMATS, ...CHINESE_FORMATS]);
  for (const each of childrenNamed(child(root, "numFmts"), "numFmt")) {
    const id = numberAttribute(each, "numFmtId");
    if (id !== null) formats.set(id, attribute(each, "formatCode") ?? "General");
  }
  return formats;
}

function readFont(font: XmlElement, theme: readonly string[]): Font {
  const normal = DEFAULT_FORMAT.font;
  return {
    name: attribute(child(font, "name"), "val") ?? normal.name,
    size: numberAttribute(child(font, "sz"), "val") ?? normal.size,
    bold: readFlag(font, "b") ?? false,
    italic: readFlag(font, "i") ?? false,
    underline: readUnderline(child(font, "u")),
    strikethrough: readFlag(font, "strike") ?? false,
    color: readColor(child(font, "color"), theme) ?? normal.color,
  };
}

function readFlag(font: XmlElement | undefined, name: string): boolean | null {
  const flag = child(font, name);
  return flag === undefined ? null : booleanAttribute(flag, "val", true);
}

function readUnderline(element: XmlElement | undefined): Font["underline"] {
  if (element === undefined) return "None";
  return nameOf(UNDERLINES, attribute(element, "val")) ?? "Single";
}

/** A solid fill's colour: in a cell's look it is the foreground, in a rule's the background. */
function readFill(
  fill: XmlElement | undefined,
  theme: readonly string[],
  name: "fgColor" | "bgColor",
): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern === undefined) return null;
  const type = attribute(pattern, "patternType");
  if (type !== "solid" && !(type === null && name === "bgColor")) return null;
  return readColor(child(pattern, name), theme);
}

function readBorders(border: XmlElement, theme: readonly string[]): CellFormat["borders"] {
  return {
    top: readBorder(child(border, "top"), theme),
    bottom: readBorder(child(border, "bottom"), theme),
    left: readBorder(child(border, "left") ?? child(border, "start"), theme),
    right: readBorder(child(border, "right") ?? child(border, "end"), theme),
  };
}

function readBorder(edge: XmlElement | undefined, theme: readonly string[]): Border | null {
  const line = borderLine(attribute(edge, "style"));
  if (line === null) return null;
  return { ...line, color: readColor(child(edge, "color"), theme) ?? "#000000" };
}

function readCellFormat(
  xf: XmlElement,
  numberFormats: ReadonlyMap<number, string>,
  fonts: readonly Font[],
  fills: readonly (string | null)[],
  borders: readonly CellFormat["borders"][],
): CellFormat {
  const alignment = child(xf, "alignment");
  const protection = child(xf, "protection");
  return {
    numberFormat: numberFormats.get(numberAttribute(xf, "numFmtId") ?? 0) ?? "General",
    font: fonts[numberAttribute(xf, "fontId") ?? 0] ?? DEFAULT_FORMAT.font,
    fill: fills[numberAttribute(xf, "fillId") ?? 0] ?? null,
    borders: borders[numberAttribute(xf, "borderId") ?? 0] ?? DEFAULT_FORMAT.borders,
    horizontalAlignment: horizontalAlignment(attribute(alignment, "horizontal")),
    verticalAlignment: verticalAlignment(attribute(alignment, "vertical")),
    wrapText: booleanAttribute(alignment, "wrapText"),
    indentLevel: numberAttribute(alignment, "indent") ?? 0,
    shrinkToFit: booleanAttribute(alignment, "shrinkToFit"),
    textOrientation: orientationOf(numberAttribute(alignment, "textRotation") ?? 0),
    locked: booleanAttribute(protection, "locked", true),
    formulaHidden: booleanAttribute(protection, "hidden"),
    quotePrefix: booleanAttribute(xf, "quotePrefix"),
  };
}

function readRuleLook(dxf: XmlElement, theme: readonly string[]): RuleLook {
  const font = child(dxf, "font");
  return {
    fontColor: readColor(child(font, "color"), theme),
    bold: readFlag(font, "b"),
    italic: readFlag(font, "i"),
    strikethrough: readFlag(font, "strike"),
    fill: readFill(child(dxf, "fill"), theme, "bgColor"),
    numberFormat: attribute(child(dxf, "numFmt"), "formatCode"),
  };
}
