import type { Sheet } from "../../model/sheet";
import { patchedChild, type SheetFrame } from "../context/sheetFrame";
import type { WriteContext } from "../context/writeContext";
import { readColor } from "../styles/colors";
import { fileColor } from "../styles/styleElements";
import { booleanAttribute, child, parseXml, type XmlElement } from "../xml/xmlElement";
import { replaceChildren, withAttributes } from "../xml/xmlPatch";
import { element } from "../xml/xmlWriter";

/** <sheetPr>: tab colour, where sums of groups stand and fit-to-page; what else it has stays. */
export function writeSheetProperties(frame: SheetFrame, sheet: Sheet, context: WriteContext): string {
  const source = patchedChild(frame, "sheetPr", {});
  const root = parseXml(source);
  const replacements = new Map<string, string>();
  if (readColor(child(root, "tabColor"), context.themeColors) !== sheet.tabColor) {
    const color = sheet.tabColor === null ? "" : element("tabColor", { rgb: fileColor(sheet.tabColor) });
    replacements.set("tabColor", color);
  }
  const { horizontalFitToPages, verticalFitToPages } = sheet.pageLayout.zoom;
  const fit = horizontalFitToPages !== null || verticalFitToPages !== null;
  const present = child(root, "pageSetUpPr");
  if (fit !== booleanAttribute(present, "fitToPage")) {
    const changes = { fitToPage: fit ? "1" : null };
    replacements.set(
      "pageSetUpPr",
      present === undefined ? element("pageSetUpPr", changes) : withAttributes(source, present, changes),
    );
  }
  const outlines = writeSummaries(source, child(root, "outlinePr"), sheet);
  if (outlines !== null) replacements.set("outlinePr", outlines);
  const written = replaceChildren(source, root, ["tabColor", "outlinePr", "pageSetUpPr"], replacements);
  return written === "<sheetPr/>" ? "" : written;
}

/** <outlinePr> as it is to be; null where it stays. */
function writeSummaries(
  source: string,
  present: XmlElement | undefined,
  { summaries }: Sheet,
): string | null {
  const { below, right } = summaries;
  const isSame =
    booleanAttribute(present, "summaryBelow", true) === below &&
    booleanAttribute(present, "summaryRight", true) === right;
  if (isSame) return null;
  const changes = { summaryBelow: below ? null : "0", summaryRight: right ? null : "0" };
  return present === undefined ? element("outlinePr", changes) : withAttributes(source, present, changes);
}
