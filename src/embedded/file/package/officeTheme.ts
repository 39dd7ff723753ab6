import { element, XML_DECLARATION } from "../xml/xmlWriter";
import { DRAWING } from "./namespaces";

/** Office's colours of 2013 to 2022, in the theme part's order. */
const COLORS: readonly (readonly [name: string, color: string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** A theme part for workbooks that begin without a file: without one, charts have no automatic colours. */
export function officeTheme(): string {
  const colors = COLORS.map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val })));
  const placeholder = element("a:schemeClr", { val: "phClr" });
  const fill = element("a:solidFill", {}, placeholder);
  const lines = [6350, 12_700, 19_050].map((w) =>
    element("a:ln", { w, cap: "flat", cmpd: "sng", algn: "ctr" }, `${fill}<a:prstDash val="solid"/>`),
  );
  const effect = element("a:effectStyle", {}, "<a:effectLst/>");
  const content = [
    element("a:clrScheme", { name: "Office" }, colors.join("")),
    element(
      "a:fontScheme",
      { name: "Office" },
      writeFonts("a:majorFont", "Calibri Light") + writeFonts("a:minorFont", "Calibri"),
    ),
    element(
      "a:fmtScheme",
      { name: "Office" },
      [
        element("a:fillStyleLst", {}, fill.repeat(3)),
        element("a:lnStyleLst", {}, lines.join("")),
        element("a:effectStyleLst", {}, effect.repeat(3)),
        element("a:bgFillStyleLst", {}, fill.repeat(3)),
      ].join(""),
    ),
  ];
  return (
    XML_DECLARATION +
    element(
      "a:theme",
      { "xmlns:a": DRAWING, name: "Office Theme" },
      `${element("a:themeElements", {}, content.join(""))}<a:objectDefaults/><a:extraClrSchemeLst/>`,
    )
  );
}

function writeFonts(name: string, latin: string): string {
  const fonts =
    element("a:latin", { typeface: latin }) +
    '<a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/><a:font script="Hant" typeface="新細明體"/>';
  return element(name, {}, fonts);
}
