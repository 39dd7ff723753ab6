import { forgetStrings } from "./sharedStrings/forgetStrings";
import { CONTENT_TYPES_PART } from "./package/contentTypes";
import { PackageEditor } from "./package/packageEditor";
import { parsePartText } from "./package/partText";
import { readPackage, writeZip } from "./package/zip";
import type { ZipCodec } from "./package/zipCodec";
import { cutSheetPart } from "./read/sheetPart";
import type { XmlElement } from "./xml/xmlElement";
import { attribute, child, descendant } from "./xml/xmlElement";
import { withoutElements } from "./xml/xmlPatch";
import { maskDrawingTexts, maskTextCaches } from "./maskParts";

/** A kind of part: which relationships of it are kept, to parts of which kind, and what of its own content. */
type PartKind = "package" | "workbook" | "worksheet" | "drawing" | "chart" | "other";

const KEPT: Readonly<Record<PartKind, Readonly<Record<string, PartKind>>>> = {
  package: { officeDocument: "workbook" },
  workbook: { worksheet: "worksheet", styles: "other", theme: "other", sharedStrings: "other" },
  worksheet: { table: "other", drawing: "drawing" },
  drawing: { chart: "chart" },
  chart: { chartStyle: "other", chartColorStyle: "other" },
  other: {},
};

const OF_WORKBOOK = "workbookPr workbookProtection bookViews sheets definedNames calcPr".split(" ");
const OF_WORKSHEET =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting
  dataValidations printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing tableParts extLst`.split(
    /\s+/,
  );
/** Extensions of rules: conditional formats and validations. */
const OF_EXTENSIONS = ["{78C0D931-6437-407D-A8EE-F0AAD7539E65}", "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}"];
/** Parts that others bring into a chart. */
const NOT_OF_CHART = ["externalData", "userShapes", "pivotSource"];
/** What of a part's own content is left; a worksheet is too large to be looked at like this. */
const KNOWN_CHILDREN: Readonly<Partial<Record<PartKind, (each: XmlElement) => boolean>>> = {
  workbook: ({ name }) => OF_WORKBOOK.includes(name),
  drawing: isKnownDrawing,
  chart: ({ name }) => !NOT_OF_CHART.includes(name),
};

/**
 * A saved file without anything that is not cells, tables, looks, charts, text boxes and rules: notes and comments,
 * pictures, pivot tables and their caches, connections, links to other workbooks, embedded files, macros, who wrote it.
 * As Excel's Document Inspector, but by what is kept: what is unknown goes.
 *
 * @param mask what texts of drawings and charts become
 */
export function inspectFile(file: Uint8Array, mask: (text: string) => string, codec?: ZipCodec): Uint8Array {
  const editor = new PackageEditor(readPackage(file, codec), false);
  const kept = new Set<string>();
  follow(editor, "", "package", kept, mask);
  for (const part of editor.origin.parts.keys()) {
    const isPlumbing = part === CONTENT_TYPES_PART || part.endsWith(".rels");
    if (!isPlumbing && !kept.has(part)) editor.remove(part);
  }
  forgetStrings(editor, editor.origin.workbookPart());
  return writeZip(editor.finish(), codec);
}

function follow(
  editor: PackageEditor,
  part: string,
  kind: PartKind,
  kept: Set<string>,
  mask: (text: string) => string,
): void {
  const kinds = KEPT[kind];
  const kindOf = (type: string): PartKind | undefined => kinds[type.slice(type.lastIndexOf("/") + 1)];
  editor.unrelate(part, ({ type, external }) => external || kindOf(type) === undefined);
  if (part !== "") clean(editor, part, kind, mask);
  for (const { target, type } of editor.relationships(part)) {
    if (kept.has(target)) continue;
    kept.add(target);
    follow(editor, target, kindOf(type) ?? "other", kept, mask);
  }
}

function clean(editor: PackageEditor, part: string, kind: PartKind, mask: (text: string) => string): void {
  if (kind === "worksheet") {
    cleanWorksheet(editor, part);
    return;
  }
  const isLeft = KNOWN_CHILDREN[kind];
  if (isLeft === undefined) return;
  const text = editor.currentText(part);
  const gone = parsePartText(text, part).children.filter((each) => !isLeft(each));
  const kept = withoutElements(text, gone);
  const cleaned =
    kind === "drawing" ? maskDrawingTexts(kept, mask) : kind === "chart" ? maskTextCaches(kept, mask) : kept;
  if (cleaned !== text) editor.set(part, cleaned);
}

/** A sheet's cells may be too many for one string: they are passed on as they are. */
function cleanWorksheet(editor: PackageEditor, part: string): void {
  const original = editor.origin.bytes(part);
  if (original === undefined) return;
  const { bytes, cellsStart, cellsEnd, frame } = cutSheetPart(original, part);
  const root = parsePartText(frame, part);
  const cleaned = withoutPrinter(
    withoutElements(frame, [
      ...root.children.filter(({ name }) => !OF_WORKSHEET.includes(name)),
      ...(child(root, "extLst")?.children.filter((each) => !isRule(each)) ?? []),
    ]),
  );
  if (cleaned === frame) return;
  const cells = cellsEnd > cellsStart ? bytes.subarray(cellsStart, cellsEnd) : null;
  const placeholder = /<((?:\w+:)?sheetData)\s*\/>/u.exec(cleaned);
  if (placeholder === null || cells === null) {
    editor.set(part, cleaned);
    return;
  }
  const [whole, name = ""] = placeholder;
  const before = cleaned.slice(0, placeholder.index);
  const after = cleaned.slice(placeholder.index + whole.length);
  editor.set(part, [editor.encode(`${before}<${name}>`), cells, editor.encode(`</${name}>${after}`)]);
}

/** Settings of a printer are a part of their own, by the machine's name for it. */
function withoutPrinter(frame: string): string {
  return frame.replace(/(<(?:\w+:)?pageSetup\b[^>]*?)\s+\w+:id="[^"]*"/u, "$1");
}

function isRule(extension: XmlElement): boolean {
  return OF_EXTENSIONS.includes((attribute(extension, "uri") ?? "").toUpperCase());
}

/** Charts, text boxes and lines; pictures, groups and what newer programs draw are not looked into. */
function isKnownDrawing(anchor: XmlElement): boolean {
  if (descendant(anchor, "graphicFrame", "graphic", "graphicData", "chart") !== undefined) return true;
  return child(anchor, "sp") !== undefined || child(anchor, "cxnSp") !== undefined;
}
