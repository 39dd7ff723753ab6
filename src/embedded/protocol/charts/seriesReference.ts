import type { Area } from "../../model/area";
import { columnCount, rowCount } from "../../model/area";
import { columnLetters, parseAddress, quoteSheetName } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import { apiValue } from "../range/readCells";

/** The formula by which a chart refers to cells: "=Sheet1!$B$2:$B$9". */
export function seriesReference(sheet: Sheet, area: Area): string {
  const first = `$${columnLetters(area.left)}$${String(area.top + 1)}`;
  const last = `$${columnLetters(area.right)}$${String(area.bottom + 1)}`;
  return `=${quoteSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** The cells that a chart's reference means; null when it is not a plain reference to a sheet there is. */
export function referencedCells(
  workbook: Workbook,
  formula: string | null,
): { sheet: Sheet; area: Area } | null {
  if (formula?.startsWith("=") !== true) return null;
  const parsed = parseAddress(formula.slice(1));
  const sheetName = parsed?.sheetName ?? null;
  if (parsed === null || sheetName === null) return null;
  const sheet = workbook.sheetByName(sheetName);
  return sheet === undefined ? null : { sheet, area: parsed.area };
}

/** The values that the reference means, row by row; empty when it means none. Errors are their text ("#N/A"). */
export function referencedValues(host: Host, formula: string | null): readonly unknown[] {
  const cells = referencedCells(host.workbook, formula);
  if (cells === null) return [];
  host.calculation.ensureCurrent();
  const values: unknown[] = [];
  for (let row = cells.area.top; row <= cells.area.bottom; row++) {
    for (let column = cells.area.left; column <= cells.area.right; column++) {
      values.push(apiValue(cells.sheet.cells.getValue(row, column)));
    }
  }
  return values;
}

/** How many cells the reference means. */
export function referencedCount(workbook: Workbook, formula: string | null): number {
  const cells = referencedCells(workbook, formula);
  return cells === null ? 0 : rowCount(cells.area) * columnCount(cells.area);
}

/** A series' or title's text: what the referenced cell shows, or the text itself. */
export function referencedText(host: Host, text: string): string {
  if (!text.startsWith("=")) return text;
  const values = referencedValues(host, text);
  return values
    .filter((value) => value !== "")
    .map(String)
    .join(" ");
}

/** Whether the range is one row or one column of cells. */
export function isOneLine({ area }: RangeTarget): boolean {
  return area !== null && (area.top === area.bottom || area.left === area.right);
}
