import type { Area } from "../../model/area";
import { columnCount, containsArea } from "../../model/area";
import { CellError, type CellValue } from "../../model/cellValue";
import { movedArray, takeArrayFormulas } from "../../model/edits/arrayFormulas";
import { translateFormula } from "../../model/references/translateFormula";
import type { RichText } from "../../model/richText";
import type { Sheet } from "../../model/sheet";
import { invalidArgument, notImplementedMember } from "../apiError";
import { raiseCellsChanged } from "../events/cellEvents";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import { recordProperty } from "../propertyValue";
import { requireAllowed, requireWritableCells } from "./cellGuard";
import { areaOf } from "./rangeTarget";
import { requireNoBlocks } from "./wholeBlocks";

interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

interface StoredCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: number;
  readonly rich: RichText | undefined;
}

/**
 * `range.sort.apply(fields, matchCase, hasHeaders, orientation)`: rows by values, in Excel's order (numbers, texts,
 * booleans, errors, empty cells last either way). Other orientations and sorting by colour are not implemented.
 */
export function sortRange(range: RangeTarget, args: MethodArguments, host: Host): void {
  const area = areaOf(range);
  const keys = sortKeys(args.raw(0), area);
  const matchCase = args.flag(1);
  if (args.choice(3, ["Rows", "Columns"] as const, "Rows") === "Columns") {
    throw notImplementedMember("RangeSort", "Apply with the orientation Columns");
  }
  requireAllowed(range.sheet, "allowSort");
  requireWritableCells(host.workbook, range.sheet, area);
  requireNoBlocks(range.sheet, area);
  host.calculation.ensureCurrent();
  sortRows(range.sheet, { ...area, top: area.top + (args.flag(2) ? 1 : 0) }, keys, matchCase);
  host.workbook.notify({ kind: "cells", sheet: range.sheet, area });
  raiseCellsChanged(host, range.sheet, area);
}

function sortKeys(given: unknown, area: Area): SortKey[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument("sort fields must be an array");
  return (given as unknown[]).map((item) => {
    const field = recordProperty("SortField", item);
    const key = field["key"];
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= columnCount(area)) {
      throw invalidArgument("SortField.key must be the index of a column of the range");
    }
    const sortOn = field["sortOn"] ?? "Value";
    if (sortOn !== "Value") throw notImplementedMember("SortField", "SortOn other than Value");
    return { column: area.left + key, ascending: field["ascending"] !== false };
  });
}

/** Sorts the rows of an area in place; formulas move as copying moves them, and hidden rows stay where they are. */
function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[], matchCase: boolean): void {
  const places: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!sheet.hiddenRows.has(row)) places.push(row);
  const rows = places.map((row) => ({ from: row, cells: takeRow(sheet, area, row) }));
  rows.sort((first, second) => compareRows(first.cells, second.cells, area.left, keys, matchCase));
  const newRows = new Map(rows.map(({ from }, index) => [from, places[index] ?? from]));
  for (const array of takeArrayFormulas(sheet, area)) {
    sheet.arrayFormulas.push(movedArray(array, (newRows.get(array.top) ?? array.top) - array.top, 0));
  }
  sheet.remarks = sheet.remarks.map((remark) => {
    const { ref, area: place } = remark;
    const row = containsArea(area, place) ? (newRows.get(place.top) ?? place.top) : place.top;
    return { ref, area: { ...place, top: row, bottom: row } };
  });
  rows.forEach(({ from, cells }, index) => {
    putRow(sheet, area, places[index] ?? from, from, cells);
  });
}

function takeRow({ cells }: Sheet, area: Area, row: number): StoredCell[] {
  const taken: StoredCell[] = [];
  for (let column = area.left; column <= area.right; column++) {
    taken.push({
      value: cells.getValue(row, column),
      formula: cells.getFormula(row, column),
      format: cells.getFormat(row, column),
      rich: cells.getRich(row, column),
    });
  }
  return taken;
}

function putRow({ cells }: Sheet, area: Area, row: number, from: number, taken: readonly StoredCell[]): void {
  taken.forEach((cell, index) => {
    const column = area.left + index;
    cells.setValue(row, column, cell.value);
    cells.setFormat(row, column, cell.format);
    if (cell.formula === undefined) cells.clearFormula(row, column);
    else cells.setFormula(row, column, translateFormula(cell.formula, row - from, 0));
    cells.setRich(row, column, cell.rich);
  });
}

function compareRows(
  first: readonly StoredCell[],
  second: readonly StoredCell[],
  left: number,
  keys: readonly SortKey[],
  matchCase: boolean,
): number {
  for (const { column, ascending } of keys) {
    const order = compareValues(
      first[column - left]?.value ?? null,
      second[column - left]?.value ?? null,
      ascending,
      matchCase,
    );
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(first: CellValue, second: CellValue, ascending: boolean, matchCase: boolean): number {
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const order = rank(first) - rank(second) || compareAlike(first, second, matchCase);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareAlike(first: CellValue, second: CellValue, matchCase: boolean): number {
  if (first instanceof CellError || second instanceof CellError) return 0;
  if (typeof first === "string" && typeof second === "string") {
    return first.localeCompare(second, "en-US", { sensitivity: matchCase ? "variant" : "accent" });
  }
  return Number(first) - Number(second);
}
