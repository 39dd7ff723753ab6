import type { RangeA1 } from "@borgar/fx/xlsx";
import { fromCol, parseA1Ref, toCol } from "@borgar/fx/xlsx";
import type { Area } from "../area";
import { isEntireColumn, isEntireRow, isOneCell, SHEET_COLUMNS, SHEET_ROWS } from "../area";

/** An area as an address names it; `sheetName` is null where the address names no sheet. */
export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly area: Area;
}

const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_REFERENCE = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

/** A sheet's name as formulas write it: in apostrophes where Excel asks for them (`客户` but `'My Sheet'`). */
export function quoteSheetName(name: string): string {
  if (BARE_NAME.test(name) && !LIKE_A_REFERENCE.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

const LETTERS: string[] = [];

/** The letters of a 0-based column: 0 is "A". Kept, since files name every cell by them. */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= toCol(column));
}

/** The 0-based column of its letters: "A" is 0. */
export function columnOfLetters(letters: string): number {
  return fromCol(letters);
}

/**
 * An area as Excel's API writes addresses: "A1", "A1:B2", "A:C" or "1:3" for whole columns and rows,
 * with the sheet's name in front where one is given.
 */
export function areaToAddress(area: Area, sheetName: string | null = null): string {
  const prefix = sheetName === null ? "" : `${quoteSheetName(sheetName)}!`;
  return prefix + bareAddress(area);
}

function bareAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumn(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (isEntireRow(area)) return `${String(top + 1)}:${String(bottom + 1)}`;
  const first = columnLetters(left) + String(top + 1);
  return isOneCell(area) ? first : `${first}:${columnLetters(right)}${String(bottom + 1)}`;
}

/**
 * The area that an A1 address names ("A1", "$A$1:B2", "A:C", "1:3", "'My Sheet'!A1"); null for anything else,
 * references into other workbooks included.
 */
export function parseAddress(address: string): ParsedAddress | null {
  const reference = parseA1Ref(address.trim());
  if (reference === undefined || !("range" in reference)) return null;
  const { workbookName = "", sheetName = "" } = reference;
  if (workbookName !== "") return null;
  return { sheetName: sheetName === "" ? null : sheetName, area: areaOf(reference.range) };
}

function areaOf(range: RangeA1): Area {
  const rows = bounds(range.top, range.bottom, SHEET_ROWS);
  const columns = bounds(range.left, range.right, SHEET_COLUMNS);
  return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

/** An axis that is not named is meant whole; a single position is both ends. */
function bounds(first: number | null, last: number | null | undefined, size: number): [number, number] {
  if (first === null) return [0, size - 1];
  return ordered(first, last ?? first);
}

function ordered(first: number, second: number): [number, number] {
  return first <= second ? [first, second] : [second, first];
}
