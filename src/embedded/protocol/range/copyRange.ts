import type { Area } from "../../model/area";
import { cellArea, columnCount, containsArea, intersect, rowCount } from "../../model/area";
import type { ArrayFormula } from "../../model/arrayFormula";
import type { CellValue } from "../../model/cellValue";
import {
  breakSpills,
  movedArray,
  takeArrayFormulas,
  watchArrayFormulas,
} from "../../model/edits/arrayFormulas";
import { effectiveFormat, setOwnFormat } from "../../model/edits/formats";
import { areaToAddress } from "../../model/references/address";
import { translateFormula } from "../../model/references/translateFormula";
import type { RichText } from "../../model/richText";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { invalidArgument } from "../apiError";
import { raiseCellsChanged } from "../events/cellEvents";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import { requireWritableCells } from "./cellGuard";
import { copyHyperlinks } from "./hyperlinks";
import { resolveAnywhere } from "./rangeAddress";
import { areaOf, isUnbounded } from "./rangeTarget";
import { afterCellsWritten } from "./tableFollowUp";
import { requireWritableBlocks } from "./wholeBlocks";

const PARTS = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type Part = (typeof PARTS)[number];

/** A copied cell, taken before anything is written: source and destination may overlap. */
interface Copied {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: number;
  readonly rich: RichText | undefined;
}

/**
 * `range.copyFrom(source, type, skipBlanks, transpose)`. A destination smaller than the source grows; one that is a
 * multiple of it is filled with copies.
 */
export function copyFrom(range: RangeTarget, args: MethodArguments, host: Host): void {
  const source = sourceOf(range, args, host);
  const part = args.choice(1, PARTS, "All");
  const transpose = args.flag(3);
  const from = areaOf(source);
  const { sheet } = range;
  const destination = destinationArea(areaOf(range), from, transpose);
  requireWritableCells(host.workbook, sheet, destination);
  if (part !== "Formats") requireWritableBlocks(sheet, destination);
  const block = takeBlock(source.sheet, from);
  const arrays = transpose ? [] : copiedArrays(source.sheet, from, part);
  const broken = part === "Formats" ? [] : breakSpills(sheet, destination);
  const forgetOverwritten = watchArrayFormulas(sheet, destination);
  pasteBlock(
    host.workbook,
    { sheet, area: destination },
    { sheet: source.sheet, area: from, block },
    {
      part,
      skipBlanks: args.flag(2),
      transpose,
    },
  );
  const emptied = forgetOverwritten();
  copyArrayFormulas(arrays, sheet, from, destination);
  if (part === "All") {
    copyMerges(source.sheet, sheet, from, destination, transpose);
    if (!transpose) copyHyperlinks(source.sheet, from, sheet, destination);
  }
  if (part !== "Values" && part !== "Formats") host.writtenFormulas.note(sheet, destination);
  afterCellsWritten(host, sheet, destination);
  for (const area of [destination, ...broken, ...emptied])
    host.workbook.notify({ kind: "cells", sheet, area });
  raiseCellsChanged(host, sheet, destination);
}

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Fills an area with what was taken of another, as often as that fits. */
function pasteBlock(
  workbook: Workbook,
  { sheet, area }: Place,
  source: Place & { readonly block: readonly (readonly Copied[])[] },
  {
    part,
    skipBlanks,
    transpose,
  }: { readonly part: Part; readonly skipBlanks: boolean; readonly transpose: boolean },
): void {
  const { area: from, block } = source;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const place = sourcePlace(row - area.top, column - area.left, from, transpose);
      const cell = block[place.row]?.[place.column];
      if (cell === undefined || (skipBlanks && isBlank(cell))) continue;
      const origin = { row: from.top + place.row, column: from.left + place.column };
      paste(workbook, sheet, row, column, cell, part, { sheet: source.sheet, ...origin });
    }
  }
}

function sourceOf(range: RangeTarget, args: MethodArguments, host: Host): RangeTarget {
  const given = args.optionalObject(0, "Range");
  const source = given ?? resolveAnywhere(host.workbook, range.sheet, args.text(0));
  if (source === null) throw invalidArgument("the source range does not exist");
  return isUnbounded(areaOf(source)) ? boundedSource(source) : source;
}

/** Of whole rows or columns only the used cells are copied. */
function boundedSource(source: RangeTarget): RangeTarget {
  const area = areaOf(source);
  const used = source.sheet.cells.usedArea(false);
  const last = used === null ? null : intersect({ ...used, top: 0, left: 0 }, area);
  return { sheet: source.sheet, area: last ?? { ...area, bottom: area.top, right: area.left } };
}

function takeBlock(sheet: Sheet, area: Area): Copied[][] {
  const rows: Copied[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Copied[] = [];
    for (let column = area.left; column <= area.right; column++) {
      cells.push({
        value: sheet.cells.getValue(row, column),
        formula: sheet.cells.getFormula(row, column),
        format: effectiveFormat(sheet, row, column),
        rich: sheet.cells.getRich(row, column),
      });
    }
    rows.push(cells);
  }
  return rows;
}

function destinationArea(asked: Area, from: Area, transpose: boolean): Area {
  const rows = transpose ? columnCount(from) : rowCount(from);
  const columns = transpose ? rowCount(from) : columnCount(from);
  const fits = rowCount(asked) % rows === 0 && columnCount(asked) % columns === 0 && !isUnbounded(asked);
  return fits ? asked : { ...asked, bottom: asked.top + rows - 1, right: asked.left + columns - 1 };
}

function sourcePlace(
  row: number,
  column: number,
  from: Area,
  transpose: boolean,
): { row: number; column: number } {
  const [down, across] = transpose ? [column, row] : [row, column];
  return { row: down % rowCount(from), column: across % columnCount(from) };
}

function isBlank(cell: Copied): boolean {
  return cell.value === null && cell.formula === undefined;
}

function paste(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Copied,
  part: Part,
  origin: { sheet: Sheet; row: number; column: number },
): void {
  const { cells } = sheet;
  if (part === "All" || part === "Formats") setOwnFormat(workbook, sheet, row, column, cell.format);
  if (part === "Formats") return;
  const formula = pastedFormula(sheet, row, column, cell, part, origin);
  cells.setValue(row, column, cell.value);
  if (formula === undefined) cells.clearFormula(row, column);
  else cells.setFormula(row, column, formula);
  // values and formulas come without looks
  if (part === "All") cells.setRich(row, column, cell.rich);
}

function pastedFormula(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Copied,
  part: Part,
  origin: { sheet: Sheet; row: number; column: number },
): string | undefined {
  if (part === "Link") {
    const area = cellArea(origin.row, origin.column);
    return `=${areaToAddress(area, origin.sheet === sheet ? null : origin.sheet.name)}`;
  }
  if (part === "Values" || cell.formula === undefined) return undefined;
  return translateFormula(cell.formula, row - origin.row, column - origin.column);
}

function copiedArrays(sheet: Sheet, area: Area, part: Part): ArrayFormula[] {
  if (part !== "All" && part !== "Formulas") return [];
  return sheet.arrayFormulas.filter((array) => containsArea(area, array));
}

/** Formulas that were entered as array formulas are so in every copy. */
function copyArrayFormulas(arrays: readonly ArrayFormula[], sheet: Sheet, from: Area, to: Area): void {
  if (arrays.length === 0) return;
  takeArrayFormulas(sheet, to);
  for (let top = to.top; top <= to.bottom; top += rowCount(from)) {
    for (let left = to.left; left <= to.right; left += columnCount(from)) {
      for (const array of arrays) {
        sheet.arrayFormulas.push(movedArray(array, top - from.top, left - from.left));
      }
    }
  }
}

function copyMerges(source: Sheet, sheet: Sheet, from: Area, to: Area, transpose: boolean): void {
  if (transpose) return;
  const within = source.merges.filter((merge) => intersect(merge, from) !== null);
  const moved = within.map((merge) => ({
    top: merge.top - from.top + to.top,
    bottom: merge.bottom - from.top + to.top,
    left: merge.left - from.left + to.left,
    right: merge.right - from.left + to.left,
  }));
  const covered = (merge: Area): boolean => moved.some((area) => intersect(area, merge) !== null);
  sheet.merges = [...sheet.merges.filter((merge) => !covered(merge)), ...moved];
}
