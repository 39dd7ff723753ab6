import { runExcel } from "../../excelRun";
import { keptRows } from "./keptRows";
import type { Refusals } from "../../refusals";
import type { SheetTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";

/** Keeps a sheet's headings in view, in a batch of its own. */
export async function freezePanes(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  await refusals.attempt(panesKey(task), { code: "panes-refused", sheet: task.sheet }, () =>
    runExcel(async (context) => {
      freeze(context.workbook.worksheets.getItem(task.sheet), task);
      await context.sync();
    }, signal),
  );
}

/** By what a refusal of the panes is remembered. */
export function panesKey({ spec }: SheetTask): string {
  return `${spec.id} panes`;
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
