import type { Area } from "../../model/area";
import { rowCount } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { FormulaCell } from "./formulaCell";

/** Formula cells by sheet, column and row. */
export class CellGrid {
  private readonly sheets = new Map<Sheet, Map<number, Map<number, FormulaCell>>>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheet)?.get(column)?.get(row);
  }

  add(cell: FormulaCell): void {
    let columns = this.sheets.get(cell.sheet);
    if (columns === undefined)
      this.sheets.set(cell.sheet, (columns = new Map<number, Map<number, FormulaCell>>()));
    let rows = columns.get(cell.column);
    if (rows === undefined) columns.set(cell.column, (rows = new Map<number, FormulaCell>()));
    if (!rows.has(cell.row)) this.count++;
    rows.set(cell.row, cell);
  }

  remove(cell: FormulaCell): void {
    const columns = this.sheets.get(cell.sheet);
    const rows = columns?.get(cell.column);
    if (rows?.get(cell.row) !== cell) return;
    rows.delete(cell.row);
    this.count--;
    if (rows.size === 0) columns?.delete(cell.column);
  }

  forEach(visit: (cell: FormulaCell) => void): void {
    for (const columns of this.sheets.values()) {
      for (const rows of columns.values())
        rows.forEach((cell) => {
          visit(cell);
        });
    }
  }

  /** Visits the cells within an area, walking whichever is shorter: the area's rows or the known cells. */
  forEachIn(sheet: Sheet, area: Area, visit: (cell: FormulaCell) => void): void {
    const columns = this.sheets.get(sheet);
    if (columns === undefined || columns.size === 0) return;
    if (area.left === area.right) {
      visitRows(columns.get(area.left), area, visit);
      return;
    }
    for (const [column, rows] of columns) {
      if (column >= area.left && column <= area.right) visitRows(rows, area, visit);
    }
  }
}

function visitRows(
  rows: ReadonlyMap<number, FormulaCell> | undefined,
  area: Area,
  visit: (cell: FormulaCell) => void,
): void {
  if (rows === undefined) return;
  if (rows.size < rowCount(area)) {
    for (const [row, cell] of rows) if (row >= area.top && row <= area.bottom) visit(cell);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    const cell = rows.get(row);
    if (cell !== undefined) visit(cell);
  }
}
