import type { Area } from "../../model/area";
import { isEntireColumn, isEntireRow, isOneCell, SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { columnLetters, columnOfLetters } from "../../model/references/address";

/** "A1" for row 0, column 0. */
function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A1:B2", or "A1" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$B$2", whole rows and columns shortened, a single cell without its second half. */
export function absoluteAreaName(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumn(area)) return `$${columnLetters(left)}:$${columnLetters(right)}`;
  if (isEntireRow(area)) return `$${String(top + 1)}:$${String(bottom + 1)}`;
  const first = `$${columnLetters(left)}$${String(top + 1)}`;
  return isOneCell(area) ? first : `${first}:$${columnLetters(right)}$${String(bottom + 1)}`;
}

/** An area of "A1", "$A$1:B2", "A:C" or "3:7"; null for anything else. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(text.trim());
  if (match === null) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const wholeLines = firstColumn === "" || firstRow === "";
  if (wholeLines && (!text.includes(":") || firstColumn + firstRow === "")) return null;
  const rows = [parseRow(firstRow, 0), parseRow(lastRow, SHEET_ROWS - 1)];
  const columns = [parseColumn(firstColumn, 0), parseColumn(lastColumn, SHEET_COLUMNS - 1)];
  return onSheet({
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  });
}

function onSheet(area: Area): Area | null {
  const within = area.bottom < SHEET_ROWS && area.right < SHEET_COLUMNS;
  return within && area.top >= 0 && area.left >= 0 ? area : null;
}

/** The areas of a blank-separated list (`sqref`); those that cannot be read are left out. */
export function parseAreas(text: string | null): Area[] {
  return (text ?? "")
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

function parseRow(text: string, otherwise: number): number {
  return text === "" ? otherwise : Number(text) - 1;
}

function parseColumn(text: string, otherwise: number): number {
  return text === "" ? otherwise : columnOfLetters(text);
}
