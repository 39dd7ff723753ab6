import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { dividePages } from "./dividePages";
import { fitsOnePage, placedSpec } from "./onePage";
import { inOwnBatch } from "./ownBatch";
import { printScale } from "./printScale";
import type { Refusals } from "../../refusals";
import { bodyRows, type SheetTask } from "../plan/sheetTask";

/** Of a table whose rows come from data. */
const MOST_ROWS = 100;

/**
 * Begins a page before a part that would be cut by the end of one: a chart, or a heading with its table. Excel keeps
 * breaks between rows where only the pages' width is fitted. Rows that staff add move nothing until the next run, which
 * breaks the pages anew.
 */
export async function breakPages(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  await inOwnBatch(task, "page", refusals, signal, (sheet) => {
    addPageBreaks(sheet, task);
    return null;
  });
}

/** The same as a part of a batch. */
export function addPageBreaks(sheet: Excel.Worksheet, task: SheetTask): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaksOf(task)) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
}

/** Whether a sheet has breaks of ours, or may have some from before. */
export function breaksPages(task: SheetTask): boolean {
  if (isOfData(task) || fitsOnePage(placedSpec(task))) return false;
  return !task.isNew || breaksOf(task).length > 0;
}

function breaksOf(task: SheetTask): readonly number[] {
  return pageBreaksOf(placedSpec(task));
}

/** Whether a sheet has a row an answer or so: it is never cut well, and has nothing below it. */
export function isOfData({ tables }: SheetTask): boolean {
  return tables.some(({ block }) => block.mode === "data" && bodyRows(block) > MOST_ROWS);
}

/** The rows before which a page is to begin, 0-based. */
export function pageBreaksOf(spec: SheetSpec): readonly number[] {
  return dividePages(spec, printScale(spec)).breaks;
}
