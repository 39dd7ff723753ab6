import type { Shape } from "../../model/sheet";
import { writeFill } from "../chart/chartColors";
import { writeRunProperties } from "../chart/chartText";
import { emu } from "../notation/units";
import { wordOf } from "../notation/wordPairs";
import { encodeControls } from "../xml/escape";
import { element, textElement } from "../xml/xmlWriter";

import { presetOf } from "./geometricTypes";
import { PARAGRAPH_ALIGNS, TEXT_ANCHORS } from "./textAligns";

/** A text box, line or geometric shape as the content of an anchor. */
export function writeShape(shape: Shape, id: number): string {
  return shape.kind === "Line" ? writeConnector(shape, id) : writeBox(shape, id);
}

function writeConnector(shape: Shape, id: number): string {
  return element(
    "xdr:cxnSp",
    { macro: "" },
    element(
      "xdr:nvCxnSpPr",
      {},
      element("xdr:cNvPr", { id, name: encodeControls(shape.name) }) + "<xdr:cNvCxnSpPr/>",
    ) + writeLook(shape, "line"),
  );
}

function writeBox(shape: Shape, id: number): string {
  const textBox = shape.kind === "TextBox";
  const properties = element(
    "xdr:nvSpPr",
    {},
    element("xdr:cNvPr", { id, name: encodeControls(shape.name) }) +
      element("xdr:cNvSpPr", { txBox: textBox ? true : null }),
  );
  return element(
    "xdr:sp",
    { macro: "", textlink: "" },
    properties + writeLook(shape, presetOf(shape.geometricType)) + writeText(shape),
  );
}

function writeLook(shape: Shape, geometry: string): string {
  const position = element("a:off", { x: emu(shape.left), y: emu(shape.top) });
  const size = element("a:ext", { cx: emu(shape.width), cy: emu(shape.height) });
  const line = shape.line.visible
    ? element("a:ln", { w: emu(shape.line.weight) }, writeFill(shape.line.color))
    : "<a:ln><a:noFill/></a:ln>";
  const fill = shape.fill === null && shape.kind !== "Line" ? "<a:noFill/>" : writeFill(shape.fill);
  return element(
    "xdr:spPr",
    {},
    element("a:xfrm", { flipV: shape.flipVertical ? true : null }, position + size) +
      element("a:prstGeom", { prst: geometry }, "<a:avLst/>") +
      fill +
      line,
  );
}

function writeText(shape: Shape): string {
  const { name, size, bold, color } = shape.font;
  const font = { name, size, bold: bold ? true : null, italic: null, color };
  const { horizontal, vertical } = shape.textAlign;
  const properties = element("a:pPr", { algn: wordOf(PARAGRAPH_ALIGNS, horizontal) });
  const paragraphs = shape.text.split("\n").map((line) => {
    const run = element(
      "a:r",
      {},
      writeRunProperties("a:rPr", font, "zh-CN") + textElement("a:t", encodeControls(line)),
    );
    const content = line === "" ? writeRunProperties("a:endParaRPr", font, "zh-CN") : run;
    return element("a:p", {}, properties + content);
  });
  const body = element("a:bodyPr", {
    vertOverflow: "clip",
    horzOverflow: "clip",
    wrap: "square",
    rtlCol: "0",
    anchor: wordOf(TEXT_ANCHORS, vertical),
  });
  return element("xdr:txBody", {}, `${body}<a:lstStyle/>${paragraphs.join("")}`);
}
