import type { Area } from "../area";
import type { ArrayFormula } from "../arrayFormula";
import { CellError } from "../cellValue";
import type { Sheet } from "../sheet";
import { containsArea, intersect } from "./areas";

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

/** Forgets the array formulas whose cell lies in an area that is written anew; gives them. Does not notify. */
export function takeArrayFormulas(sheet: Sheet, area: Area): ArrayFormula[] {
  if (sheet.arrayFormulas.length === 0) return [];
  const isWithin = ({ top, left }: Area): boolean =>
    containsArea(area, { top, left, bottom: top, right: left });
  const taken = sheet.arrayFormulas.filter(isWithin);
  if (taken.length > 0) sheet.arrayFormulas = sheet.arrayFormulas.filter((array) => !isWithin(array));
  return taken;
}

/**
 * Notes the array formulas of an area before cells are written there; the returned function forgets those whose
 * cell says something else by then. Does not notify.
 */
export function watchArrayFormulas(sheet: Sheet, area: Area): () => void {
  const watched = takeArrayFormulas(sheet, area).map((array) => ({
    array,
    formula: formulaOf(sheet, array),
  }));
  return () => {
    const kept = watched.filter(({ array, formula }) => formulaOf(sheet, array) === formula);
    sheet.arrayFormulas = sheet.arrayFormulas.concat(kept.map(({ array }) => array));
  };
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
      array.metadata !== undefined &&
      intersect(array, area) !== null &&
      !containsArea(area, { ...array, bottom: array.top, right: array.left }),
  );
  if (broken.length === 0) return [];
  sheet.arrayFormulas = sheet.arrayFormulas.map((array) =>
    broken.includes(array) ? { ...array, bottom: array.top, right: array.left } : array,
  );
  for (const { top, left, bottom, right } of broken) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const isFirst = row === top && column === left;
        sheet.cells.setValue(row, column, isFirst ? CellError.of("#SPILL!") : null);
      }
    }
  }
  return broken;
}
