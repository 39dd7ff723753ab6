import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { UnsupportedFormula } from "../calculationError";
import type { CompiledFormula } from "../compile/expression";
import type { CellSource } from "../evaluate/context";
import type { SheetArea } from "../evaluate/operand";
import { CellGrid } from "./cellGrid";
import type { FormulaCell } from "./formulaCell";
import { namedAreas } from "./namedAreas";
import { PrecedentIndex } from "./precedentIndex";

type Source = Pick<CellSource, "names" | "compile">;

/** Every formula cell of the workbook, what each one names, and which of them are out of date. */
export class FormulaRegistry {
  private cells = new CellGrid();
  private readonly precedents = new PrecedentIndex();
  readonly dirty = new CellGrid();
  private readonly dynamic = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private passes = 0;

  /** Reads the formulas of an area anew; new or changed ones, and ones whose value was overwritten, are out of date. */
  readArea(sheet: Sheet, area: Area, source: Source): void {
    const gone: FormulaCell[] = [];
    this.cells.forEachIn(sheet, area, (cell) => {
      if (sheet.cells.getFormula(cell.row, cell.column) === undefined) gone.push(cell);
    });
    gone.forEach((cell) => {
      this.remove(cell);
    });
    sheet.cells.forEachFormulaIn(area, (row, column, text) => {
      const known = this.cells.get(sheet, row, column);
      if (known?.text === text) {
        if (sheet.cells.getValue(row, column) !== known.value) this.markDirty(known);
        return;
      }
      if (known !== undefined) this.remove(known);
      this.markDirty(this.register(sheet, row, column, text, source));
    });
  }

  /**
   * Reads all formulas anew. One that stands where it stood, says what it said and names the areas that it named
   * keeps its state; `fresh` decides whether others start out of date (after a change) or not (after opening, where only
   * those without a value are calculated).
   */
  readAll(workbook: Workbook, source: Source, fresh: "clean" | "dirty"): void {
    const before = this.cells;
    const wasDirty = new Set<FormulaCell>();
    this.dirty.forEach((cell) => wasDirty.add(cell));
    this.forget();
    for (const sheet of workbook.sheets) {
      sheet.cells.forEachFormula((row, column, text) => {
        const cell = this.register(sheet, row, column, text, source);
        const old = before.get(sheet, row, column);
        const same = old?.text === text && samePlaces(old.places, cell.places) && old.value === cell.value;
        const stale =
          old !== undefined && same ? wasDirty.has(old) : fresh === "dirty" || cell.value === null;
        if (stale) this.markDirty(cell);
      });
    }
  }

  /** Marks what depends on an area, and what depends on that, as out of date. */
  markDependents(sheet: Sheet, area: Area): void {
    this.spread([{ sheet, area }]);
  }

  /** Marks formulas that choose their cells while they run, and what depends on them. */
  markDynamic(): void {
    this.markWithDependents([...this.dynamic]);
  }

  /** Marks formulas that change with the time or at random, and what depends on them. */
  markVolatile(): void {
    this.markWithDependents([...this.volatile, ...this.dynamic]);
  }

  /** Marks every formula. */
  markAll(): void {
    this.cells.forEach((cell) => {
      this.markDirty(cell);
    });
  }

  /** A formula was calculated. */
  markClean(cell: FormulaCell): void {
    cell.dirty = false;
    cell.expanded = false;
    cell.waiting = false;
    this.dirty.remove(cell);
  }

  /** Dependents of the cells that are out of date are so too. */
  spreadDirty(): void {
    const places: SheetArea[] = [];
    this.dirty.forEach((cell) => places.push(placeOf(cell)));
    this.spread(places);
  }

  private markWithDependents(cells: readonly FormulaCell[]): void {
    cells.forEach((cell) => {
      this.markDirty(cell);
    });
    this.spread(cells.map(placeOf));
  }

  private spread(queue: SheetArea[]): void {
    this.passes++;
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      this.precedents.forEachTouching(next.sheet, next.area, this.passes, ({ dependents }) => {
        for (const cell of dependents) {
          if (cell.dirty) continue;
          this.markDirty(cell);
          queue.push(placeOf(cell));
        }
      });
    }
  }

  private markDirty(cell: FormulaCell): void {
    cell.dirty = true;
    this.dirty.add(cell);
  }

  private register(sheet: Sheet, row: number, column: number, text: string, source: Source): FormulaCell {
    const compiled = compileOrNull(text, row, column, source);
    const places = compiled === null ? [] : namedAreas(compiled.expression, { sheet, row, column }, source);
    const value = sheet.cells.getValue(row, column);
    const cell: FormulaCell = {
      sheet,
      row,
      column,
      text,
      compiled,
      places,
      value,
      precedents: [],
      dirty: false,
      expanded: false,
      waiting: false,
    };
    this.cells.add(cell);
    this.precedents.add(cell);
    if (compiled?.dynamic === true) this.dynamic.add(cell);
    if (compiled?.volatile === true) this.volatile.add(cell);
    return cell;
  }

  private remove(cell: FormulaCell): void {
    this.cells.remove(cell);
    this.precedents.remove(cell);
    this.dirty.remove(cell);
    this.dynamic.delete(cell);
    this.volatile.delete(cell);
  }

  private forget(): void {
    this.cells = new CellGrid();
    this.precedents.clear();
    const dirty: FormulaCell[] = [];
    this.dirty.forEach((cell) => dirty.push(cell));
    dirty.forEach((cell) => {
      this.dirty.remove(cell);
    });
    this.dynamic.clear();
    this.volatile.clear();
  }
}

function placeOf(cell: FormulaCell): SheetArea {
  const { sheet, row, column } = cell;
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

/** Text that is no formula names nothing; calculating it reports why. */
function compileOrNull(text: string, row: number, column: number, source: Source): CompiledFormula | null {
  try {
    return source.compile(text, row, column);
  } catch (error) {
    if (error instanceof UnsupportedFormula) return null;
    throw error;
  }
}

function samePlaces(before: readonly SheetArea[], after: readonly SheetArea[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ sheet, area }, index) => {
      const other = after[index];
      return (
        other?.sheet === sheet &&
        other.area.top === area.top &&
        other.area.left === area.left &&
        other.area.bottom === area.bottom &&
        other.area.right === area.right
      );
    })
  );
}
