import { standingTables, type Standing } from "./standing";

/** A cell that staff filled: of a row by its key, or of a row that they typed themselves. */
interface StaffCell {
  readonly document: string;
  /** Null for a row of staff's own: it is known by the words of `row`. */
  readonly key: string | null;
  readonly row: string;
  /** The key of our column, or the heading of staff's own. */
  readonly column: string;
  readonly value: string | number;
}

/** The documents in whose tables staff write. */
export const STAFF_DOCUMENTS = ["clean-data", "improvement-plan", "measure-tracking"] as const;

/** What staff wrote so far, and whether it stands where they wrote it. */
export class StaffCells {
  private cells: StaffCell[] = [];
  private count = 0;

  /** A text that stands nowhere else. */
  nextText(): string {
    return `记${String(++this.count).padStart(3, "0")}`;
  }

  write(cell: StaffCell): void {
    // a row that staff typed may have got a key since
    const isSameRow = ({ row, key }: StaffCell): boolean =>
      row === cell.row || (key !== null && key === cell.key);
    this.forget(
      (other) => isSameRow(other) && other.column === cell.column && other.document === cell.document,
    );
    this.cells.push(cell);
  }

  forget(isGone: (cell: StaffCell) => boolean): void {
    this.cells = this.cells.filter((cell) => !isGone(cell));
  }

  rename(document: string, before: string, now: string): void {
    this.cells = this.cells.map((cell) =>
      cell.document === document && cell.column === before ? { ...cell, column: now } : cell,
    );
  }

  /** What is lost or stands elsewhere, in words. Rows that staff typed are known by their key once they have one. */
  async wrong(): Promise<readonly string[]> {
    const tables = await standingTables([...STAFF_DOCUMENTS, "cleaning-log"]);
    const log = tables.find(({ document }) => document === "cleaning-log");
    const listed = (log?.values ?? []).map((row) => row.map(String).join(" | "));
    this.cells = this.cells.map((cell) => {
      const table = tables.find(({ document }) => document === cell.document);
      const row = cell.key !== null || table === undefined ? -1 : rowOf(table, cell);
      const key = table?.keys[row] ?? "";
      return key === "" ? cell : { ...cell, key };
    });
    return this.cells.flatMap((cell) => {
      const table = tables.find(({ document }) => document === cell.document);
      const found = table === undefined ? "no table" : foundIn(table, cell);
      if (found === null) return [];
      const isListed =
        cell.document === "clean-data" &&
        found === "no row" &&
        listed.some(
          (line) => line.includes(cell.key?.replace(/#\d+$/u, "") ?? "") && line.includes(String(cell.value)),
        );
      return isListed ? [] : [`${found}: ${JSON.stringify(cell)}`];
    });
  }
}

/** Null where it stands in its row and column. */
function foundIn(table: Standing, cell: StaffCell): string | null {
  const row = rowOf(table, cell);
  if (row < 0) return "no row";
  const ours = table.columns.indexOf(cell.column);
  const place =
    ours >= 0
      ? ours
      : table.headings.findIndex((heading, at) => table.columns[at] === null && heading === cell.column);
  if (place < 0) return "no column";
  const value = table.values[row]?.[place];
  return value === cell.value ? null : `${JSON.stringify(value)} instead`;
}

function rowOf({ keys, values }: Standing, { key, row }: StaffCell): number {
  return key === null ? values.findIndex((cells) => cells.includes(row)) : keys.indexOf(key);
}
