import { keptRows } from "./keptRows";
import { inOwnBatch } from "./ownBatch";
import type { Refusals } from "../../refusals";
import type { SheetTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";

/** Keeps a sheet's headings in view, in a batch of its own. */
export async function freezePanes(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  await inOwnBatch(task, "panes", refusals, signal, (sheet) => {
    freeze(sheet, task);
    return null;
  });
}

/** The same as a part of a batch. */
export function freeze(sheet: Excel.Worksheet, task: SheetTask): void {
  const rows = keptRows(task).frozen;
  const { columns } = task.spec.frozen;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeAt(sheet, 0, 0, rows, columns));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  } else {
    sheet.freezePanes.unfreeze();
  }
}
