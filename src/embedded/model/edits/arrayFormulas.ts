import type { Area } from "../area";
import { cellArea, containsArea, hasCell, intersect } from "../area";
import type { ArrayFormula } from "../arrayFormula";
import { CellError, type CellValue } from "../cellValue";
import type { Shift } from "../references/shiftFormula";
import type { Sheet } from "../sheet";
import { shiftArea } from "./shiftArea";

/** The areas of a sheet's array formulas by the cell that holds the formula: many are looked up at once. */
export class ArrayFormulaIndex {
  private readonly areas: ReadonlyMap<string, ArrayFormula>;

  constructor(sheet: Sheet) {
    this.areas = new Map(sheet.arrayFormulas.map((area) => [placeKey(area.top, area.left), area]));
  }

  /** The area of the array formula that the cell holds, null for any other cell. */
  at(row: number, column: number): ArrayFormula | null {
    return this.areas.size === 0 ? null : (this.areas.get(placeKey(row, column)) ?? null);
  }
}

function placeKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

/** Whether somebody entered it over several cells, which stay together since; a dynamic array finds its cells by itself. */
export function isEnteredOverCells({ metadata, top, left, bottom, right }: ArrayFormula): boolean {
  return metadata === undefined && (bottom > top || right > left);
}

/** Forgets the array formulas whose cell lies in an area that is written anew; gives them. Does not notify. */
export function takeArrayFormulas(sheet: Sheet, area: Area): ArrayFormula[] {
  if (sheet.arrayFormulas.length === 0) return [];
  const isWithin = ({ top, left }: Area): boolean => hasCell(area, top, left);
  const taken = sheet.arrayFormulas.filter(isWithin);
  if (taken.length > 0) sheet.arrayFormulas = sheet.arrayFormulas.filter((array) => !isWithin(array));
  return taken;
}

/**
 * Notes the array formulas of an area before cells are written there; the returned function forgets those whose
 * cell says something else by then, and gives the areas that such dynamic arrays filled. Does not notify.
 */
export function watchArrayFormulas(sheet: Sheet, area: Area): () => readonly Area[] {
  const watched = takeArrayFormulas(sheet, area).map((array) => ({
    array,
    formula: formulaOf(sheet, array),
  }));
  return () => {
    const kept = watched.filter(({ array, formula }) => formulaOf(sheet, array) === formula);
    sheet.arrayFormulas = sheet.arrayFormulas.concat(kept.map(({ array }) => array));
    const gone = watched.filter((each) => !kept.includes(each)).map(({ array }) => array);
    return emptySpills(sheet, gone, area);
  };
}

/** With its formula a dynamic array loses what it filled; but for what was written anew. Gives its areas. */
export function emptySpills(sheet: Sheet, gone: readonly ArrayFormula[], written: Area): readonly Area[] {
  const spills = gone.filter(({ metadata }) => metadata !== undefined);
  for (const spill of spills) {
    for (const { row, column } of cellsOf(spill)) {
      if (!hasCell(written, row, column)) sheet.cells.setValue(row, column, null);
    }
  }
  return spills;
}

function formulaOf(sheet: Sheet, { top, left }: Area): string | undefined {
  return sheet.cells.getFormula(top, left);
}

/** The array formula moved by rows and columns. */
export function movedArray(array: ArrayFormula, rows: number, columns: number): ArrayFormula {
  const { top, left, bottom, right } = array;
  return { ...array, top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/**
 * Before something is written into cells that a dynamic array fills, but for its first: it is #SPILL! from then on, and its
 * other cells are empty. Gives the areas that it had. Does not notify.
 */
export function breakSpills(sheet: Sheet, area: Area): readonly Area[] {
  const broken = sheet.arrayFormulas.filter(
    (array) =>
      array.metadata !== undefined && intersect(array, area) !== null && !containsArea(area, firstOf(array)),
  );
  if (broken.length === 0) return [];
  sheet.arrayFormulas = sheet.arrayFormulas.map((array) => (broken.includes(array) ? firstOf(array) : array));
  for (const array of broken) {
    for (const { row, column } of cellsOf(array)) sheet.cells.setValue(row, column, null);
    sheet.cells.setValue(array.top, array.left, CellError.of("#SPILL!"));
  }
  return broken;
}

/** A cell that a dynamic array fills besides that of its formula, and what it shows. */
interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * Notes what array formulas fill before cells shift; the returned function lets them follow then. The cells of a dynamic
 * array stay together under its formula and go with it; where something has come into their way it is #SPILL!.
 */
export function noteArrayFormulas(sheet: Sheet): (shift: Shift) => void {
  const noted = sheet.arrayFormulas.map((array) => ({ array, filled: filledCells(sheet, array) }));
  return (shift) => {
    sheet.arrayFormulas = noted.flatMap(({ array, filled }) => {
      const first = shiftArea(firstOf(array), shift);
      const stands = first !== null && sheet.cells.getFormula(first.top, first.left) !== undefined;
      const moved = stands ? movedArray(array, first.top - array.top, first.left - array.left) : null;
      return fillAgain(sheet, moved, filled, shift);
    });
  };
}

/** @returns the array as it stands then. */
function fillAgain(
  sheet: Sheet,
  moved: ArrayFormula | null,
  filled: readonly FilledCell[],
  shift: Shift,
): readonly ArrayFormula[] {
  const places = filled.map(({ row, column }) => shiftArea(cellArea(row, column), shift));
  const wanted = moved === null ? [] : [...cellsOf(moved)].slice(1);
  const areTogether = wanted.every(({ row, column }, index) => {
    const place = places[index];
    return place?.top === row && place.left === column;
  });
  if (moved !== null && (moved.metadata === undefined || areTogether)) return [moved];
  for (const place of places) if (place !== null) sheet.cells.setValue(place.top, place.left, null);
  if (moved === null) return [];
  const isFree = wanted.every(({ row, column }) => sheet.cells.isEmpty(row, column));
  if (!isFree) {
    sheet.cells.setValue(moved.top, moved.left, CellError.of("#SPILL!"));
    return [firstOf(moved)];
  }
  wanted.forEach(({ row, column }, index) => {
    sheet.cells.setValue(row, column, filled[index]?.value ?? null);
  });
  return [moved];
}

function filledCells(sheet: Sheet, array: ArrayFormula): readonly FilledCell[] {
  if (array.metadata === undefined) return [];
  const cells = [...cellsOf(array)].slice(1);
  return cells.map(({ row, column }) => ({ row, column, value: sheet.cells.getValue(row, column) }));
}

function firstOf(array: ArrayFormula): ArrayFormula {
  return { ...array, bottom: array.top, right: array.left };
}

/** Row by row, the first one before all others. */
function* cellsOf({ top, left, bottom, right }: Area): Generator<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield { row, column };
}
