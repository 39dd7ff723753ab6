import type { Sheet } from "../../model/sheet";
import { Workbook, type PackedPart } from "../../model/workbook";
import { readPivotSources } from "../attached/pivotTables";
import { FileError } from "../package/fileError";
import { PackageReader } from "../package/packageReader";
import { isOfKind, relationshipOf } from "../package/relationships";
import { readThemeColors } from "../styles/colors";
import { digitWidthOf } from "../styles/digitWidth";
import { readStyles } from "../styles/readStyles";
import { excelId } from "../notation/excelId";
import { standardCharacters } from "../notation/units";
import { nameOf } from "../notation/wordPairs";
import { CALCULATION_MODES, VISIBILITIES } from "../notation/workbookWords";
import { readProperties } from "../attached/properties";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  numberAttribute,
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
  workbook.calculationMode = nameOf(CALCULATION_MODES, mode) ?? "Automatic";
}

function prepareContext(workbook: Workbook, reader: PackageReader, workbookPart: string): ReadContext {
  const themeColors = readThemeColors(reader.relatedTree(workbookPart, "theme"));
  const styles = readStyles(reader.relatedTree(workbookPart, "styles"), themeColors);
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
  const relationship = relationshipOf(context.reader.relationships(workbookPart), element);
  if (relationship === undefined || !isOfKind(relationship, "worksheet")) return undefined;
  const sheet = readSheet(
    excelId(numberAttribute(element, "sheetId") ?? 0),
    attribute(element, "name") ?? "",
    relationship.target,
    context,
  );
  sheet.visibility = nameOf(VISIBILITIES, attribute(element, "state")) ?? "Visible";
  return sheet;
}
