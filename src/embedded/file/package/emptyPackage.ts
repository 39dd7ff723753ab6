import { element, XML_DECLARATION } from "../xml/xmlWriter";
import { CONTENT_TYPES_PART, EMPTY_CONTENT_TYPES, PART_TYPES, patchContentTypes } from "./contentTypes";
import { RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import { officeTheme } from "./officeTheme";
import { encodeText } from "./partText";
import { relationshipsPartOf, writeRelationships } from "./relationships";

const WORKBOOK_PART = "xl/workbook.xml";
const THEME_PART = "xl/theme/theme1.xml";

/** The package that a workbook without a file begins from: a workbook part without sheets. */
export function emptyPackage(): Map<string, Uint8Array> {
  const types = patchContentTypes(
    EMPTY_CONTENT_TYPES,
    new Map([
      [WORKBOOK_PART, PART_TYPES.workbook],
      [THEME_PART, PART_TYPES.theme],
    ]),
    new Set(),
  );
  const workbookRelationships = writeRelationships(
    [{ id: "rId1", type: `${RELATIONSHIPS}/theme`, target: THEME_PART, external: false }],
    WORKBOOK_PART,
  );
  const relationships = writeRelationships(
    [{ id: "rId1", type: `${RELATIONSHIPS}/officeDocument`, target: WORKBOOK_PART, external: false }],
    "",
  );
  const workbook = element(
    "workbook",
    { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS },
    "<workbookPr/><bookViews><workbookView/></bookViews><sheets/>",
  );
  return new Map([
    [CONTENT_TYPES_PART, encodeText(types)],
    ["_rels/.rels", encodeText(relationships)],
    [WORKBOOK_PART, encodeText(XML_DECLARATION + workbook)],
    [relationshipsPartOf(WORKBOOK_PART), encodeText(workbookRelationships)],
    [THEME_PART, encodeText(officeTheme())],
  ]);
}
