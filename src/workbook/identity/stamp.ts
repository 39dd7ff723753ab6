import { keptJson } from "../../documents/sheet/keptJson";
import { runExcel } from "../excelRun";
import { documentOfMarker } from "./marker";
import { CHOICES_KEY, MEMORY_KEY, UNFINISHED_KEY, type Memory, type Unfinished } from "./memory";
import { readHiddenText, writeHiddenText } from "./hiddenText";
import type { OurBook } from "./ourBook";
import { removeSheets } from "./undoSheet";

/** Where a rescue is kept that is too long for the settings, of which Excel keeps some 2 MB in all. */
const RESCUE_SHEET = "CSATLoop_rescue";
const LONGEST_RESCUE = 200_000;
const ON_SHEET = "on-sheet";

/** Says in the workbook that a run has begun, before its first write. @returns whether a sheet keeps the rescue. */
export async function writeStamp(begun: Unfinished, signal: AbortSignal): Promise<boolean> {
  const rescue = JSON.stringify(begun.rescue ?? null);
  const isLong = rescue.length > LONGEST_RESCUE;
  if (isLong) await writeHiddenText(RESCUE_SHEET, rescue, signal);
  const unfinished = isLong ? { ...begun, rescue: ON_SHEET } : begun;
  await runExcel(async (context) => {
    context.workbook.settings.add(UNFINISHED_KEY, JSON.stringify(unfinished));
    await context.sync();
  }, signal);
  return isLong;
}

/** What a run that was broken off had kept of staff's; null for nothing. */
export async function rescuedIn({ unfinished }: OurBook, signal: AbortSignal): Promise<unknown> {
  if (unfinished?.rescue !== ON_SHEET) return unfinished?.rescue ?? null;
  return keptJson(await readHiddenText(RESCUE_SHEET, signal));
}

/** Takes the sheet of a rescue away once the run has ended. */
export async function removeRescue(signal: AbortSignal): Promise<void> {
  await removeSheets([RESCUE_SHEET], signal);
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
      const used = sheet.getUsedRangeOrNullObject(true).untrack().load({ address: true });
      const marker = sheet.getRange("A1").untrack().load({ values: true });
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
