import type { Sheet } from "../../model/sheet";
import { areaName } from "../notation/a1";
import { writeRemarks } from "../attached/comments";
import { writePivotTables } from "../attached/pivotTables";
import { writeDrawing } from "../drawing/writeDrawing";
import { PART_TYPES } from "../package/contentTypes";
import { RELATIONSHIPS, SPREADSHEET } from "../package/namespaces";
import { parsePartText } from "../package/partText";
import { isOfKind } from "../package/relationships";
import type { SheetPart } from "../read/sheetPart";
import { cutSheetPart } from "../read/sheetPart";
import { writeConditionalFormats } from "../rules/writeConditionalFormats";
import { writeValidations } from "../rules/writeValidations";
import { encodeControlsInAttribute } from "../xml/escape";
import { declareNamespace, replaceChildren } from "../xml/xmlPatch";
import { element, XML_DECLARATION } from "../xml/xmlWriter";
import { OriginalCells } from "./originalCells";
import { writeCells } from "./writeCells";
import type { WriteContext } from "../context/writeContext";
import type { SheetFrame } from "../context/sheetFrame";
import { writeColumns, writeStandardSizes } from "./writeColumns";
import { writeIgnoredErrors } from "./writeIgnoredErrors";
import { writePageLayout } from "./writePageLayout";
import { writeProtection } from "./writeProtection";
import { writeSheetProperties } from "./writeSheetProperties";
import { writeSheetFilter } from "./writeTableFilter";
import { writeTables } from "./writeTables";
import { writeViews } from "./writeViews";

const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
  sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions
  pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing
  legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

const NEW_SHEET =
  XML_DECLARATION + element("worksheet", { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS }, "<sheetData/>");
/** Stands for the cells while the rest is put together; no XML text can hold it. */
const CELLS_MARK = "\u0000";

/**
 * Writes one sheet into the package: known elements anew, unknown ones as and where they were. A large one takes steps.
 * @param selected whether it is the tab that is open
 */
export function* writeSheet(
  sheet: Sheet,
  part: string,
  selected: boolean,
  context: WriteContext,
): Generator<void> {
  const { editor } = context;
  writePivotTables(sheet, part, editor);
  const bytes = editor.origin.bytes(part);
  const cut = bytes === undefined ? null : cutSheetPart(bytes, part);
  const text = cut?.frame ?? NEW_SHEET;
  const frame: SheetFrame = { text, root: parsePartText(text, part) };
  const replacements = new Map<string, string>();
  for (const [name, elements] of writeElements(frame, sheet, part, selected, context)) {
    if (elements !== undefined) replacements.set(name, declared(frame, elements));
  }
  replacements.set("sheetData", CELLS_MARK);
  const written = replaceChildren(text, frame.root, ORDER, replacements);
  const [head = "", tail = ""] = written.split(CELLS_MARK);
  const open = frame.root.prefix === "" ? "<sheetData>" : `<sheetData xmlns="${SPREADSHEET}">`;
  const writer = context.newPart();
  writer.add(editor.encode(head + open));
  yield* writeCells(sheet, context, sheet.isBeyondModel ? originalCells(cut, part) : null, writer);
  editor.set(part, writer.end(editor.encode(`</sheetData>${tail}`)), PART_TYPES.worksheet);
}

type WrittenElement = readonly [name: string, xml: string | readonly string[] | undefined];

function writeElements(
  frame: SheetFrame,
  sheet: Sheet,
  part: string,
  selected: boolean,
  context: WriteContext,
): WrittenElement[] {
  const used = sheet.cells.usedArea(true);
  const rules = writeConditionalFormats(frame, sheet.conditionalFormats, context);
  return [
    ["sheetPr", writeSheetProperties(frame, sheet, context)],
    ["dimension", element("dimension", { ref: used === null ? "A1" : areaName(used) })],
    ["sheetViews", writeViews(frame, sheet, selected)],
    ["sheetFormatPr", writeStandardSizes(frame, sheet, context)],
    ["cols", writeColumns(sheet, context)],
    ["sheetProtection", writeProtection(frame, sheet)],
    ["autoFilter", writeSheetFilter(frame, sheet.autoFilter)],
    ["mergeCells", writeMerges(sheet)],
    ["conditionalFormatting", rules.elements],
    ["dataValidations", writeValidations(frame, sheet.validations, context)],
    ["hyperlinks", writeHyperlinks(sheet, part, context)],
    ...writePageLayout(frame, sheet.pageLayout),
    ["ignoredErrors", writeIgnoredErrors(frame, sheet)],
    ["legacyDrawing", writeRemarks(frame.root, sheet, part, context.editor)],
    ["drawing", writeDrawing(frame, sheet, part, context)],
    ["tableParts", writeTables(sheet, part, context)],
    ["extLst", rules.extensionList],
  ];
}

/** Fragments have no prefix; where the part's own elements have one, each says its namespace itself. */
function declared(frame: SheetFrame, xml: string | readonly string[]): string {
  const elements = typeof xml === "string" ? [xml] : xml;
  const foreign = frame.root.prefix !== "";
  return elements
    .map((each) => (foreign && each !== "" ? declareNamespace(each, SPREADSHEET) : each))
    .join("");
}

function originalCells(cut: SheetPart | null, part: string): OriginalCells | null {
  return cut === null ? null : OriginalCells.of(cut, part);
}

function writeMerges({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  const entries = merges.map((area) => element("mergeCell", { ref: areaName(area) }));
  return element("mergeCells", { count: merges.length }, entries.join(""));
}

function writeHyperlinks(sheet: Sheet, part: string, { editor }: WriteContext): string {
  editor.unrelate(part, (each) => isOfKind(each, "hyperlink"));
  if (sheet.hyperlinks.length === 0) return "";
  const encoded = (text: string | null): string | null =>
    text === null ? null : encodeControlsInAttribute(text);
  const links = sheet.hyperlinks.map(({ area, address, documentReference, screenTip, display }) =>
    element("hyperlink", {
      ref: areaName(area),
      "r:id": address === null ? null : editor.relate(part, `${RELATIONSHIPS}/hyperlink`, address, true),
      location: encoded(documentReference),
      tooltip: encoded(screenTip),
      display: encoded(display ?? null),
    }),
  );
  return element("hyperlinks", { "xmlns:r": RELATIONSHIPS }, links.join(""));
}
