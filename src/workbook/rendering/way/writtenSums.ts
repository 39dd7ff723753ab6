import type { TableBlock } from "../../../documents/sheet/tableSpec";
import type { RememberedSums } from "../../identity/memory";
import { readContent, type WrittenValue } from "../../writtenValue";
import { keyedRows, type TableTask } from "../plan/sheetTask";
import { columnKeys } from "../tables/rowBlock";
import { RowSums } from "./rowSums";

/**
 * Columns of a table of the survey's rows that a run fills whatever stands in them: not what a formula fills, nor by what the rows
 * are moved.
 */
export function overwrittenColumns({ mode, columns, keyColumn, orderColumn }: TableBlock): readonly string[] {
  if (mode !== "data" || keyColumn === null) return [];
  return columns
    .filter(({ owner, formula }) => owner === "computed" && formula === undefined)
    .flatMap(({ key }) => (key === keyColumn || key === orderColumn ? [] : [key]));
}

/** Adds up the rows of such a table as they are written. */
export class WrittenSums {
  private readonly sums: RowSums;
  private readonly columns: readonly string[];
  private readonly places: readonly number[];
  private readonly keyAt: number;

  constructor({ block, ...task }: TableTask) {
    this.columns = overwrittenColumns(block);
    this.sums = RowSums.ofRows(keyedRows(block));
    const keys = columnKeys(task);
    this.places = this.columns.map((key) => keys.indexOf(key));
    this.keyAt = keys.indexOf(block.keyColumn);
  }

  add(rows: readonly (readonly WrittenValue[])[]): void {
    for (const row of rows) {
      const key = asStands(row[this.keyAt]);
      if (key === null) continue;
      const cells = this.places.map((place) => asStands(row[place]));
      this.sums.add(String(key), cells);
    }
  }

  /** What the workbook remembers; null for other tables. */
  remembered(): RememberedSums | null {
    return this.columns.length === 0 ? null : this.sums.remembered(this.columns);
  }
}

/** What a cell holds once this is written into it. */
export function asStands(written: unknown): ReturnType<typeof readContent> {
  const isQuoted = typeof written === "string" && written.startsWith("'");
  return readContent(isQuoted ? written.slice(1) : written);
}
