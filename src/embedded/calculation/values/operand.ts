import type { Area } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import type { Sheet } from "../../model/sheet";

/** An area of one sheet. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Cells that an expression refers to, not yet read. More than one area only for unions: (A1,B2). */
export class Reference {
  constructor(readonly areas: readonly SheetArea[]) {}

  /** The area when there is exactly one, else null. */
  get single(): SheetArea | null {
    return this.areas.length === 1 ? (this.areas[0] ?? null) : null;
  }
}

/** An array of values, by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly CellValue[],
  ) {}

  /** 0-based; null outside. */
  at(row: number, column: number): CellValue {
    return this.values[row * this.columns + column] ?? null;
  }

  /** Another of the same size; `change` has each value and its place among `values`. */
  map(change: (value: CellValue, index: number) => CellValue): Matrix {
    return new Matrix(this.rows, this.columns, this.values.map(change));
  }

  /** A matrix whose cells are computed. */
  static generate(rows: number, columns: number, cell: (row: number, column: number) => CellValue): Matrix {
    const values = new Array<CellValue>(rows * columns);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) values[row * columns + column] = cell(row, column);
    }
    return new Matrix(rows, columns, values);
  }
}

/** What an expression gives. */
export type Operand = CellValue | Reference | Matrix;
