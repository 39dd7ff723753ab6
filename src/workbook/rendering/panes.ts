import { runExcel } from "../excelRun";
import { keptRows } from "./keptRows";
import type { Refusals } from "./refusals";
import type { SheetTask } from "./sheetTask";

/** Keeps a sheet's headings in view, in a batch of its own. */
export async function freezePanes(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  const { frozen } = keptRows(task);
  await refusals.attempt(panesKey(task), { code: "panes-refused", sheet: task.sheet }, () =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(task.sheet);
      freeze(sheet, frozen, task.spec.frozen.columns);
      await context.sync();
    }, signal),
  );
}

/** By what a refusal of the panes is remembered. */
export function panesKey({ spec }: SheetTask): string {
  return `${spec.id} panes`;
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  } else {
    sheet.freezePanes.unfreeze();
  }
}
