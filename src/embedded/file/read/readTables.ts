import type { Table, TableColumn } from "../../model/sheet";
import { parseArea } from "../notation/a1";
import { fromFileFormula } from "../formula/fileFormula";
import { filterColumnAt, readColumnFilter } from "./readColumnFilter";
import type { PackageReader } from "../package/packageReader";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed, numberAttribute } from "../xml/xmlElement";

/** The tables of a worksheet part. */
export function readTables(reader: PackageReader, sheetPart: string): Table[] {
  return reader
    .allRelated(sheetPart, "table")
    .map((part) => {
      const root = reader.tree(part);
      return root === undefined ? null : readTable(root, part);
    })
    .filter((table) => table !== null);
}

/** One table part; null when its area cannot be read. */
export function readTable(root: XmlElement, part: string): Table | null {
  const area = parseArea(attribute(root, "ref") ?? "");
  if (area === null) return null;
  const style = child(root, "tableStyleInfo");
  return {
    id: numberAttribute(root, "id") ?? 0,
    name: decodeControls(attribute(root, "displayName") ?? attribute(root, "name") ?? ""),
    area,
    columns: childrenNamed(child(root, "tableColumns"), "tableColumn").map((column, place) => ({
      ...readColumn(column),
      filter: readColumnFilter(filterColumnAt(root, place)),
    })),
    style: attribute(style, "name") ?? "",
    showHeaders: attribute(root, "headerRowCount") !== "0",
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    showBandedRows: booleanAttribute(style, "showRowStripes"),
    showBandedColumns: booleanAttribute(style, "showColumnStripes"),
    showFilterButton: child(root, "autoFilter") !== undefined,
    highlightFirstColumn: booleanAttribute(style, "showFirstColumn"),
    highlightLastColumn: booleanAttribute(style, "showLastColumn"),
    part,
  };
}

function readColumn(column: XmlElement): Omit<TableColumn, "filter"> {
  const formula = child(column, "calculatedColumnFormula")?.text;
  return {
    id: numberAttribute(column, "id") ?? 0,
    name: decodeControls(attribute(column, "name") ?? ""),
    formula: formula === undefined || formula === "" ? null : fromFileFormula(decodeControls(formula)),
  };
}
