import type { RowSource } from "../../documents/sheet/tableSpec";
import { isTooLarge, runExcel } from "../excelRun";
import type { WrittenValue } from "../writtenValue";
import { columnKeys, rowsAtHand } from "./rowBlock";
import type { TableTask } from "./sheetTask";

/** Values that staff keep in columns of their own, by row key: one for each such column in the order of the table. */
export type ForeignCells = ReadonlyMap<string, readonly WrittenValue[]>;

/** What is written into a table's body. */
export interface RowWriting {
  readonly sheet: string;
  readonly task: TableTask;
  /** Staff's own columns; null where rows stay in their places and those cells are left alone. */
  readonly foreign: ForeignCells | null;
  readonly blockBytes: number;
}

/** Writes the rows of a computed or data table from top to bottom, one batch a block. */
export async function writeTableRows(
  { sheet, task, foreign, blockBytes }: RowWriting,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const total = task.area.rows - 1;
  const source = sourceOf(task);
  const columns = columnKeys(task);
  const keys = foreign === null ? [] : await source.keys();
  let done = 0;
  let limit = foreign === null ? blockBytes : blockBytes / 2;
  while (done < total) {
    const rows = await source.block({ from: done, to: total, columns, bytes: limit });
    if (foreign !== null) addForeignCells(rows, keys.slice(done, done + rows.length), foreign, columns);
    const written = await writeBlock(sheet, task, done, rows, signal).catch((error: unknown) => {
      if (!isTooLarge(error) || rows.length === 1) throw error;
      return false;
    });
    if (written) {
      done += rows.length;
      onShare(done / total);
    } else {
      limit /= 2;
    }
  }
}

/** Where the rows of a table come from. */
export function sourceOf({ block }: TableTask): RowSource {
  return block.source ?? rowsAtHand(block);
}

async function writeBlock(
  sheet: string,
  { area }: TableTask,
  first: number,
  rows: WrittenValue[][],
  signal: AbortSignal,
): Promise<boolean> {
  return runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row + 1 + first, area.column, rows.length, area.columns);
    range.values = rows;
    await context.sync();
    return true;
  }, signal);
}

/** Puts what staff keep beside a row back beside it, wherever the row stands now. */
function addForeignCells(
  rows: readonly WrittenValue[][],
  keys: readonly string[],
  foreign: ForeignCells,
  columns: readonly (string | null)[],
): void {
  const places = foreignPlaces(columns);
  rows.forEach((cells, row) => {
    const kept = foreign.get(keys[row] ?? "");
    places.forEach((place, index) => {
      cells[place] = kept?.[index] ?? "";
    });
  });
}

/** 0-based places of the columns that staff added to a table of ours. */
export function foreignPlaces(columns: readonly (string | null)[]): readonly number[] {
  return columns.flatMap((key, place) => (key === null ? [place] : []));
}
