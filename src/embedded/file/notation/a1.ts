import type { Area } from "../../model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";

const LETTERS: string[] = [];

/** "A" for column 0 … "XFD". */
export function columnName(column: number): string {
  return (LETTERS[column] ??= makeColumnName(column));
}

/** "A1" for row 0, column 0. */
function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
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
  if (top === 0 && bottom === SHEET_ROWS - 1) return `$${columnName(left)}:$${columnName(right)}`;
  if (left === 0 && right === SHEET_COLUMNS - 1) return `$${String(top + 1)}:$${String(bottom + 1)}`;
  const first = `$${columnName(left)}$${String(top + 1)}`;
  const last = `$${columnName(right)}$${String(bottom + 1)}`;
  return first === last ? first : `${first}:${last}`;
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

function makeColumnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : makeColumnName(rest) + letter;
}

function parseRow(text: string, otherwise: number): number {
  return text === "" ? otherwise : Number(text) - 1;
}

function parseColumn(text: string, otherwise: number): number {
  if (text === "") return otherwise;
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
