import type { Area } from "../../model/area";
import { columnCount, hasCell, isOneCell, rowCount, SHEET_COLUMNS } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { SheetArea } from "../values/operand";
import { AreaTree } from "./areaTree";
import type { FormulaCell, Precedent } from "./formulaCell";

interface SheetPrecedents {
  readonly singles: Map<number, Precedent>;
  readonly areas: Map<string, Precedent>;
  readonly tree: AreaTree<Precedent>;
}

/** Who depends on what: finds the formulas that name an area touching a given one. */
export class PrecedentIndex {
  private readonly sheets = new Map<Sheet, SheetPrecedents>();

  add(cell: FormulaCell): void {
    cell.precedents = cell.places.map((place) => {
      const precedent = this.precedentFor(place);
      precedent.dependents.add(cell);
      return precedent;
    });
  }

  remove(cell: FormulaCell): void {
    for (const precedent of cell.precedents) {
      precedent.dependents.delete(cell);
      if (precedent.dependents.size === 0) this.drop(precedent);
    }
    cell.precedents = [];
  }

  /** Calls `visit` for the named areas that touch the given one; in one `pass` an area of many cells comes once. */
  forEachTouching(sheet: Sheet, area: Area, pass: number, visit: (precedent: Precedent) => void): void {
    const known = this.sheets.get(sheet);
    if (known === undefined) return;
    visitSingles(known.singles, area, visit);
    known.tree.forEachTouching(area, pass, visit);
  }

  private precedentFor({ sheet, area }: SheetArea): Precedent {
    const known = this.sheetFor(sheet);
    const precedent: Precedent = { sheet, area, dependents: new Set() };
    if (isOneCell(area)) return getOrAdd(known.singles, singleKey(area.top, area.left), precedent);
    const found = getOrAdd(known.areas, areaKey(area), precedent);
    if (found === precedent) known.tree.add(precedent);
    return found;
  }

  private drop(precedent: Precedent): void {
    const known = this.sheetFor(precedent.sheet);
    const { area } = precedent;
    if (isOneCell(area)) {
      known.singles.delete(singleKey(area.top, area.left));
    } else {
      known.areas.delete(areaKey(area));
      known.tree.remove(precedent);
    }
  }

  private sheetFor(sheet: Sheet): SheetPrecedents {
    let known = this.sheets.get(sheet);
    if (known === undefined) {
      known = { singles: new Map(), areas: new Map(), tree: new AreaTree() };
      this.sheets.set(sheet, known);
    }
    return known;
  }
}

function getOrAdd<K>(known: Map<K, Precedent>, key: K, fresh: Precedent): Precedent {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, fresh);
  return fresh;
}

function singleKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

function areaKey(area: Area): string {
  return `${String(area.top)},${String(area.left)},${String(area.bottom)},${String(area.right)}`;
}

function visitSingles(
  singles: Map<number, Precedent>,
  area: Area,
  visit: (precedent: Precedent) => void,
): void {
  const cells = rowCount(area) * columnCount(area);
  if (cells > singles.size) {
    singles.forEach((precedent) => {
      const { top, left } = precedent.area;
      if (hasCell(area, top, left)) visit(precedent);
    });
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const precedent = singles.get(singleKey(row, column));
      if (precedent !== undefined) visit(precedent);
    }
  }
}
