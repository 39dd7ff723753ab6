import { SHEET_COLUMNS } from "../../model/area";
import type { PageLayout } from "../../model/sheet";
import { writeHeaderFooter } from "../notation/headerFooter";
import { paperCode, paperName } from "../notation/paperSizes";
import { sameValue } from "../notation/sameValue";
import { POINTS_PER_INCH } from "../notation/units";
import { readSections } from "../read/readPageLayout";
import { encodeControls } from "../xml/escape";
import { child, numberAttribute, parseXml } from "../xml/xmlElement";
import { replaceChildren } from "../xml/xmlPatch";
import { element, textElement } from "../xml/xmlWriter";
import type { SheetFrame } from "../context/sheetFrame";
import { patchedChild } from "../context/sheetFrame";

/** The elements that say how a sheet prints, by name; attributes that the model does not know stay. */
export function writePageLayout(frame: SheetFrame, layout: PageLayout): [name: string, xml: string][] {
  return [
    ["printOptions", writeOptions(frame, layout)],
    ["pageMargins", writeMargins(layout)],
    ["pageSetup", writeSetup(frame, layout)],
    ["headerFooter", writeSections(frame, layout)],
    ["rowBreaks", writeBreaks(layout)],
  ];
}

function writeOptions(frame: SheetFrame, layout: PageLayout): string {
  const written = patchedChild(frame, "printOptions", {
    horizontalCentered: layout.centerHorizontally ? "1" : null,
    verticalCentered: layout.centerVertically ? "1" : null,
    gridLines: layout.printGridlines ? "1" : null,
  });
  return written === "<printOptions/>" ? "" : written;
}

function writeMargins({ margins }: PageLayout): string {
  const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e9) / 1e9;
  return element("pageMargins", {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: inches(margins.header),
    footer: inches(margins.footer),
  });
}

function writeSetup(frame: SheetFrame, layout: PageLayout): string {
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fit = horizontalFitToPages !== null || verticalFitToPages !== null;
  return patchedChild(frame, "pageSetup", {
    paperSize: String(paperCodeOf(frame, layout)),
    scale: fit || scale === null || scale === 100 ? null : String(scale),
    fitToWidth: fit ? String(horizontalFitToPages ?? 0) : null,
    fitToHeight: fit ? String(verticalFitToPages ?? 0) : null,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: layout.blackAndWhite ? "1" : null,
  });
}

/** The file's own number where it means the same paper: Excel's API has names for few of them. */
function paperCodeOf(frame: SheetFrame, layout: PageLayout): number {
  const code = numberAttribute(child(frame.root, "pageSetup"), "paperSize");
  return code !== null && paperName(code) === layout.paperSize ? code : paperCode(layout.paperSize);
}

function writeSections(frame: SheetFrame, layout: PageLayout): string {
  const source = patchedChild(frame, "headerFooter", {
    differentOddEven: layout.headerState.includes("OddAndEven") ? "1" : null,
    differentFirst: layout.headerState.startsWith("First") ? "1" : null,
  });
  const root = parseXml(source);
  const replacements = new Map<string, string>();
  for (const [name, sections] of [
    ["oddHeader", layout.header],
    ["oddFooter", layout.footer],
    ["evenHeader", layout.evenPages.header],
    ["evenFooter", layout.evenPages.footer],
    ["firstHeader", layout.firstPage.header],
    ["firstFooter", layout.firstPage.footer],
  ] as const) {
    if (sameValue(readSections(root, name), sections)) continue;
    const text = encodeControls(writeHeaderFooter(sections));
    replacements.set(name, text === "" ? "" : textElement(name, text));
  }
  const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  const written = replaceChildren(source, root, order, replacements);
  return written === "<headerFooter/>" ? "" : written;
}

function writeBreaks({ rowBreaks }: PageLayout): string {
  const rows = [...new Set(rowBreaks)].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => element("brk", { id: row, max: SHEET_COLUMNS - 1, man: true }));
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, breaks.join(""));
}
