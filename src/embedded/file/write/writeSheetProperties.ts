import type { Sheet } from "../../model/sheet";
import { patchedChild, type SheetFrame } from "../context/sheetFrame";
import type { WriteContext } from "../context/writeContext";
import { readColor } from "../styles/colors";
import { fileColor } from "../styles/styleElements";
import { booleanAttribute, child, parseXml } from "../xml/xmlElement";
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
  const { below, right } = sheet.summaries;
  const outlines = child(root, "outlinePr");
  if (
    booleanAttribute(outlines, "summaryBelow", true) !== below ||
    booleanAttribute(outlines, "summaryRight", true) !== right
  ) {
    const changes = { summaryBelow: below ? null : "0", summaryRight: right ? null : "0" };
    replacements.set(
      "outlinePr",
      outlines === undefined ? element("outlinePr", changes) : withAttributes(source, outlines, changes),
    );
  }
  const written = replaceChildren(source, root, ["tabColor", "outlinePr", "pageSetUpPr"], replacements);
  return written === "<sheetPr/>" ? "" : written;
}
