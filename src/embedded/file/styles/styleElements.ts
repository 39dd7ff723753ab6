import type { Border, CellFormat, Font } from "../../model/cellFormat";
import type { RuleLook } from "../../model/sheet";
import { wordOf } from "../notation/wordPairs";
import { element, valueElement } from "../xml/xmlWriter";
import { horizontalWord, rotationOf, verticalWord } from "./alignments";
import { borderStyleName } from "./borderStyles";
import { UNDERLINES } from "./underlines";

/** "#RRGGBB" as a file's opaque colour. */
export function fileColor(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** A font element. */
export function writeFont(font: Font): string {
  return element(
    "font",
    {},
    [
      font.bold ? "<b/>" : "",
      font.italic ? "<i/>" : "",
      font.strikethrough ? "<strike/>" : "",
      valueElement("u", font.underline === "None" ? null : wordOf(UNDERLINES, font.underline)),
      element("sz", { val: font.size }),
      element("color", { rgb: fileColor(font.color) }),
      element("name", { val: font.name }),
      element("family", { val: 2 }),
    ].join(""),
  );
}

/** A solid fill element. */
export function writeFill(color: string): string {
  const content = element("fgColor", { rgb: fileColor(color) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, content));
}

/** A border element. */
export function writeBorders({ left, right, top, bottom }: CellFormat["borders"]): string {
  const edges =
    writeEdge("left", left) + writeEdge("right", right) + writeEdge("top", top) + writeEdge("bottom", bottom);
  return element("border", {}, `${edges}<diagonal/>`);
}

/** The parts of a look that a cellXfs entry holds itself. */
export function writeAlignmentAndProtection(format: CellFormat): string {
  const alignment = element("alignment", {
    horizontal: horizontalWord(format.horizontalAlignment),
    vertical: verticalWord(format.verticalAlignment),
    textRotation: format.textOrientation === 0 ? null : rotationOf(format.textOrientation),
    wrapText: format.wrapText ? true : null,
    indent: format.indentLevel === 0 ? null : format.indentLevel,
    shrinkToFit: format.shrinkToFit ? true : null,
  });
  const protection =
    format.locked && !format.formulaHidden
      ? ""
      : element("protection", { locked: format.locked, hidden: format.formulaHidden });
  return (alignment === "<alignment/>" ? "" : alignment) + protection;
}

/** The look of a rule as a dxf element; `numberFormatId` is that of its number format. */
export function writeRuleLook(look: RuleLook, numberFormatId: number | null): string {
  const font = [
    flag("b", look.bold),
    flag("i", look.italic),
    flag("strike", look.strikethrough),
    look.fontColor === null ? "" : element("color", { rgb: fileColor(look.fontColor) }),
  ].join("");
  const format =
    look.numberFormat === null
      ? ""
      : element("numFmt", { numFmtId: numberFormatId, formatCode: look.numberFormat });
  const fill =
    look.fill === null
      ? ""
      : element(
          "fill",
          {},
          element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: fileColor(look.fill) })),
        );
  return element("dxf", {}, (font === "" ? "" : element("font", {}, font)) + format + fill);
}

function flag(name: string, value: boolean | null): string {
  if (value === null) return "";
  return value ? element(name) : element(name, { val: false });
}

function writeEdge(name: string, border: Border | null): string {
  if (border === null) return element(name);
  return element(
    name,
    { style: borderStyleName(border) },
    element("color", { rgb: fileColor(border.color) }),
  );
}
