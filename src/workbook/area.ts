import { WorkbookError } from "./workbookError";

/** A rectangle of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** 1 for "A", 27 for "AA". */
function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++) number = number * 26 + letters.charCodeAt(index) - 64;
  return number;
}

/** "B3:D9", or "B3" for one cell. */
export function areaAddress(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u;
const WHOLE_COLUMN = /^\$?[A-Z]{1,3}$/u;
const WHOLE_ROW = /^\$?[1-9]\d{0,6}$/u;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The area of an A1 address without a sheet name: "A1:L500", "B2", whole columns "A:L", whole rows "1:500"; `$` and
 * case are ignored.
 *
 * @throws WorkbookError `range-invalid`.
 */
export function parseAddress(address: string): Area {
  const ends = address.trim().toUpperCase().split(":");
  const [first, last] = [parseEnd(ends[0], ends[1], FIRST), parseEnd(ends[1] ?? ends[0], ends[0], LAST)];
  if (first === null || last === null || ends.length > 2) {
    throw new WorkbookError("range-invalid", { range: address });
  }
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}

/** What an end of whole rows or columns leaves open. */
const FIRST = { row: "1", column: "A" };
const LAST = { row: String(LAST_ROW), column: "XFD" };

/** One end of an address; ends without a row, or without a column, are whole columns or rows and come in twos. */
function parseEnd(
  text: string | undefined,
  other: string | undefined,
  open: typeof FIRST,
): { readonly row: number; readonly column: number } | null {
  const isOf = (pattern: RegExp): boolean => pattern.test(text ?? "") && pattern.test(other ?? "");
  if (isOf(WHOLE_COLUMN)) return parseCell(`${text ?? ""}${open.row}`);
  return parseCell(isOf(WHOLE_ROW) ? `${open.column}${text ?? ""}` : text);
}

function parseCell(text: string | undefined): { row: number; column: number } | null {
  const match = CELL.exec(text ?? "");
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = columnNumber(letters);
  const row = Number(digits);
  return row > LAST_ROW || column > LAST_COLUMN ? null : { row: row - 1, column: column - 1 };
}

/** Whether two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** A sheet's name as formulas write it, always in quotes. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replace(/'/gu, "''")}'`;
}

/** What a defined name says that leads to an area: "='改进 计划'!$A$1:$Z$200". */
export function referenceTo(sheet: string, area: Area): string {
  return `=${quotedSheetName(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
}

/** Whether what a defined name says leads to a sheet. */
export function leadsToSheet(formula: string, sheet: string): boolean {
  return [`=${quotedSheetName(sheet)}!`, `=${sheet}!`].some((start) => formula.startsWith(start));
}

/** The part of an address after the sheet's name. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
