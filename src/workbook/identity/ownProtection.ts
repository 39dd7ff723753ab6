import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { staffAreas } from "../../documents/sheet/sheetSpec";
import { runExcel } from "../excelRun";
import { WorkbookError } from "../workbookError";
import { staffCellNameItem } from "./marker";
import { PROTECTED_KEY } from "./memory";

/** What staff may do all the same: filter, and size columns and rows. */
const OPTIONS: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** What was allowed on sheets whose protection was lifted, by their names: staff may have protected them anew. */
export type LiftedProtection = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

/**
 * Lifts the protection of sheets while `write` runs, and protects them again as they were where that fails.
 *
 * @throws WorkbookError `sheet-protected` for a sheet that staff have given a password since; else as `write`.
 */
export async function withoutProtection<Result>(
  sheets: readonly string[],
  write: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly lifted: LiftedProtection }> {
  const lifted = new Map<string, Excel.WorksheetProtectionOptions>();
  try {
    for (const sheet of sheets) lifted.set(sheet, await lift(sheet));
    return { result: await write(), lifted };
  } catch (error) {
    await protectStanding(lifted);
    throw error;
  }
}

/** Those that allow other things than we do: staff protected them themselves. */
export function protectedByStaff(lifted: LiftedProtection): LiftedProtection {
  return new Map([...lifted].filter(([, options]) => !isAsOurs(options)));
}

function isAsOurs(options: Excel.WorksheetProtectionOptions): boolean {
  const [given, ours] = [new Map(Object.entries(options)), new Map(Object.entries(OPTIONS))];
  const { selectionMode = "Normal" } = options;
  given.delete("selectionMode");
  return selectionMode === "Normal" && [...given].every(([key, value]) => (value === true) === ours.has(key));
}

/** A sheet whose every table is ours alone: staff's rows could not grow on a protected one. */
export function isProtectable({ blocks }: SheetSpec): boolean {
  return blocks.every(
    (block) =>
      block.kind !== "table" ||
      (block.mode === "computed" && block.columns.every(({ owner }) => owner === "computed")),
  );
}

/**
 * Protects sheets without a password, but for the cells that staff fill in, and remembers whose they are.
 *
 * @param others sheets that were protected before and that the run did not write.
 * @param lifted what the sheets allowed before.
 */
export async function protectSheets(
  sheets: readonly { readonly spec: SheetSpec; readonly name: string }[],
  others: readonly { readonly id: string; readonly name: string }[],
  lifted: LiftedProtection,
): Promise<void> {
  for (const { spec, name } of sheets) await protect(name, spec, lifted.get(name) ?? OPTIONS);
  await protectStanding(new Map(others.map(({ name }) => [name, lifted.get(name) ?? OPTIONS])));
  const documents = [...sheets.map(({ spec }) => spec.id), ...others.map(({ id }) => id)];
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    if (documents.length === 0) settings.getItemOrNullObject(PROTECTED_KEY).delete();
    else settings.add(PROTECTED_KEY, JSON.stringify(documents));
    await context.sync();
  });
}

/** Gives what the sheet allowed. */
async function lift(sheet: string): Promise<Excel.WorksheetProtectionOptions> {
  try {
    return await runExcel(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load({ options: true });
      protection.unprotect();
      await context.sync();
      // none where staff have opened the sheet since
      return protection.toJSON().options ?? OPTIONS;
    });
  } catch (error) {
    const isGuarded = error instanceof WorkbookError && error.data["officeCode"] === "AccessDenied";
    throw isGuarded ? new WorkbookError("sheet-protected", { sheet }, error) : error;
  }
}

/** Cells that are joined are opened together: Excel may take them for locked where one of them is. */
async function protect(
  sheet: string,
  spec: SheetSpec,
  options: Excel.WorksheetProtectionOptions,
): Promise<void> {
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.load({ protected: true });
    const fields = staffAreas(spec).map(({ staffKey, ...area }) => ({
      name: context.workbook.names.getItemOrNullObject(staffCellNameItem(spec.id, staffKey)),
      area,
    }));
    await context.sync();
    for (const { name, area } of fields) {
      if (name.isNullObject) continue;
      const whole = name
        .getRange()
        .untrack()
        .getResizedRange(area.rows - 1, area.columns - 1)
        .untrack();
      whole.format.protection.locked = false;
    }
    if (!worksheet.protection.protected) worksheet.protection.protect(options);
    await context.sync();
  });
}

/** With the cells that were open before, as far as the sheets are still there. */
export async function protectStanding(lifted: LiftedProtection): Promise<void> {
  if (lifted.size === 0) return;
  await runExcel(async (context) => {
    const found = [...lifted].map(([name, options]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.protection.load({ protected: true });
      return { sheet, options };
    });
    await context.sync();
    for (const { sheet, options } of found)
      if (!sheet.isNullObject && !sheet.protection.protected) sheet.protection.protect(options);
    await context.sync();
  });
}
