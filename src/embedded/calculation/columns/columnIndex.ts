import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { CodedColumn } from "./codedColumn";

/** Coded columns, made when first asked for and dropped when a cell of the column changes. */
export class ColumnIndex {
  private readonly sheets = new Map<Sheet, Map<number, CodedColumn>>();

  column(sheet: Sheet, column: number): CodedColumn {
    let columns = this.sheets.get(sheet);
    if (columns === undefined) this.sheets.set(sheet, (columns = new Map<number, CodedColumn>()));
    let coded = columns.get(column);
    if (coded === undefined) columns.set(column, (coded = new CodedColumn(sheet.cells, column)));
    return coded;
  }

  /** Cells of the area changed. */
  changed(sheet: Sheet, area: Area): void {
    const columns = this.sheets.get(sheet);
    if (columns === undefined || columns.size === 0) return;
    for (const column of columns.keys()) {
      if (column >= area.left && column <= area.right) columns.delete(column);
    }
  }

  /** One cell changed. */
  cellChanged(sheet: Sheet, column: number): void {
    this.sheets.get(sheet)?.delete(column);
  }

  clear(): void {
    this.sheets.clear();
  }
}
