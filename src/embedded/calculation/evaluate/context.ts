import { cellArea } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { ColumnIndex } from "../columns/columnIndex";
import type { Operand, SheetArea } from "../values/operand";
import type { NamedThings } from "./namedThings";

/** A cell of a sheet, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What evaluating needs of the engine. */
export interface CellSource {
  readonly workbook: Workbook;
  readonly names: NamedThings;
  /** Columns indexed by their values, for lookups and the COUNTIFS family. */
  readonly columns: ColumnIndex;
  /** Returns when no formula in the area is out of date; else interrupts the evaluation, which is repeated later. */
  ensure(area: SheetArea): void;
  /**
   * What a formula gives that stands in no cell, as that of a defined name; relative references in it are written from
   * `origin`.
   */
  evaluateText(formula: string, origin: CellPlace, context: Context): Operand;
  /** The same of a text that has to be a reference, as INDIRECT's; null when it is anything else. */
  evaluateReference(formula: string, origin: CellPlace, context: Context): Operand | null;
  now(): Date;
}

/** Where and how an expression is evaluated. */
export class Context {
  private arrays: Context | null = null;

  constructor(
    readonly source: CellSource,
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    /** Ranges and arrays take part element by element; else a range stands for its cell in the formula's row or column. */
    readonly arrayMode: boolean,
    /** How many defined names this one is inside of. */
    readonly depth = 0,
  ) {}

  get date1904(): boolean {
    return this.source.workbook.date1904;
  }

  /** The same place, in array arithmetic. */
  inArrayMode(): Context {
    if (this.arrayMode) return this;
    this.arrays ??= new Context(this.source, this.sheet, this.row, this.column, true, this.depth);
    return this.arrays;
  }

  /** The same place, one defined name deeper; names that go in circles end in #NAME? by `depth`. */
  nested(): Context {
    return new Context(this.source, this.sheet, this.row, this.column, this.arrayMode, this.depth + 1);
  }

  /** The current value of one cell. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    this.source.ensure({ sheet, area: cellArea(row, column) });
    return sheet.cells.getValue(row, column);
  }
}
