import type { Sheet } from "../../model/sheet";
import { Workbook, type PackedPart } from "../../model/workbook";
import { readPivotSources } from "../attached/pivotTables";
import { FileError } from "../package/fileError";
import { PackageReader } from "../package/packageReader";
import { readThemeColors } from "../styles/colors";
import { digitWidthOf } from "../styles/digitWidth";
import { readStyles } from "../styles/readStyles";
import { standardCharacters } from "../notation/units";
import { readProperties } from "../attached/properties";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  numberAttribute,
  relationAttribute,
} from "../xml/xmlElement";
import type { ReadContext } from "../context/readContext";
import { readCustomXml } from "./readCustomXml";
import { readNames } from "./readNames";
import { readSettings } from "./readSettings";
import { readSharedStrings } from "../sharedStrings/readSharedStrings";
import { readSheet } from "./readSheet";

/** Reads the parts of a package into a workbook; throws FileError. */
export function readWorkbook(
  parts: ReadonlyMap<string, Uint8Array | PackedPart>,
  fileName: string,
): Workbook {
  const reader = new PackageReader(parts);
  const workbookPart = reader.workbookPart();
  const root = reader.tree(workbookPart);
  if (root?.name !== "workbook") throw new FileError("file-not-a-workbook", { fileName });
  const workbook = new Workbook();
  workbook.fileName = fileName;
  workbook.origin = parts;
  readWorkbookElements(workbook, root);
  workbook.isShared = reader.related(workbookPart, "revisionHeaders") !== undefined;
  const context = prepareContext(workbook, reader, workbookPart);
  const listed = childrenNamed(child(root, "sheets"), "sheet");
  const sheets = listed.map((element) => readListedSheet(element, workbookPart, context));
  workbook.sheets.push(...sheets.filter((sheet) => sheet !== undefined));
  if (workbook.sheets.length === 0) throw new FileError("file-not-a-workbook", { fileName });
  workbook.names = readNames(root, sheets);
  const active = numberAttribute(descendant(root, "bookViews", "workbookView"), "activeTab") ?? 0;
  workbook.otherSheets = listed
    .filter((_, index) => sheets[index] === undefined)
    .map((element) => attribute(element, "name") ?? "");
  const isOther = active < sheets.length && sheets[active] === undefined;
  workbook.activeSheet = isOther ? null : (sheets[active] ?? workbook.sheets[0] ?? null);
  workbook.customXmlParts = readCustomXml(reader, workbookPart);
  workbook.pivotSources = readPivotSources(reader, workbookPart);
  readSettings(workbook, reader);
  readProperties(workbook.properties, reader);
  return workbook;
}

function readWorkbookElements(workbook: Workbook, root: XmlElement): void {
  workbook.date1904 = booleanAttribute(child(root, "workbookPr"), "date1904");
  workbook.structureProtected = booleanAttribute(child(root, "workbookProtection"), "lockStructure");
  const mode = attribute(child(root, "calcPr"), "calcMode");
  if (mode === "manual") workbook.calculationMode = "Manual";
  else if (mode === "autoNoTable") workbook.calculationMode = "AutomaticExceptTables";
}

function prepareContext(workbook: Workbook, reader: PackageReader, workbookPart: string): ReadContext {
  const tree = (kind: string): XmlElement | undefined => {
    const part = reader.related(workbookPart, kind);
    return part === undefined ? undefined : reader.tree(part);
  };
  const themeColors = readThemeColors(tree("theme"));
  const styles = readStyles(tree("styles"), themeColors);
  workbook.formats = styles.formats;
  workbook.standardWidth = standardCharacters(digitWidthOf(workbook.formats.get(0)));
  const sharedStrings = readSharedStrings(reader, workbookPart);
  return {
    workbook,
    reader,
    sharedStrings,
    formatOfXf: styles.formatOfXf,
    ruleLooks: styles.ruleLooks,
    themeColors,
  };
}

/** A sheet of the workbook's list; undefined for chart sheets, macro sheets and dialogs, which stay in the package alone. */
function readListedSheet(element: XmlElement, workbookPart: string, context: ReadContext): Sheet | undefined {
  const id = relationAttribute(element);
  const relationship = context.reader.relationships(workbookPart).find((each) => each.id === id);
  if (relationship === undefined || !relationship.type.endsWith("/worksheet")) return undefined;
  const sheetId = numberAttribute(element, "sheetId") ?? 0;
  const sheet = readSheet(
    worksheetId(sheetId),
    attribute(element, "name") ?? "",
    relationship.target,
    context,
  );
  const state = attribute(element, "state");
  if (state === "hidden") sheet.visibility = "Hidden";
  else if (state === "veryHidden") sheet.visibility = "VeryHidden";
  return sheet;
}

/** An id in the form that Excel gives to worksheets, from the file's sheetId. */
function worksheetId(sheetId: number): string {
  return `{00000000-0000-0000-0000-${sheetId.toString(16).toUpperCase().padStart(12, "0")}}`;
}
