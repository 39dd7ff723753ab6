import type { Sheet, Table } from "../../model/sheet";
import { areaName } from "../notation/a1";
import { sameValue } from "../notation/sameValue";
import { PART_TYPES } from "../package/contentTypes";
import { RELATIONSHIPS, SPREADSHEET } from "../package/namespaces";
import { parsePartText } from "../package/partText";
import { isOfKind } from "../package/relationships";
import { readTable } from "../read/readTables";
import { encodeControlsInAttribute } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, childrenNamed } from "../xml/xmlElement";
import { replaceChildren, sourceOf, withAttributes } from "../xml/xmlPatch";
import { element, textElement, XML_DECLARATION } from "../xml/xmlWriter";
import type { WriteContext } from "../context/writeContext";
import { writeTableFilter } from "./writeTableFilter";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** Writes a sheet's tables and gives the sheet's <tableParts>; tables that are gone lose their parts. */
export function writeTables(sheet: Sheet, sheetPart: string, context: WriteContext): string {
  const { editor } = context;
  const parts = sheet.tables.map((table) => {
    const part = table.part ?? editor.freshName("xl/tables/table", ".xml");
    writeTablePart(table, part, context);
    return part;
  });
  const gone = editor
    .relationships(sheetPart)
    .filter((each) => isOfKind(each, "table") && !parts.includes(each.target));
  for (const { target } of gone) editor.removeRelated(sheetPart, target);
  if (parts.length === 0) return "";
  const entries = parts.map((part) => element("tablePart", { "r:id": relateTable(editor, sheetPart, part) }));
  return element("tableParts", { "xmlns:r": RELATIONSHIPS, count: parts.length }, entries.join(""));
}

function relateTable(editor: WriteContext["editor"], sheetPart: string, part: string): string {
  const present = editor
    .relationships(sheetPart)
    .find((each) => isOfKind(each, "table") && each.target === part);
  return present?.id ?? editor.relate(sheetPart, `${RELATIONSHIPS}/table`, part);
}

function writeTablePart(table: Table, part: string, context: WriteContext): void {
  const { editor } = context;
  const original = editor.originalText(part);
  if (original === undefined) {
    const empty = XML_DECLARATION + element("table", { xmlns: SPREADSHEET });
    editor.set(part, patchTable(empty, table, part, context), PART_TYPES.table);
    return;
  }
  if (sameValue(readTable(parsePartText(original, part), part), table)) return;
  editor.set(part, patchTable(original, table, part, context), PART_TYPES.table);
}

function patchTable(original: string, table: Table, part: string, context: WriteContext): string {
  const root = parsePartText(original, part);
  const hadTotals = attribute(root, "totalsRowCount") !== null;
  const children = replaceChildren(
    original,
    root,
    TABLE_ORDER,
    new Map([
      ["autoFilter", writeTableFilter(original, root, table)],
      ["tableColumns", writeColumns(original, root, table, context)],
      ["tableStyleInfo", writeStyle(table)],
    ]),
  );
  const patched = parsePartText(children, part);
  const whole = withAttributes(children, patched, {
    id: String(table.id),
    name: attribute(root, "name") ?? table.name,
    displayName: table.name,
    ref: areaName(table.area),
    headerRowCount: table.showHeaders ? null : "0",
    totalsRowCount: table.showTotals ? "1" : null,
    totalsRowShown: !table.showTotals && !hadTotals ? "0" : attribute(root, "totalsRowShown"),
  });
  return children.slice(0, patched.start) + whole + children.slice(patched.end);
}

function writeColumns(original: string, root: XmlElement, table: Table, context: WriteContext): string {
  const originals = childrenNamed(child(root, "tableColumns"), "tableColumn");
  const columns = table.columns.map((column) => {
    const present = originals.find((each) => attribute(each, "id") === String(column.id));
    const source = present === undefined ? element("tableColumn") : sourceOf(original, present);
    const formula =
      column.formula === null
        ? ""
        : textElement("calculatedColumnFormula", context.formulas.write(column.formula, table.name));
    const tree = parsePartText(source, table.name);
    const written = replaceChildren(
      source,
      tree,
      COLUMN_ORDER,
      new Map([["calculatedColumnFormula", formula]]),
    );
    return withAttributes(written, parsePartText(written, table.name), {
      id: String(column.id),
      name: encodeControlsInAttribute(column.name),
    });
  });
  return element("tableColumns", { count: columns.length }, columns.join(""));
}

function writeStyle(table: Table): string {
  return element("tableStyleInfo", {
    name: table.style === "" ? null : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}
