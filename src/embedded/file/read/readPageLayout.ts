import type { HeaderFooterSections, PageLayout } from "../../model/sheet";
import { paperName } from "../notation/paperSizes";
import { POINTS_PER_INCH } from "../notation/units";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  numberAttribute,
} from "../xml/xmlElement";
import { parseHeaderFooter } from "../notation/headerFooter";

/** Reads how a sheet prints into `layout`; print area and titles are defined names and read with these. */
export function readPageLayout(layout: PageLayout, root: XmlElement): void {
  const options = child(root, "printOptions");
  layout.centerHorizontally = booleanAttribute(options, "horizontalCentered");
  layout.centerVertically = booleanAttribute(options, "verticalCentered");
  layout.printGridlines = booleanAttribute(options, "gridLines");
  readMargins(layout, child(root, "pageMargins"));
  readSetup(layout, root);
  readHeaders(layout, child(root, "headerFooter"));
  layout.rowBreaks = childrenNamed(child(root, "rowBreaks"), "brk")
    .map((each) => numberAttribute(each, "id"))
    .filter((row) => row !== null && row > 0)
    .map(Number);
}

function readHeaders(layout: PageLayout, element: XmlElement | undefined): void {
  layout.header = readSections(element, "oddHeader");
  layout.footer = readSections(element, "oddFooter");
  layout.evenPages = {
    header: readSections(element, "evenHeader"),
    footer: readSections(element, "evenFooter"),
  };
  layout.firstPage = {
    header: readSections(element, "firstHeader"),
    footer: readSections(element, "firstFooter"),
  };
  const isFirst = booleanAttribute(element, "differentFirst");
  const isEven = booleanAttribute(element, "differentOddEven");
  if (isEven) layout.headerState = isFirst ? "FirstOddAndEven" : "OddAndEven";
  else layout.headerState = isFirst ? "FirstAndDefault" : "Default";
}

/** A header or footer by the name of its element; of one that is not there the sections are empty. */
export function readSections(headers: XmlElement | undefined, name: string): HeaderFooterSections {
  return parseHeaderFooter(decodeControls(child(headers, name)?.text ?? ""));
}

function readMargins(layout: PageLayout, margins: XmlElement | undefined): void {
  if (margins === undefined) return;
  const points = (name: string): number =>
    Math.round((numberAttribute(margins, name) ?? 0) * POINTS_PER_INCH * 1e6) / 1e6;
  layout.margins = {
    top: points("top"),
    bottom: points("bottom"),
    left: points("left"),
    right: points("right"),
    header: points("header"),
    footer: points("footer"),
  };
}

function readSetup(layout: PageLayout, root: XmlElement): void {
  const setup = child(root, "pageSetup");
  const fit = booleanAttribute(descendant(root, "sheetPr", "pageSetUpPr"), "fitToPage");
  if (setup !== undefined) {
    layout.orientation = attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait";
    layout.paperSize = paperName(numberAttribute(setup, "paperSize") ?? 1);
    layout.blackAndWhite = booleanAttribute(setup, "blackAndWhite");
  }
  const pages = (name: string): number | null => {
    const count = numberAttribute(setup, name) ?? 1;
    return count === 0 ? null : count;
  };
  layout.zoom = fit
    ? { scale: null, horizontalFitToPages: pages("fitToWidth"), verticalFitToPages: pages("fitToHeight") }
    : {
        scale: numberAttribute(setup, "scale") ?? 100,
        horizontalFitToPages: null,
        verticalFitToPages: null,
      };
}
