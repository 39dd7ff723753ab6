import { applyEdits } from "../xml/xmlPatch";
import type { XmlEdit } from "../xml/xmlPatch";
import { element, XML_DECLARATION } from "../xml/xmlWriter";
import { CONTENT_TYPES } from "./namespaces";
import { parsePartText } from "./partText";

const SPREADSHEET_PREFIX = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The part that says of which type each part is. */
export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** The content types of the parts that are written. */
export const PART_TYPES = {
  workbook: `${SPREADSHEET_PREFIX}.sheet.main+xml`,
  worksheet: `${SPREADSHEET_PREFIX}.worksheet+xml`,
  styles: `${SPREADSHEET_PREFIX}.styles+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  table: `${SPREADSHEET_PREFIX}.table+xml`,
  comments: `${SPREADSHEET_PREFIX}.comments+xml`,
  threadedComments: "application/vnd.ms-excel.threadedcomments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  pivotTable: `${SPREADSHEET_PREFIX}.pivotTable+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

/** A content-types part for a package that begins empty. */
export const EMPTY_CONTENT_TYPES =
  XML_DECLARATION +
  element(
    "Types",
    { xmlns: CONTENT_TYPES },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }) + element("Default", { Extension: "xml", ContentType: "application/xml" }),
  );

/** [Content_Types].xml with parts' types added and taken away; the rest stays as it is. */
export function patchContentTypes(
  xml: string,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): string {
  const root = parsePartText(xml, CONTENT_TYPES_PART);
  const present = new Set<string>();
  const edits: XmlEdit[] = [];
  for (const each of root.children) {
    if (each.name !== "Override") continue;
    const part = (each.attributes.get("PartName") ?? "").replace(/^\//, "");
    if (removed.has(part)) edits.push({ start: each.start, end: each.end, text: "" });
    else present.add(part);
  }
  const overrides = [...added]
    .filter(([part]) => !present.has(part))
    .map(([part, type]) => element(`${root.prefix}Override`, { PartName: `/${part}`, ContentType: type }));
  edits.push({ start: root.contentEnd, end: root.contentEnd, text: overrides.join("") });
  return applyEdits(xml, edits);
}
