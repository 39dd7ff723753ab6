import type { Area } from "./area";
import type { CellValue } from "./cellValue";
import type { RichText } from "./richText";

/** One column of cells: parallel arrays by row, grown as needed; formulas are sparse. */
interface CellColumn {
  values: CellValue[];
  formats: Uint32Array;
  readonly formulas: Map<number, string>;
  /** Looks inside texts, null where no cell has had any. */
  riches: Map<number, RichText> | null;
}

/**
 * The cells of one sheet, kept by column so that a million rows stay small.
 * Rows and columns are 0-based. Formulas are en-US text with the leading "=".
 */
export class CellStore {
  private readonly columns: (CellColumn | undefined)[] = [];

  getValue(row: number, column: number): CellValue {
    return this.columns[column]?.values[row] ?? null;
  }

  /** Sets a value, which looks alike all over; the formula of the cell, if any, stays: use clearFormula for a literal. */
  setValue(row: number, column: number, value: CellValue): void {
    const { values, riches } = this.columnFor(column);
    riches?.delete(row);
    while (values.length < row) values.push(null);
    values[row] = value;
  }

  getFormula(row: number, column: number): string | undefined {
    return this.columns[column]?.formulas.get(row);
  }

  /** Whether the cell holds neither a value nor a formula. */
  isEmpty(row: number, column: number): boolean {
    return this.getValue(row, column) === null && this.getFormula(row, column) === undefined;
  }

  setFormula(row: number, column: number, formula: string): void {
    const { formulas, riches } = this.columnFor(column);
    riches?.delete(row);
    formulas.set(row, formula);
  }

  clearFormula(row: number, column: number): void {
    this.columns[column]?.formulas.delete(row);
  }

  /** How the text of the cell looks inside; undefined where it looks alike all over. */
  getRich(row: number, column: number): RichText | undefined {
    return this.columns[column]?.riches?.get(row);
  }

  /** Says how the text that the cell has looks inside. */
  setRich(row: number, column: number, rich: RichText | undefined): void {
    if (rich === undefined) this.columns[column]?.riches?.delete(row);
    else (this.columnFor(column).riches ??= new Map()).set(row, rich);
  }

  /** Lets the texts of an area look alike all over. */
  clearRich({ top, left, bottom, right }: Area): void {
    this.forEachColumn(left, right, ({ riches }) => {
      for (const row of [...(riches?.keys() ?? [])]) if (row >= top && row <= bottom) riches?.delete(row);
    });
  }

  /** Every text that has looks inside: visit(row, column, rich). */
  forEachRich(visit: (row: number, column: number, rich: RichText) => void): void {
    this.columns.forEach((cells, column) =>
      cells?.riches?.forEach((rich, row) => {
        visit(row, column, rich);
      }),
    );
  }

  getFormat(row: number, column: number): number {
    return this.columns[column]?.formats[row] ?? 0;
  }

  setFormat(row: number, column: number, format: number): void {
    const cells = this.columnFor(column);
    if (cells.formats.length <= row) {
      if (format === 0) return;
      growFormats(cells, row);
    }
    cells.formats[row] = format;
  }

  /** Changes the formats of rows of a column; `replace` is asked once for a run of cells with the same one. */
  replaceFormats(column: number, top: number, bottom: number, replace: (format: number) => number): void {
    const cells = this.columnFor(column);
    growFormats(cells, bottom);
    const { formats } = cells;
    let from = formats[top] ?? 0;
    let to = replace(from);
    for (let row = top; row <= bottom; row++) {
      const format = formats[row] ?? 0;
      if (format !== from) {
        from = format;
        to = replace(from);
      }
      formats[row] = to;
    }
  }

  /** Columns that hold anything, as an exclusive bound. */
  get columnCount(): number {
    return this.columns.length;
  }

  /** Every formula of the sheet: visit(row, column, formula). */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.columns.forEach((cells, column) =>
      cells?.formulas.forEach((formula, row) => {
        visit(row, column, formula);
      }),
    );
  }

  /** Every formula within an area: visit(row, column, formula). */
  forEachFormulaIn(area: Area, visit: (row: number, column: number, formula: string) => void): void {
    const last = Math.min(area.right, this.columns.length - 1);
    for (let column = area.left; column <= last; column++) {
      const formulas = this.columns[column]?.formulas;
      if (formulas === undefined || formulas.size === 0) continue;
      if (formulas.size > area.bottom - area.top) {
        for (let row = area.top; row <= area.bottom; row++) {
          const formula = formulas.get(row);
          if (formula !== undefined) visit(row, column, formula);
        }
      } else {
        formulas.forEach((formula, row) => {
          if (row >= area.top && row <= area.bottom) visit(row, column, formula);
        });
      }
    }
  }

  /** Rows of a column that may hold values, as an exclusive bound. */
  rowCount(column: number): number {
    return this.columns[column]?.values.length ?? 0;
  }

  /** The smallest area that holds all values and formulas (and, unless valuesOnly, formats); null when there are none. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = Infinity,
      left = Infinity,
      bottom = -1,
      right = -1;
    this.columns.forEach((cells, column) => {
      if (cells === undefined) return;
      const rows = usedRows(cells, valuesOnly);
      if (rows === null) return;
      top = Math.min(top, rows.first);
      bottom = Math.max(bottom, rows.last);
      left = Math.min(left, column);
      right = column;
    });
    return right < 0 ? null : { top, left, bottom, right };
  }

  /** Inserts empty rows before `at` in the columns left … right. */
  insertRows(at: number, count: number, left: number, right: number): void {
    this.forEachColumn(left, right, (cells) => {
      spliceRows(cells, at, 0, count);
    });
  }

  /** Removes rows from `at` in the columns left … right; what is below moves up. */
  deleteRows(at: number, count: number, left: number, right: number): void {
    this.forEachColumn(left, right, (cells) => {
      spliceRows(cells, at, count, 0);
    });
  }

  /** Inserts empty columns before `at`. */
  insertColumns(at: number, count: number): void {
    if (at < this.columns.length) this.columns.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
  }

  /** Removes columns from `at`; what is to the right moves left. */
  deleteColumns(at: number, count: number): void {
    this.columns.splice(at, count);
  }

  private forEachColumn(left: number, right: number, edit: (cells: CellColumn) => void): void {
    for (let column = left; column <= Math.min(right, this.columns.length - 1); column++) {
      const cells = this.columns[column];
      if (cells !== undefined) edit(cells);
    }
  }

  private columnFor(column: number): CellColumn {
    while (this.columns.length <= column) this.columns.push(undefined);
    return (this.columns[column] ??= {
      values: [],
      formats: new Uint32Array(0),
      formulas: new Map(),
      riches: null,
    });
  }
}

/** Makes room for the format of a row. */
function growFormats(cells: CellColumn, row: number): void {
  if (cells.formats.length > row) return;
  const grown = new Uint32Array(Math.max(row + 1, cells.formats.length * 2, 16));
  grown.set(cells.formats);
  cells.formats = grown;
}

function usedRows(cells: CellColumn, valuesOnly: boolean): { first: number; last: number } | null {
  const used = (row: number): boolean =>
    (cells.values[row] ?? null) !== null ||
    cells.formulas.has(row) ||
    (!valuesOnly && (cells.formats[row] ?? 0) !== 0);
  let last =
    Math.max(cells.values.length, valuesOnly ? 0 : cells.formats.length, ...lastFormulaRow(cells)) - 1;
  while (last >= 0 && !used(last)) last--;
  if (last < 0) return null;
  let first = 0;
  while (!used(first)) first++;
  return { first, last };
}

function lastFormulaRow(cells: CellColumn): number[] {
  let last = -1;
  for (const row of cells.formulas.keys()) if (row > last) last = row;
  return [last + 1];
}

function spliceRows(cells: CellColumn, at: number, removed: number, inserted: number): void {
  if (at < cells.values.length) {
    cells.values = [
      ...cells.values.slice(0, at),
      ...new Array<null>(inserted).fill(null),
      ...cells.values.slice(at + removed),
    ];
  }
  if (at < cells.formats.length) {
    const formats = new Uint32Array(Math.max(cells.formats.length - removed + inserted, at));
    formats.set(cells.formats.subarray(0, at));
    formats.set(cells.formats.subarray(Math.min(at + removed, cells.formats.length)), at + inserted);
    cells.formats = formats;
  }
  spliceSparse(cells.formulas, at, removed, inserted);
  if (cells.riches !== null) spliceSparse(cells.riches, at, removed, inserted);
}

function spliceSparse<Item>(items: Map<number, Item>, at: number, removed: number, inserted: number): void {
  const moved = [...items].filter(([row]) => row >= at);
  moved.forEach(([row]) => items.delete(row));
  moved.forEach(([row, item]) => {
    if (row >= at + removed) items.set(row - removed + inserted, item);
  });
}
