import { Sheet, type SheetFilter } from "../../model/sheet";
import { parseArea } from "../notation/a1";
import { readDrawing } from "../drawing/readDrawing";
import { FileError } from "../package/fileError";
import { parsePartText } from "../package/partText";
import { readConditionalFormats } from "../rules/readConditionalFormats";
import { readValidations } from "../rules/readValidations";
import { readColor } from "../styles/colors";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  numberAttribute,
} from "../xml/xmlElement";
import { readComments } from "../attached/comments";
import { readNotes } from "../attached/notes";
import { readRemarks } from "../attached/remarks";
import { readPivotTables } from "../attached/pivotTables";
import { readCells } from "./readCells";
import { readColumnFilter } from "./readColumnFilter";
import { readColumns } from "./readColumns";
import type { ReadContext } from "../context/readContext";
import { readHyperlinks } from "./readHyperlinks";
import { readPageLayout } from "./readPageLayout";
import { readProtection } from "./readProtection";
import { readTables } from "./readTables";
import { cutSheetPart } from "./sheetPart";

/** Reads one worksheet part; throws `file-damaged`. */
export function readSheet(id: string, name: string, part: string, context: ReadContext): Sheet {
  const bytes = context.reader.bytes(part);
  if (bytes === undefined) throw new FileError("file-damaged", { part });
  const sheet = new Sheet(id, name);
  sheet.part = part;
  const cut = cutSheetPart(bytes, part);
  const root = parsePartText(cut.frame, part);
  readColumns(sheet, root, context);
  readView(sheet, root);
  readCells(sheet, cut, part, context);
  sheet.tabColor = readColor(descendant(root, "sheetPr", "tabColor"), context.themeColors);
  const outlines = descendant(root, "sheetPr", "outlinePr");
  sheet.summaries = {
    below: booleanAttribute(outlines, "summaryBelow", true),
    right: booleanAttribute(outlines, "summaryRight", true),
  };
  sheet.merges = childrenNamed(child(root, "mergeCells"), "mergeCell")
    .map((each) => parseArea(attribute(each, "ref") ?? ""))
    .filter((area) => area !== null);
  sheet.conditionalFormats = readConditionalFormats(root, context);
  sheet.validations = readValidations(root);
  sheet.protection = readProtection(root);
  sheet.hyperlinks = readHyperlinks(root, context.reader, part);
  readPageLayout(sheet.pageLayout, root);
  sheet.autoFilter = readSheetFilter(root);
  sheet.tables = readTables(context.reader, part);
  sheet.comments = readComments(context.reader, part);
  sheet.notes = readNotes(context.reader, part);
  sheet.remarks = readRemarks(context.reader, part);
  sheet.pivotTables = readPivotTables(context.reader, part);
  readDrawing(sheet, root, context.reader, context.themeColors);
  return sheet;
}

function readSheetFilter(root: XmlElement): SheetFilter | null {
  const present = child(root, "autoFilter");
  const area = parseArea(attribute(present, "ref") ?? "");
  if (area === null) return null;
  const columns = childrenNamed(present, "filterColumn").flatMap((column) => {
    const [origin, filter] = [numberAttribute(column, "colId"), readColumnFilter(column)];
    return origin === null || filter === null ? [] : [{ place: origin, filter, origin }];
  });
  return { area, columns };
}

function readView(sheet: Sheet, root: XmlElement): void {
  const view = descendant(root, "sheetViews", "sheetView");
  sheet.showGridlines = booleanAttribute(view, "showGridLines", true);
  sheet.showHeadings = booleanAttribute(view, "showRowColHeaders", true);
  const pane = child(view, "pane");
  const frozen = (attribute(pane, "state") ?? "").startsWith("frozen");
  if (frozen) {
    sheet.frozen = {
      rows: numberAttribute(pane, "ySplit") ?? 0,
      columns: numberAttribute(pane, "xSplit") ?? 0,
    };
  }
  const selection = childrenNamed(view, "selection").at(-1);
  const area = parseArea(
    (attribute(selection, "sqref") ?? attribute(selection, "activeCell") ?? "").split(" ")[0] ?? "",
  );
  if (area !== null) sheet.selection = area;
}
