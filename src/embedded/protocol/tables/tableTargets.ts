import type { Sheet, Table, TableColumn } from "../../model/sheet";

/** A table and the sheet it is on. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

/** One row of data by its 0-based place. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

declare module "../hostObject" {
  interface ClassTargets {
    /** The sheet whose tables they are, null for those of the whole workbook. */
    TableCollection: Sheet | null;
    TableScopedCollection: readonly TableTarget[];
    Table: TableTarget;
    TableColumnCollection: TableTarget;
    TableColumn: TableColumnTarget;
    TableRowCollection: TableTarget;
    TableRow: TableRowTarget;
  }
}
