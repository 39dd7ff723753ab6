import type { ChartFont } from "../../model/chart";
import { decodeControls, encodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  numberAttribute,
} from "../xml/xmlElement";
import { element, textElement } from "../xml/xmlWriter";
import { readFill, writeFill } from "./chartColors";

/** Character properties; the typeface is set for Latin and East Asian text alike. */
export function writeRunProperties(name: string, font: ChartFont, language: string | null = null): string {
  const typeface = font.name === null ? "" : writeTypeface(font.name);
  return element(
    name,
    {
      lang: language,
      sz: font.size === null ? null : Math.round(font.size * 100),
      b: font.bold,
      i: font.italic,
    },
    writeFill(font.color) + typeface,
  );
}

/** The text properties of an axis, a legend or labels; nothing where the font is automatic. */
export function writeTextProperties(font: ChartFont): string {
  if (Object.values(font).every((each) => each === null)) return "";
  const paragraph = element("a:pPr", {}, writeRunProperties("a:defRPr", font));
  return element(
    "c:txPr",
    {},
    `<a:bodyPr/><a:lstStyle/>${element("a:p", {}, paragraph + '<a:endParaRPr lang="zh-CN"/>')}`,
  );
}

/** The title element of a chart whose title shows a cell: `reference` is the cell with what it holds now. */
export function writeLinkedTitle(reference: string, font: ChartFont, overlay: boolean): string {
  const content = element("c:tx", {}, reference) + element("c:overlay", { val: overlay });
  return element("c:title", {}, content + writeTextProperties(font));
}

/** A title element with its text, one paragraph a line; without text Excel makes one up. */
export function writeTitle(text: string, font: ChartFont, overlay: boolean, rotated = false): string {
  const body = rotated ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const paragraphs = text.split("\n").map((line) => {
    const properties = element("a:pPr", {}, writeRunProperties("a:defRPr", font));
    const run = element(
      "a:r",
      {},
      writeRunProperties("a:rPr", font, "zh-CN") + textElement("a:t", encodeControls(line)),
    );
    return element("a:p", {}, properties + (line === "" ? "" : run));
  });
  const rich = element("c:rich", {}, `${body}<a:lstStyle/>${paragraphs.join("")}`);
  const textContent = text === "" ? "" : element("c:tx", {}, rich);
  const own = text === "" ? writeTextProperties(font) : "";
  return element("c:title", {}, textContent + element("c:overlay", { val: overlay }) + own);
}

/** The text of a title, lines joined; "" when Excel makes it up. */
export function readTitleText(title: XmlElement | undefined): string {
  const rich = descendant(title, "tx", "rich");
  if (rich === undefined)
    return decodeControls(descendant(title, "tx", "strRef", "strCache", "pt", "v")?.text ?? "");
  return childrenNamed(rich, "p").map(paragraphText).join("\n");
}

/** The cell that a title shows; null for one with a text of its own. */
export function readTitleFormula(title: XmlElement | undefined): string | null {
  const formula = descendant(title, "tx", "strRef", "f")?.text;
  return formula === undefined ? null : `=${formula}`;
}

/** The font of a title: its first run's, or its paragraph's. */
export function readTitleFont(title: XmlElement | undefined, theme: readonly string[]): ChartFont {
  const rich = descendant(title, "tx", "rich");
  if (rich === undefined) return readTextFont(child(title, "txPr"), theme);
  const paragraph = child(rich, "p");
  const inherited = readRunFont(descendant(paragraph, "pPr", "defRPr"), theme);
  const own = readRunFont(descendant(paragraph, "r", "rPr"), theme);
  return {
    name: own.name ?? inherited.name,
    size: own.size ?? inherited.size,
    bold: own.bold ?? inherited.bold,
    italic: own.italic ?? inherited.italic,
    color: own.color ?? inherited.color,
  };
}

/** The font of text properties. */
export function readTextFont(properties: XmlElement | undefined, theme: readonly string[]): ChartFont {
  return readRunFont(descendant(properties, "p", "pPr", "defRPr"), theme);
}

/** The font of character properties; a typeface of the theme ("+mn-lt") counts as automatic. */
export function readRunFont(run: XmlElement | undefined, theme: readonly string[]): ChartFont {
  const size = numberAttribute(run, "sz");
  const name = attribute(child(run, "latin"), "typeface") ?? attribute(child(run, "ea"), "typeface");
  const flag = (key: string): boolean | null =>
    attribute(run, key) === null ? null : booleanAttribute(run, key);
  return {
    name: name?.startsWith("+") === true ? null : name,
    size: size === null ? null : size / 100,
    bold: flag("b"),
    italic: flag("i"),
    color: readFill(run, theme),
  };
}

/** The text of a paragraph: runs and line breaks. */
export function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((each) => (each.name === "br" ? "\n" : decodeControls(child(each, "t")?.text ?? "")))
    .join("");
}

function writeTypeface(name: string): string {
  return element("a:latin", { typeface: name }) + element("a:ea", { typeface: name });
}
