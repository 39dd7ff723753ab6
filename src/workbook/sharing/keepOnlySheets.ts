import { runExcel } from "../excelRun";
import { freeSheetName } from "../identity/sheetName";
import { maskSheet } from "./maskSheet";
import { removeAttached } from "./removeAttached";
import { breaksWithout, type Removed } from "./removed";

/** Settings of ours begin so. */
const OUR_SETTINGS = "CSATLoop.";

/**
 * Makes the open workbook one of these sheets alone. Formulas that would break become the values that they show, texts
 * are passed through `mask`, and what the workbook remembers of the others is forgotten.
 *
 * @throws WorkbookError `cancelled` before the first write, and the errors of the workbook.
 */
export async function keepOnlySheets(
  kept: readonly string[],
  mask: (text: string) => string,
  signal: AbortSignal,
): Promise<void> {
  const removed = await whatGoes(kept, mask, signal);
  const breaks = breaksWithout(removed);
  for (const sheet of kept) {
    await runExcel(async (context) => {
      await unprotect(context, sheet);
      await removeAttached(context, sheet);
      await fixValues(context, sheet, breaks);
      await maskSheet(context, sheet, mask);
    });
  }
  await runExcel((context) => removeSheets(context, kept, removed));
  await runExcel((context) => renameSheets(context, kept, mask));
}

async function whatGoes(
  kept: readonly string[],
  mask: (text: string) => string,
  signal: AbortSignal,
): Promise<Removed> {
  return runExcel(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load({ name: true });
    tables.load({ name: true });
    names.load({ name: true, formula: true, comment: true });
    await context.sync();
    const places = tables.items.map((table) => table.worksheet.load({ name: true }));
    await context.sync();
    const sheets = worksheets.items.map(({ name }) => name).filter((name) => !kept.includes(name));
    const gone = tables.items
      .map(({ name }) => name)
      .filter((_, at) => sheets.includes(places[at]?.name ?? ""));
    const breaks = breaksWithout({ sheets, tables: gone, names: [] });
    const isPersonal = (text: string): boolean => mask(text) !== text;
    const lost = names.items
      .filter(
        ({ name, formula, comment }) =>
          breaks(String(formula)) || [name, String(formula), comment].some(isPersonal),
      )
      .map(({ name }) => name);
    return { sheets, tables: gone, names: lost };
  }, signal);
}

/** A sheet with a password stays as it is, and with it the copy: Excel refuses. */
async function unprotect(context: Excel.RequestContext, sheet: string): Promise<void> {
  const { protection } = context.workbook.worksheets.getItem(sheet).load({ protection: { protected: true } });
  await context.sync();
  if (protection.protected) protection.unprotect();
  await context.sync();
}

/** Pastes as values, in place, what would break: Excel keeps types and formats so. */
async function fixValues(
  context: Excel.RequestContext,
  sheet: string,
  breaks: (formula: string) => boolean,
): Promise<void> {
  const used = await usedRange(context, sheet, { formulas: true });
  if (used === null) return;
  const formulas = used.formulas as unknown[][];
  const isBroken = (row: number, column: number): boolean => {
    const content = formulas[row]?.[column];
    return typeof content === "string" && content.startsWith("=") && breaks(content);
  };
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) {
    for (let row = 0; row < formulas.length; row++) {
      const first = row;
      while (isBroken(row, column)) row++;
      if (row === first) continue;
      const run = used.getCell(first, column).getResizedRange(row - first - 1, 0);
      run.copyFrom(run, "Values");
    }
  }
  await context.sync();
}

async function usedRange(
  context: Excel.RequestContext,
  sheet: string,
  load: Excel.Interfaces.RangeLoadOptions,
): Promise<Excel.Range | null> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(load);
  await context.sync();
  return used.isNullObject ? null : used;
}

async function removeSheets(
  context: Excel.RequestContext,
  kept: readonly string[],
  removed: Removed,
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  settings.load({ key: true });
  const [first] = kept;
  if (first !== undefined) worksheets.getItem(first).activate();
  for (const name of removed.names) names.getItem(name).delete();
  for (const name of removed.sheets) {
    const sheet = worksheets.getItem(name);
    // Excel deletes no sheet that is very hidden
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  await context.sync();
  for (const setting of settings.items) if (setting.key.startsWith(OUR_SETTINGS)) setting.delete();
  await context.sync();
}

/** People rename tabs, after customers too. */
async function renameSheets(
  context: Excel.RequestContext,
  kept: readonly string[],
  mask: (text: string) => string,
): Promise<void> {
  const taken = [...kept];
  for (const name of kept) {
    const masked = mask(name);
    if (masked === name) continue;
    const free = freeSheetName(masked, taken);
    taken.push(free);
    context.workbook.worksheets.getItem(name).name = free;
  }
  await context.sync();
}
