import { cellArea, hasCell } from "../../model/area";
import { shownText } from "../../calculation/numberFormat/shownText";
import { CellError, type CellValue } from "../../model/cellValue";
import { effectiveFormat } from "../../model/edits/formats";
import { shortThisRow } from "../../model/references/thisRow";
import type { Sheet } from "../../model/sheet";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import { oneOfRange } from "./oneOfRange";
import { areaOf, isReadable, mapCells } from "./rangeTarget";

/** A value as the API gives it: an empty cell is "", an error its code. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

/** `values` of a range; null for whole rows and columns. */
export function readValues(range: RangeTarget, host: Host): unknown[][] | null {
  return read(range, host, ({ cells }, row, column) => apiValue(cells.getValue(row, column)));
}

/** `formulas`: the formula, or the value where there is none. */
export function readFormulas(range: RangeTarget, host: Host): unknown[][] | null {
  return read(range, host, (sheet, row, column) => {
    const formula = sheet.cells.getFormula(row, column);
    if (formula === undefined) return apiValue(sheet.cells.getValue(row, column));
    const shown = host.harsh ? shownOf(formula, { sheet, row, column }, host) : formula;
    return shown.includes("#") ? shortThisRow(shown, tableAt(sheet, row, column)) : shown;
  });
}

/** What the add-in wrote reads as it was written. */
function shownOf(
  formula: string,
  { sheet, row, column }: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  { writtenFormulas }: Host,
): string {
  const shown = oneOfRange(formula);
  if (shown === formula) return formula;
  return writtenFormulas.covers(sheet.name, cellArea(row, column)) ? formula : shown;
}

/** The name of the table that the cell lies in. */
function tableAt(sheet: RangeTarget["sheet"], row: number, column: number): string | null {
  const table = sheet.tables.find(({ area }) => hasCell(area, row, column));
  return table?.name ?? null;
}

/** `valueTypes`: Empty, String, Double, Boolean, Error. */
export function readValueTypes(range: RangeTarget, host: Host): unknown[][] | null {
  return read(range, host, ({ cells }, row, column) => valueType(cells.getValue(row, column)));
}

/** The API's name for the type of a value. */
function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** `text`: what the cells show, whatever their width. */
export function readText(range: RangeTarget, host: Host): unknown[][] | null {
  const { workbook } = host;
  return read(range, host, (sheet, row, column) => {
    const value = sheet.cells.getValue(row, column);
    if (value === null) return "";
    return shownText(workbook, value, workbook.formats.get(effectiveFormat(sheet, row, column)).numberFormat);
  });
}

/** `numberFormat`. */
export function readNumberFormats(range: RangeTarget, host: Host): unknown[][] | null {
  const area = areaOf(range);
  if (!isReadable(area)) return null;
  const { formats } = host.workbook;
  return mapCells(area, (row, column) => formats.get(effectiveFormat(range.sheet, row, column)).numberFormat);
}

function read(
  range: RangeTarget,
  host: Host,
  value: (sheet: RangeTarget["sheet"], row: number, column: number) => unknown,
): unknown[][] | null {
  const area = areaOf(range);
  if (!isReadable(area)) return null;
  host.calculation.ensureCurrent();
  return mapCells(area, (row, column) => value(range.sheet, row, column));
}
