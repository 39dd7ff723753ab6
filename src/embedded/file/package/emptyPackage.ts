import { element, XML_DECLARATION } from "../xml/xmlWriter";
import { EMPTY_CONTENT_TYPES, PART_TYPES, patchContentTypes } from "./contentTypes";
import { RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import { encodeText } from "./partText";
import { writeRelationships } from "./relationships";

const WORKBOOK_PART = "xl/workbook.xml";

/** The package that a workbook without a file begins from: a workbook part without sheets. */
export function emptyPackage(): Map<string, Uint8Array> {
  const types = patchContentTypes(EMPTY_CONTENT_TYPES, new Map([[WORKBOOK_PART, PART_TYPES.workbook]]), new Set());
  const relationships = writeRelationships(
    [{ id: "rId1", type: `${RELATIONSHIPS}/officeDocument`, target: WORKBOOK_PART, external: false }],
    "",
  );
  const workbook = element(
    "workbook",
    { "xmlns": SPREADSHEET, "xmlns:r": RELATIONSHIPS },
    "<workbookPr/><bookViews><workbookView/></bookViews><sheets/>",
  );
  return new Map([
    ["[Content_Types].xml", encodeText(types)],
    ["_rels/.rels", encodeText(relationships)],
    [WORKBOOK_PART, encodeText(XML_DECLARATION + workbook)],
  ]);
}
