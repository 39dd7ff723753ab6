import { keptJson } from "../../documents/sheet/keptJson";
import { leadsToSheet } from "../area";
import { runExcel } from "../excelRun";
import { readHiddenText, writeHiddenText } from "./hiddenText";

/** No person sees the sheet, so it needs no name in their language. */
const SHEET = "CSATLoop_undo";

/** Keeps what the app needs to take a run back, on a very hidden sheet, in the place of what stood there. */
export async function writeUndo(record: unknown, signal: AbortSignal): Promise<void> {
  await writeHiddenText(SHEET, JSON.stringify(record), signal);
}

/** What was kept; null where there is nothing, or nothing that can be read. */
export async function readUndo(signal: AbortSignal): Promise<unknown> {
  return keptJson(await readHiddenText(SHEET, signal));
}

/** Takes the record away: a run is taken back once. */
export async function removeUndo(signal: AbortSignal): Promise<void> {
  await removeSheets([SHEET], signal);
}

/** Deletes sheets and the names that stand for their cells; a workbook that would be left without a visible one gets a blank one first. */
export async function removeSheets(names: readonly string[], signal: AbortSignal): Promise<void> {
  if (names.length === 0) return;
  await runExcel(async (context) => {
    const { worksheets, names: defined } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    defined.load({ formula: true });
    await context.sync();
    const gone = worksheets.items.filter(({ name }) => names.includes(name));
    const isSeen = worksheets.items.some(
      (sheet) => sheet.visibility === "Visible" && !names.includes(sheet.name),
    );
    if (!isSeen) worksheets.add();
    for (const item of defined.items) {
      if (names.some((name) => leadsToSheet(String(item.formula), name))) item.delete();
    }
    for (const sheet of gone) {
      // Excel refuses to delete a sheet that is very hidden
      sheet.visibility = "Hidden";
      sheet.delete();
    }
    await context.sync();
  }, signal);
}
