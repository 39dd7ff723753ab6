import type { RowSource } from "../../../documents/sheet/tableSpec";
import { isTooLarge, runExcel } from "../../excelRun";
import type { WrittenValue } from "../../writtenValue";
import { columnKeys, rowsAtHand } from "./rowBlock";
import type { TableTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";
import { withoutTextFormat } from "./textFormat";

/** What is written into a table's body. */
export interface RowWriting {
  readonly sheet: string;
  readonly task: TableTask;
  readonly blockBytes: number;
  /** Takes the rows of a block once they stand. */
  readonly onRows?: (rows: readonly (readonly WrittenValue[])[]) => void;
}

/** Writes the rows of a computed or data table from top to bottom, one batch a block. */
export async function writeTableRows(
  { sheet, task, blockBytes, onRows }: RowWriting,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const total = task.area.rows - 1;
  const source = sourceOf(task);
  const columns = columnKeys(task);
  let done = 0;
  let limit = blockBytes;
  while (done < total) {
    const rows = await source.block({ from: done, to: total, columns, bytes: limit });
    const written = await writeBlock(sheet, task, done, rows, signal).catch((error: unknown) => {
      if (!isTooLarge(error) || rows.length === 1) throw error;
      return false;
    });
    if (written) {
      onRows?.(rows);
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
  task: TableTask,
  first: number,
  rows: WrittenValue[][],
  signal: AbortSignal,
): Promise<boolean> {
  return runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const { area } = task;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    withoutTextFormat(worksheet, task, { from: first, to: first + rows.length }, () => {
      rangeAt(worksheet, area.row + 1 + first, area.column, rows.length, area.columns).values = rows;
    });
    await context.sync();
    return true;
  }, signal);
}
