/** The namespaces of the parts that are written, in ECMA-376's transitional form, which Excel itself writes. */
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const XM = "http://schemas.microsoft.com/office/excel/2006/main";
export const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
export const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE_RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
export const WEB_EXTENSION_RELATIONSHIP = `${OFFICE_RELATIONSHIPS}/webextension`;
export const TASK_PANES_RELATIONSHIP = `${OFFICE_RELATIONSHIPS}/webextensiontaskpanes`;

/** ISO/IEC 29500 strict writes the same vocabulary under these names. */
const STRICT: readonly (readonly [transitional: string, strict: string])[] = [
  [SPREADSHEET, "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [RELATIONSHIPS, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  [DRAWING, "http://purl.oclc.org/ooxml/drawingml/main"],
  [SHEET_DRAWING, "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing"],
  [CHART, "http://purl.oclc.org/ooxml/drawingml/chart"],
  [CUSTOM_XML, "http://purl.oclc.org/ooxml/officeDocument/customXml"],
];

/** XML written with transitional namespaces, for a package that uses the strict ones. */
export function toStrictNamespaces(xml: string): string {
  return STRICT.reduce((text, [transitional, strict]) => text.replaceAll(transitional, strict), xml);
}
