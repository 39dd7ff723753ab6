import type { Area } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import type { Sheet, TableColumn } from "../../model/sheet";

interface StoredCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: number;
}

/** What an area of a sheet held, with the formulas that fill its tables' columns. */
export class CellSnapshot {
  private readonly cells: StoredCell[] = [];
  private readonly columns: (readonly [column: TableColumn, formula: string | null])[];
  private readonly arrayFormulas: Sheet["arrayFormulas"];

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    const { cells } = sheet;
    this.arrayFormulas = [...sheet.arrayFormulas];
    this.columns = sheet.tables.flatMap((table) =>
      table.columns.map((column) => [column, column.formula] as const),
    );
    this.each((row, column) => {
      this.cells.push({
        value: cells.getValue(row, column),
        formula: cells.getFormula(row, column),
        format: cells.getFormat(row, column),
      });
    });
  }

  get size(): number {
    return this.cells.length;
  }

  /** Puts it all back. Does not notify. */
  restore(): void {
    const { cells } = this.sheet;
    let at = 0;
    this.each((row, column) => {
      const stored = this.cells[at++];
      if (stored === undefined) return;
      cells.setValue(row, column, stored.value);
      if (stored.formula === undefined) cells.clearFormula(row, column);
      else cells.setFormula(row, column, stored.formula);
      cells.setFormat(row, column, stored.format);
    });
    for (const [column, formula] of this.columns) column.formula = formula;
    this.sheet.arrayFormulas = [...this.arrayFormulas];
  }

  private each(visit: (row: number, column: number) => void): void {
    const { top, left, bottom, right } = this.area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) visit(row, column);
    }
  }
}
