import type { TableBlock } from "../../../documents/sheet/tableSpec";
import type { RememberedSums } from "../../identity/memory";
import { readContent, type WrittenValue } from "../../writtenValue";
import { keyedRows, type TableTask } from "../plan/sheetTask";
import { columnKeys } from "../tables/rowBlock";
import { skeletonOf } from "./figureMarks";
import { RowSums, type Touched } from "./rowSums";

/**
 * Columns of a table whose rows have keys that a run fills whatever stands in them: not those of one formula, nor by what the rows
 * are moved.
 */
export function overwrittenColumns({ mode, columns, keyColumn, orderColumn }: TableBlock): readonly string[] {
  if (mode === "computed" || keyColumn === null) return [];
  return columns
    .filter(({ owner, formula }) => owner === "computed" && formula === undefined)
    .flatMap(({ key }) => (key === keyColumn || key === orderColumn ? [] : [key]));
}

/** Adds up the rows of such a table as they are written, or as they stand then. */
export class WrittenSums {
  private readonly sums: RowSums;
  private readonly columns: readonly string[];
  private readonly places: readonly number[];
  private readonly keyAt: number;

  /** @param rows how many there will be. */
  constructor({ block, ...task }: TableTask, rows = keyedRows(block)) {
    this.columns = overwrittenColumns(block);
    this.sums = RowSums.ofRows(rows);
    const keys = columnKeys(task);
    this.places = this.columns.map((key) => keys.indexOf(key));
    this.keyAt = keys.indexOf(block.keyColumn);
  }

  /** Takes rows as they are written. */
  add(rows: readonly (readonly WrittenValue[])[]): void {
    if (this.columns.length > 0) for (const row of rows) this.addRow(row.map(asStands));
  }

  /** Takes a row by what its cells hold. */
  addRow(row: readonly ReturnType<typeof readContent>[]): void {
    const key = row[this.keyAt] ?? null;
    if (key === null || this.columns.length === 0) return;
    this.sums.add(
      String(key),
      this.places.map((place) => row[place] ?? null),
    );
  }

  /** What may not be as it was written; null for nothing. */
  touchedSince(written: RememberedSums): Touched | null {
    const isSame = written.columns.join() === this.columns.join();
    return isSame ? this.sums.touchedSince(written, true) : null;
  }

  /** What the workbook remembers; null for other tables. */
  remembered(): RememberedSums | null {
    return this.columns.length === 0 ? null : this.sums.remembered(this.columns);
  }
}

/** What a cell holds once this is written into it; of a formula what of it stays wherever cells go. */
export function asStands(written: unknown): ReturnType<typeof readContent> {
  if (typeof written !== "string") return readContent(written);
  if (written.startsWith("=")) return skeletonOf(written);
  return readContent(written.startsWith("'") ? written.slice(1) : written);
}

/** The same of a cell as it is read. */
export function standingContent(value: unknown, formula: unknown): ReturnType<typeof readContent> {
  return value === formula ? readContent(value) : skeletonOf(String(formula));
}
