import { ownHeading } from "../../documents/sheet/ownColumn";
import { kindOf, type StaffTable } from "../../documents/staffTable";
import { tableKey } from "../../documents/staffState";
import type { RowCells } from "../../workbook/staff/tableRowBlock";
import type { OurTable } from "../staff/ourTables";
import { digestOf } from "./digest";

/** A row as it stands: its cells that no formula fills. */
export interface TypedRow {
  /** "" where staff typed a row of their own; of a table without keys it follows from what stands in the row. */
  readonly key: string;
  readonly tableRow: number;
  readonly cells: RowCells;
}

/** A table whose rows a run keeps. */
export interface TypedTable {
  readonly table: OurTable;
  readonly document: string;
  readonly rows: readonly TypedRow[];
}

/** Whether a run keeps a table's rows; else it writes them anew from what staff corrected in them. */
export function isKept({ rescued }: StaffTable): boolean {
  return !rescued;
}

/** Which of our columns of a table are typed, its keys among them; staff type in all of their own. */
export function typedColumns(declared: StaffTable, table: OurTable): ReadonlySet<string> {
  const typed = table.columns.filter(({ computed }) => !computed).map(({ key }) => key);
  return new Set(typed.filter((key) => key === table.keyColumn || kindOf(declared, key) !== null));
}

/** Gathers what is typed in the tables whose rows a run keeps, as their rows are read. */
export class TypedRows {
  private readonly tables = new Map<string, TypedTable & { readonly rows: TypedRow[] }>();
  private readonly alike = new Map<string, number>();

  /** Says that a table stands; gives what takes its rows. */
  open(declared: StaffTable, table: OurTable): (cells: RowCells, tableRow: number) => void {
    const columns = typedColumns(declared, table);
    const name = tableKey(declared);
    const rows: TypedRow[] = [];
    this.tables.set(name, { table, document: declared.document, rows });
    return (read, tableRow) => {
      const cells = Object.fromEntries(
        Object.entries(read).filter(([key]) => columns.has(key) || ownHeading(key) !== null),
      );
      if (Object.values(cells).every((cell) => cell === null)) return;
      const { keyColumn } = table;
      const key = keyColumn === null ? this.contentKey(name, cells) : String(cells[keyColumn] ?? "");
      rows.push({ key, tableRow, cells });
    };
  }

  /** The tables so far, by tableKey. */
  found(): ReadonlyMap<string, TypedTable> {
    return this.tables;
  }

  /** Rows that say the same are told apart by their number. */
  private contentKey(name: string, cells: RowCells): string {
    const digest = digestOf([cells]);
    const count = (this.alike.get(`${name}/${digest}`) ?? 0) + 1;
    this.alike.set(`${name}/${digest}`, count);
    return `${digest}#${String(count)}`;
  }
}
