import type { Area } from "../../model/area";
import { cellArea, sameArea } from "../../model/area";
import { ArrayFormulaIndex } from "../../model/edits/arrayFormulas";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { CompiledFormula } from "../evaluate/expression";
import { UnsupportedFormula } from "../evaluate/unsupportedFormula";
import type { SheetArea } from "../values/operand";
import { CellGrid } from "./cellGrid";
import type { FormulaCell } from "./formulaCell";
import type { FormulaSource } from "./formulaSource";
import { namedAreas } from "./namedAreas";
import { PrecedentIndex } from "./precedentIndex";

/** A formula as the sheet holds it. */
type WrittenFormula = Pick<FormulaCell, "sheet" | "row" | "column" | "text" | "array" | "isOpened">;

/** How all formulas are read anew. */
interface Reading {
  /** Whether new ones start out of date (after a change) or not (after opening, where only those without a value do). */
  readonly fresh: "clean" | "dirty";
  /** Keys of the sheets, tables and names that may mean something else than they did. */
  readonly changed: ReadonlySet<string>;
}

/** Every formula cell of the workbook, what each one names, and which of them are out of date. */
export class FormulaRegistry {
  private readonly cells = new CellGrid();
  private readonly precedents = new PrecedentIndex();
  readonly dirty = new CellGrid();
  /** Formulas that were entered and not calculated since. */
  readonly entered = new Set<FormulaCell>();
  private readonly dynamic = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private passes = 0;
  private readings = 0;

  /** Reads the formulas of an area anew; new or changed ones, and ones whose value was overwritten, are out of date. */
  readArea(sheet: Sheet, area: Area, source: FormulaSource): void {
    const gone: FormulaCell[] = [];
    this.cells.forEachIn(sheet, area, (cell) => {
      if (sheet.cells.getFormula(cell.row, cell.column) === undefined) gone.push(cell);
    });
    gone.forEach((cell) => {
      this.remove(cell);
    });
    const arrays = new ArrayFormulaIndex(sheet);
    sheet.cells.forEachFormulaIn(area, (row, column, text) => {
      const known = this.cells.get(sheet, row, column);
      const array = arrays.at(row, column);
      if (known?.text === text && sameArray(known.array, array)) {
        if (sheet.cells.getValue(row, column) !== known.value) this.markDirty(known);
        return;
      }
      if (known !== undefined) this.remove(known);
      const cell = this.register({ sheet, row, column, text, array, isOpened: false }, source);
      this.markDirty(cell);
      this.entered.add(cell);
    });
  }

  /**
   * Reads all formulas anew. One that stands where it stood, says what it said and names the areas that it named
   * keeps its state.
   */
  readAll(workbook: Workbook, source: FormulaSource, { fresh, changed }: Reading): void {
    this.readings++;
    for (const sheet of workbook.sheets) {
      const arrays = new ArrayFormulaIndex(sheet);
      sheet.cells.forEachFormula((row, column, text) => {
        const array = arrays.at(row, column);
        const known = this.cells.get(sheet, row, column);
        if (known !== undefined && this.stillHolds(known, { text, array }, source, changed)) {
          known.reading = this.readings;
          return;
        }
        if (known !== undefined) this.remove(known);
        const isOpened = fresh === "clean";
        const cell = this.register({ sheet, row, column, text, array, isOpened }, source);
        if (fresh === "dirty" || cell.value === null) this.markDirty(cell);
      });
    }
    this.removeUnread();
  }

  private stillHolds(
    known: FormulaCell,
    { text, array }: Pick<FormulaCell, "text" | "array">,
    source: FormulaSource,
    changed: Reading["changed"],
  ): boolean {
    const { sheet, row, column, compiled } = known;
    if (known.text !== text || known.value !== sheet.cells.getValue(row, column)) return false;
    if (!sameArray(known.array, array)) return false;
    if (compiled === null || (compiled.named !== null && !meet(compiled.named, changed))) return true;
    return samePlaces(known.places, namedAreas(compiled.expression, known, source));
  }

  private removeUnread(): void {
    const gone: FormulaCell[] = [];
    this.cells.forEach((cell) => {
      if (cell.reading !== this.readings) gone.push(cell);
    });
    for (const cell of gone) {
      this.remove(cell);
      this.markDependents(cell.sheet, placeOf(cell).area);
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
    this.entered.delete(cell);
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

  private register(written: WrittenFormula, source: FormulaSource): FormulaCell {
    const { sheet, row, column, text } = written;
    const compiled = compileOrNull(text, row, column, source);
    const places = compiled === null ? [] : namedAreas(compiled.expression, { sheet, row, column }, source);
    const value = sheet.cells.getValue(row, column);
    const cell: FormulaCell = {
      ...written,
      compiled,
      places,
      value,
      reading: this.readings,
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
    this.entered.delete(cell);
    this.dynamic.delete(cell);
    this.volatile.delete(cell);
  }
}

function placeOf(cell: FormulaCell): SheetArea {
  const { sheet, row, column } = cell;
  return { sheet, area: cell.array ?? cellArea(row, column) };
}

/** Text that is no formula names nothing; calculating it reports why. */
function compileOrNull(
  text: string,
  row: number,
  column: number,
  source: FormulaSource,
): CompiledFormula | null {
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
      return other?.sheet === sheet && sameArea(area, other.area);
    })
  );
}

function meet(keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const key of keys) if (others.has(key)) return true;
  return false;
}

function sameArray(first: Area | null, second: Area | null): boolean {
  return first === null || second === null ? first === second : sameArea(first, second);
}
