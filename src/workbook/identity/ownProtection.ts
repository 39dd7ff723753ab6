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

/**
 * Lifts the protection of sheets while `write` runs, and protects them again where that fails.
 *
 * @throws WorkbookError `sheet-protected` for a sheet that staff have given a password since; else as `write`.
 */
export async function withoutProtection<Result>(
  sheets: readonly string[],
  write: () => Promise<Result>,
): Promise<Result> {
  const lifted: string[] = [];
  try {
    for (const sheet of sheets) {
      await lift(sheet);
      lifted.push(sheet);
    }
    return await write();
  } catch (error) {
    await protectStanding(lifted);
    throw error;
  }
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
 */
export async function protectSheets(
  sheets: readonly { readonly spec: SheetSpec; readonly name: string }[],
  others: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  for (const { spec, name } of sheets) {
    await protect(name, spec);
  }
  await protectStanding(others.map(({ name }) => name));
  const documents = [...sheets.map(({ spec }) => spec.id), ...others.map(({ id }) => id)];
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    if (documents.length === 0) settings.getItemOrNullObject(PROTECTED_KEY).delete();
    else settings.add(PROTECTED_KEY, JSON.stringify(documents));
    await context.sync();
  });
}

async function lift(sheet: string): Promise<void> {
  try {
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.unprotect();
      await context.sync();
    });
  } catch (error) {
    const isGuarded = error instanceof WorkbookError && error.data["officeCode"] === "AccessDenied";
    throw isGuarded ? new WorkbookError("sheet-protected", { sheet }, error) : error;
  }
}

/** Cells that are joined are opened together: Excel may take them for locked where one of them is. */
async function protect(sheet: string, spec: SheetSpec): Promise<void> {
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
    if (!worksheet.protection.protected) worksheet.protection.protect(OPTIONS);
    await context.sync();
  });
}

/** With the cells that were open before, as far as the sheets are still there. */
async function protectStanding(sheets: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    const found = sheets.map((sheet) => context.workbook.worksheets.getItemOrNullObject(sheet));
    for (const sheet of found) sheet.protection.load({ protected: true });
    await context.sync();
    for (const sheet of found)
      if (!sheet.isNullObject && !sheet.protection.protected) sheet.protection.protect(OPTIONS);
    await context.sync();
  });
}
