import { isTooLarge, runExcel } from "../excelRun";
import { BLOCK_CELLS, rowBytes } from "../payload";
import { writtenCell, type WrittenValue } from "../writtenValue";
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
  writing: RowWriting,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { task } = writing;
  const total = task.area.rows - 1;
  let done = 0;
  let limit = writing.blockBytes;
  while (done < total) {
    const rows = nextBlock(writing, done, total, limit);
    const written = await writeBlock(writing.sheet, task, done, rows, signal).catch((error: unknown) => {
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

function nextBlock(writing: RowWriting, first: number, total: number, limit: number): WrittenValue[][] {
  const rows: WrittenValue[][] = [];
  const most = Math.max(1, Math.floor(BLOCK_CELLS / writing.task.area.columns));
  let bytes = 0;
  for (let row = first; row < total && rows.length < most; row++) {
    const cells = tableRow(writing, row);
    bytes += rowBytes(cells);
    if (bytes > limit && rows.length > 0) break;
    rows.push(cells);
  }
  return rows;
}

/** A row of the table's body as it is written; cells of staff's own columns and of column formulas are left alone. */
export function tableRow(
  { task, foreign }: Pick<RowWriting, "task" | "foreign">,
  row: number,
): WrittenValue[] {
  const { block, area, columnAt } = task;
  const cells = new Array<WrittenValue>(area.columns).fill(null);
  const key = block.rowKeys[row];
  for (const column of block.columns) {
    const place = columnAt.get(column.key);
    if (place === undefined) continue;
    if (key === undefined) cells[place] = "";
    else if (column.formula === undefined) cells[place] = writtenCell(block.cell(row, column.key));
  }
  if (foreign === null) return cells;
  const kept = key === undefined ? undefined : foreign.get(key);
  foreignPlaces(task).forEach((place, index) => {
    cells[place] = kept?.[index] ?? "";
  });
  return cells;
}

/** 0-based places of the columns that staff added to a table of ours. */
export function foreignPlaces({ area, columnAt }: Pick<TableTask, "area" | "columnAt">): readonly number[] {
  const ours = new Set(columnAt.values());
  return Array.from({ length: area.columns }, (_, place) => place).filter((place) => !ours.has(place));
}
