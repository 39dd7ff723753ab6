import type { CellValue } from "../model/cellValue";
import type { Change, Workbook } from "../model/workbook";
import { ColumnIndex } from "./columns/columnIndex";
import { FormulaCompiler } from "./compile/formulaCompiler";
import { FormulaRegistry } from "./dependencies/formulaRegistry";
import type { FormulaSource } from "./dependencies/formulaSource";
import { type CellPlace, type CellSource, Context } from "./evaluate/context";
import { evaluate, evaluateFormula } from "./evaluate/evaluate";
import type { CompiledFormula, Expression } from "./evaluate/expression";
import { changedKeys, NamedThings } from "./evaluate/namedThings";
import type { FormulaPlace } from "./evaluate/resolveReference";
import { Recalculation } from "./recalculation";

/** Keeps the values of a workbook's formulas. */
export interface Calculation {
  /**
   * Calculates what is out of date in automatic mode; in manual mode only formulas that were just entered.
   * Throws CalculationError when formulas that must be calculated use what the engine lacks; the others are calculated.
   */
  ensureCurrent(): void;
  /** Recalculates now, in any mode: what is out of date, everything, or everything after reading all formulas anew. */
  calculate(type: "Recalculate" | "Full" | "FullRebuild"): void;
  /**
   * What a formula gives that stands in no cell: that of a rule or a list of choices. Relative references are
   * written from `origin` and speak from `place`. Cells are read as they are.
   * Throws UnsupportedFormula when the formula uses what the engine lacks.
   */
  evaluate(formula: string, origin: CellPlace, place: FormulaPlace): CellValue;
  /** Stops listening to the workbook. */
  dispose(): void;
}

export interface CalculationOptions {
  /** Tells the time to TODAY and NOW, the system's when absent. */
  readonly now?: () => Date;
  /**
   * What is entered and gives several values is #SPILL!, as in a newer Excel where they find no room, and always in a
   * table; else it is not calculated, and named as what the engine lacks. Formulas of a file give the one value that an
   * older Excel takes.
   */
  readonly spills?: boolean;
}

/**
 * Starts calculating a workbook. The formulas it holds already keep their values until something they depend on
 * changes; the workbook's changes are taken up when values are next asked for.
 */
export function createCalculation(workbook: Workbook, options: CalculationOptions = {}): Calculation {
  return new WorkbookCalculation(workbook, options.now ?? (() => new Date()), options.spills ?? false);
}

/** The expressions that may be a reference as they are written: "binary" joins two of them. */
const REFERENCE_KINDS: ReadonlySet<Expression["kind"]> = new Set(["cells", "table", "name", "binary"]);

class WorkbookCalculation implements Calculation, CellSource, FormulaSource {
  readonly columns = new ColumnIndex();
  names: NamedThings;
  private readonly compiler = new FormulaCompiler();
  private readonly registry = new FormulaRegistry();
  private readonly recalculation: Recalculation;
  private readonly stopListening: () => void;
  private pending: Change[] = [];
  private signatures: ReadonlyMap<string, string>;

  constructor(
    readonly workbook: Workbook,
    readonly now: () => Date,
    spills: boolean,
  ) {
    this.recalculation = new Recalculation(this.registry, this, spills);
    this.names = new NamedThings(workbook);
    this.signatures = NamedThings.signatures(workbook);
    this.registry.readAll(workbook, this, { fresh: "clean", changed: new Set() });
    this.stopListening = workbook.onChange((change) => {
      this.note(change);
    });
  }

  ensureCurrent(): void {
    this.takeUpChanges();
    if (this.workbook.calculationMode === "Manual") this.recalculation.runEntered();
    else this.recalculation.run();
  }

  calculate(type: "Recalculate" | "Full" | "FullRebuild"): void {
    this.takeUpChanges();
    if (type === "FullRebuild") this.rebuild(new Set());
    if (type === "Recalculate") this.registry.markVolatile();
    else this.registry.markAll();
    this.recalculation.run();
  }

  evaluate(formula: string, origin: CellPlace, { sheet, row, column }: FormulaPlace): CellValue {
    this.takeUpChanges();
    const { expression } = this.compile(formula, origin.row, origin.column);
    const asTheyAre: CellSource = {
      workbook: this.workbook,
      names: this.names,
      columns: this.columns,
      ensure: () => undefined,
      evaluateText: this.evaluateText,
      evaluateReference: this.evaluateReference,
      now: this.now,
    };
    return evaluateFormula(expression, new Context(asTheyAre, sheet, row, column, false));
  }

  dispose(): void {
    this.stopListening();
    this.pending = [];
    this.columns.clear();
  }

  ensure: CellSource["ensure"] = (place) => {
    this.recalculation.ensure(place);
  };

  compile(formula: string, row: number, column: number): CompiledFormula {
    return this.compiler.compile(formula, row, column);
  }

  evaluateText: CellSource["evaluateText"] = (formula, { row, column }, context) =>
    evaluate(this.compile(formula, row, column).expression, context);

  evaluateReference: CellSource["evaluateReference"] = (formula, { row, column }, context) => {
    const { expression } = this.compile(formula, row, column);
    return REFERENCE_KINDS.has(expression.kind) ? evaluate(expression, context) : null;
  };

  private note(change: Change): void {
    if (change.kind === "cells" && change.formatsOnly === true) return;
    const last = this.pending.at(-1);
    if (last?.kind === "structure" && change.kind === "structure") return;
    this.pending.push(change);
  }

  private takeUpChanges(): void {
    if (this.pending.length === 0) return;
    const changes = this.pending;
    this.pending = [];
    const signatures = NamedThings.signatures(this.workbook);
    const changed = changedKeys(this.signatures, signatures);
    if (changed.size > 0 || changes.some((change) => change.kind === "structure")) {
      this.signatures = signatures;
      this.rebuild(changed);
    }
    for (const change of changes) {
      if (change.kind !== "cells" || !this.workbook.sheets.includes(change.sheet)) continue;
      this.columns.changed(change.sheet, change.area);
      this.registry.readArea(change.sheet, change.area, this);
      this.registry.markDependents(change.sheet, change.area);
    }
    this.registry.markDynamic();
    this.registry.spreadDirty();
  }

  private rebuild(changed: ReadonlySet<string>): void {
    this.names = new NamedThings(this.workbook);
    this.columns.clear();
    this.registry.readAll(this.workbook, this, { fresh: "dirty", changed });
  }
}
