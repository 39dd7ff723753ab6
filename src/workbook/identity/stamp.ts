import { runExcel } from "../excelRun";
import { documentOfMarker } from "./marker";
import { CHOICES_KEY, MEMORY_KEY, UNFINISHED_KEY, type Memory, type Unfinished } from "./memory";
import type { OurBook } from "./ourBook";

/** Says in the workbook that a run has begun, before its first write. */
export async function writeStamp(unfinished: Unfinished, signal: AbortSignal): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(UNFINISHED_KEY, JSON.stringify(unfinished));
    await context.sync();
  }, signal);
}

/** Ends a run: remembers what was written and takes the stamp away, in one batch. */
export async function finishRun(memory: Memory): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(MEMORY_KEY, JSON.stringify(memory));
    context.workbook.settings.getItemOrNullObject(UNFINISHED_KEY).delete();
    await context.sync();
  });
}

/**
 * Takes away the sheets that a run, broken off, was about to add: those that bear our marks, and one that it had
 * just added and not yet marked, which is blank. The stamp stays for what else it keeps.
 */
export async function clearHalfBuilt(book: OurBook, signal?: AbortSignal): Promise<boolean> {
  const { unfinished } = book;
  const planned = unfinished?.adding.filter(({ sheet }) => book.sheetNames.includes(sheet)) ?? [];
  if (unfinished === null || planned.length === 0) return false;
  await runExcel(async (context) => {
    const found = planned.map(({ document, sheet: name }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true).load({ address: true });
      const marker = sheet.getRange("A1").load({ values: true });
      return { document, name, sheet, used, marker };
    });
    await context.sync();
    for (const { document, name, sheet, used, marker } of found) {
      const marked = documentOfMarker((marker.values as unknown[][])[0]?.[0]) === document;
      if (used.isNullObject || marked || book.sheets.get(document)?.name === name) sheet.delete();
    }
    const cleared: Unfinished = { ...unfinished, adding: [] };
    context.workbook.settings.add(UNFINISHED_KEY, JSON.stringify(cleared));
    await context.sync();
  }, signal);
  return true;
}

/** Keeps what the user chose for the columns of the source. */
export async function writeChoices(choices: unknown, signal: AbortSignal): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(CHOICES_KEY, JSON.stringify(choices));
    await context.sync();
  }, signal);
}
