import { cellArea } from "../model/area";
import type { CellValue } from "../model/cellValue";
import { areaToAddress } from "../model/references/address";
import { CalculationError, type FormulaFailure } from "./calculationError";
import type { FormulaCell } from "./dependencies/formulaCell";
import type { FormulaRegistry } from "./dependencies/formulaRegistry";
import type { FormulaSource } from "./dependencies/formulaSource";
import { type CellSource, Context } from "./evaluate/context";
import { evaluateFormula, type SeveralValues } from "./evaluate/evaluate";
import type { CompiledFormula } from "./evaluate/expression";
import { UnsupportedFormula } from "./evaluate/unsupportedFormula";
import { sameNumber } from "./values/compare";
import type { SheetArea } from "./values/operand";

/** Interrupts an evaluation: these cells must be calculated before it. */
class CellsNeeded {
  constructor(readonly cells: readonly FormulaCell[]) {}
}

/**
 * Brings formulas up to date in the order in which they need one another, with a stack of its own,
 * so that neither long chains nor cycles exhaust the machine's.
 */
export class Recalculation {
  private readonly failed = new Map<FormulaCell, FormulaFailure>();
  /** What the target's evaluation asked for; the rest of the stack only stands in the areas that formulas name. */
  private readonly demanded = new Set<FormulaCell>();

  constructor(
    private readonly registry: FormulaRegistry,
    private readonly source: CellSource & FormulaSource,
    /** Whether what was entered is #SPILL! where it gives several values. */
    private readonly spills: boolean,
  ) {}

  /** Calculates all that is out of date; afterwards throws CalculationError with the formulas that could not be. */
  run(): void {
    const cells: FormulaCell[] = [];
    this.registry.dirty.forEach((cell) => cells.push(cell));
    this.settleAll(cells);
  }

  /** Calculates the formulas that were entered, and what they need; throws as `run` does. */
  runEntered(): void {
    this.settleAll([...this.registry.entered]);
  }

  private settleAll(cells: readonly FormulaCell[]): void {
    this.failed.clear();
    for (const cell of cells) this.settle(cell);
    const failures = [...this.failed.values()];
    const [first] = failures;
    if (first !== undefined) throw new CalculationError(first, failures);
  }

  /** Interrupts the running evaluation when formulas in the area are out of date. */
  ensure({ sheet, area }: SheetArea): void {
    if (this.registry.dirty.size === 0) return;
    const needed: FormulaCell[] = [];
    this.registry.dirty.forEachIn(sheet, area, (cell) => needed.push(cell));
    // The interruption is no error: it carries no stack and never leaves this class.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (needed.length > 0) throw new CellsNeeded(needed);
  }

  private settle(target: FormulaCell): void {
    const stack = [target];
    this.demanded.clear();
    this.demanded.add(target);
    for (let cell = stack.at(-1); cell !== undefined; cell = stack.at(-1)) {
      if (!cell.dirty || this.failed.has(cell)) {
        stack.pop();
      } else if (!this.expand(cell, stack)) {
        this.attempt(cell, stack);
      }
    }
  }

  /** Puts a formula's out-of-date precedents before it, once; true when there were any. */
  private expand(cell: FormulaCell, stack: FormulaCell[]): boolean {
    if (cell.expanded) return false;
    cell.expanded = true;
    const before = stack.length;
    for (const { sheet, area } of cell.places) {
      this.registry.dirty.forEachIn(sheet, area, (precedent) => {
        if (!precedent.expanded) stack.push(precedent);
      });
    }
    return stack.length > before;
  }

  private attempt(cell: FormulaCell, stack: FormulaCell[]): void {
    try {
      this.store(cell, this.valueOf(cell));
    } catch (interruption) {
      if (interruption instanceof UnsupportedFormula) this.fail(cell, interruption);
      else if (interruption instanceof CellsNeeded) this.wait(cell, interruption.cells, stack);
      else throw interruption;
    }
  }

  private valueOf(cell: FormulaCell): CellValue {
    const { sheet, row, column } = cell;
    const compiled = cell.compiled ?? this.source.compile(cell.text, row, column);
    if (cell.array !== null && (cell.array.bottom > row || cell.array.right > column)) {
      throw new UnsupportedFormula("function-unsupported", "an array formula over several cells");
    }
    const several = this.several(cell, compiled);
    const isOlder = several === "first" && !compiled.arrayEntered && cell.array === null;
    return evaluateFormula(
      compiled.expression,
      new Context(this.source, sheet, row, column, !isOlder),
      several,
    );
  }

  /** One that was entered as an array formula of one cell takes the first value, and so does an older Excel's. */
  private several(cell: FormulaCell, { arrayEntered }: CompiledFormula): SeveralValues {
    if (cell.array?.metadata !== undefined) return "unsupported";
    if (arrayEntered || cell.array !== null || cell.isOpened) return "first";
    return this.spills ? "error" : "unsupported";
  }

  private wait(cell: FormulaCell, needed: readonly FormulaCell[], stack: FormulaCell[]): void {
    const unsupported = needed.find((other) => this.failed.has(other));
    const cause = unsupported === undefined ? undefined : this.failed.get(unsupported);
    const closesCycle = needed.some((other) => other.waiting);
    if (cause === undefined && closesCycle && !this.demanded.has(cell)) {
      // nobody asked for it yet: ROW($1:$9) names cells that it does not read
      stack.pop();
      return;
    }
    cell.waiting = true;
    if (cause !== undefined) {
      this.fail(cell, cause);
    } else if (closesCycle) {
      this.breakCycle(needed, stack);
    } else {
      for (const other of needed) {
        this.demanded.add(other);
        stack.push(other);
      }
    }
  }

  /** Cells that wait for themselves are 0, as in Excel without iteration. */
  private breakCycle(needed: readonly FormulaCell[], stack: readonly FormulaCell[]): void {
    const waited = new Set(needed.filter((cell) => cell.waiting));
    const first = stack.findIndex((cell) => waited.has(cell));
    for (const cell of stack.slice(Math.max(first, 0)).filter((other) => other.waiting)) this.store(cell, 0);
  }

  private fail(cell: FormulaCell, { code, detail }: Pick<FormulaFailure, "code" | "detail">): void {
    const address = areaToAddress(cellArea(cell.row, cell.column));
    this.failed.set(cell, { code, detail, place: { sheetName: cell.sheet.name, address } });
  }

  /**
   * A result that differs only past the 15 digits that Excel keeps leaves the cell as it is, and a result that the
   * file came without is no change of its sheet: neither makes the sheet's part be written anew.
   */
  private store(cell: FormulaCell, value: CellValue): void {
    const { sheet, row, column } = cell;
    const before = sheet.cells.getValue(row, column);
    const kept = isSameResult(before, value);
    this.registry.markClean(cell);
    cell.value = kept ? before : value;
    if (kept) return;
    sheet.cells.setValue(row, column, value);
    if (before !== null) sheet.changed = true;
    this.source.columns.cellChanged(sheet, column);
  }
}

function isSameResult(before: CellValue, value: CellValue): boolean {
  return (
    before === value || (typeof before === "number" && typeof value === "number" && sameNumber(before, value))
  );
}
