import { runExcel } from "../../excelRun";
import type { Refusals } from "../../refusals";
import type { SheetTask } from "../plan/sheetTask";

/** What is refused as one thing: the page of a sheet, or its panes. */
export type RefusedLook = "page" | "panes";

/** By what a refusal of it is remembered. */
export function lookKey({ spec }: SheetTask, look: RefusedLook): string {
  return `${spec.id} ${look}`;
}

/**
 * Does something to a sheet in a batch of its own; where Excel refuses it, that is told.
 *
 * @param work gives what is to be done after the next sync, null for nothing.
 */
export async function inOwnBatch(
  task: SheetTask,
  look: RefusedLook,
  refusals: Refusals,
  signal: AbortSignal,
  work: (sheet: Excel.Worksheet) => (() => void) | null,
): Promise<void> {
  await refusals.attempt(lookKey(task, look), { code: `${look}-refused`, sheet: task.sheet }, () =>
    runExcel(async (context) => {
      const next = work(context.workbook.worksheets.getItem(task.sheet));
      await context.sync();
      if (next === null) return;
      next();
      await context.sync();
    }, signal),
  );
}
