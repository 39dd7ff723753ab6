import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { staffAreas } from "../../documents/sheet/sheetSpec";
import { runExcel } from "../excelRun";
import { WorkbookError } from "../workbookError";
import { findOurBook } from "./findOurBook";
import { staffCellNameItem } from "./marker";
import { LIFTED_KEY, PROTECTED_KEY, type LiftedProtection } from "./memory";
import type { OurBook } from "./ourBook";

/** What staff may do all the same: filter, and size columns and rows. */
const OPTIONS: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** A sheet of ours that is protected, or is to be. */
export interface GuardedSheet {
  readonly id: string;
  readonly name: string;
  /** What it is made of, where a run has written it. */
  readonly spec?: SheetSpec;
}

/**
 * Lifts the protection of sheets while `write` runs, which protects them again at its end. The workbook remembers it from
 * before the first is lifted: where `write` fails they are protected as they were at once, and where the workbook does not
 * answer any more, by `protectLifted` of the next run.
 *
 * @throws WorkbookError `sheet-protected` for a sheet that staff have given a password since; else as `write`.
 */
export async function withoutProtection<Result>(
  { documents }: OurBook,
  guarded: readonly GuardedSheet[],
  write: (lifted: LiftedProtection) => Promise<Result>,
): Promise<Result> {
  if (guarded.length === 0) return write({});
  try {
    return await write(await lift(guarded));
  } catch (error) {
    try {
      await protectLifted(await findOurBook(documents));
    } catch {
      // what ended the run is what is told: the workbook remembers the rest
    }
    throw error;
  }
}

/**
 * Protects again what a run has lifted and not put back, as far as the sheets are still there and nobody has protected
 * them since.
 *
 * @returns the names of those that it protected.
 */
export async function protectLifted({ lifted, sheets }: OurBook): Promise<readonly string[]> {
  if (lifted === null) return [];
  const left = Object.entries(lifted).flatMap(([id, options]) => {
    const name = sheets.get(id)?.name;
    return name === undefined ? [] : [{ name, options }];
  });
  return runExcel(async (context) => {
    const found = left.map(({ name, options }) => {
      const { protection } = context.workbook.worksheets.getItem(name);
      return { name, options, protection: protection.load({ protected: true }) };
    });
    await context.sync();
    const open = found.filter(({ protection }) => !protection.protected);
    for (const { protection, options } of open) protection.protect(options);
    context.workbook.settings.getItemOrNullObject(LIFTED_KEY).delete();
    await context.sync();
    return open.map(({ name }) => name);
  });
}

/** Whether it allows other things than we do: staff protected the sheet themselves. */
export function isByStaff(options: Excel.WorksheetProtectionOptions): boolean {
  const [given, ours] = [new Map(Object.entries(options)), new Map(Object.entries(OPTIONS))];
  const { selectionMode = "Normal" } = options;
  given.delete("selectionMode");
  return selectionMode !== "Normal" || [...given].some(([key, value]) => (value === true) !== ours.has(key));
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
 * Protects sheets without a password, but for the cells that staff fill in. One batch: whose sheets they are is remembered
 * before the first is protected, and what was lifted is forgotten after the last.
 *
 * @param ours those whose protection is of our doing from now on; `others` stay protected by staff alone.
 * @param lifted what they allowed before.
 */
export async function protectSheets(
  { ours, others }: Readonly<Record<"ours" | "others", readonly GuardedSheet[]>>,
  lifted: LiftedProtection,
): Promise<void> {
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    const found = [...ours, ...others].map((sheet) => findSheet(context, sheet));
    await context.sync();
    if (ours.length > 0) settings.add(PROTECTED_KEY, JSON.stringify(ours.map(({ id }) => id)));
    for (const { id, worksheet, fields } of found) {
      if (worksheet.isNullObject || worksheet.protection.protected) continue;
      for (const field of fields) openField(field);
      worksheet.protection.protect(lifted[id] ?? OPTIONS);
    }
    settings.getItemOrNullObject(LIFTED_KEY).delete();
    if (ours.length === 0) settings.getItemOrNullObject(PROTECTED_KEY).delete();
    await context.sync();
  });
}

/** A sheet and the names of the cells that staff fill in on it, loaded by the next sync. */
function findSheet(context: Excel.RequestContext, { id, name, spec }: GuardedSheet) {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  worksheet.protection.load({ protected: true });
  const fields = (spec === undefined ? [] : staffAreas(spec)).map(({ staffKey, ...area }) => ({
    item: context.workbook.names.getItemOrNullObject(staffCellNameItem(id, staffKey)),
    area,
  }));
  return { id, worksheet, fields };
}

/** Cells that are joined are opened together: Excel may take them for locked where one of them is. */
function openField({ item, area }: ReturnType<typeof findSheet>["fields"][number]): void {
  if (item.isNullObject) return;
  const first = item.getRange().untrack();
  const whole = first.getResizedRange(area.rows - 1, area.columns - 1).untrack();
  whole.format.protection.locked = false;
}

/** Gives what the sheets allowed: none where staff have opened one since. */
async function lift(guarded: readonly GuardedSheet[]): Promise<LiftedProtection> {
  try {
    return await runExcel(async (context) => {
      const found = guarded.map(({ id, name }) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        return { id, protection: protection.load({ protected: true, options: true }) };
      });
      await context.sync();
      const closed = found.filter(({ protection }) => protection.protected);
      const lifted = Object.fromEntries(
        closed.map(({ id, protection }) => [id, protection.toJSON().options ?? OPTIONS]),
      );
      context.workbook.settings.add(LIFTED_KEY, JSON.stringify(lifted));
      for (const { protection } of closed) protection.unprotect();
      await context.sync();
      return lifted;
    });
  } catch (error) {
    const isGuarded = error instanceof WorkbookError && error.data["officeCode"] === "AccessDenied";
    const sheet = isGuarded ? await firstProtected(guarded) : null;
    throw sheet === null ? error : new WorkbookError("sheet-protected", { sheet }, error);
  }
}

/** A batch ends where Excel denies it: those before have lost their protection. */
async function firstProtected(guarded: readonly GuardedSheet[]): Promise<string | null> {
  return runExcel(async (context) => {
    const found = guarded.map(({ name }) => {
      const { protection } = context.workbook.worksheets.getItem(name);
      return { name, protection: protection.load({ protected: true }) };
    });
    await context.sync();
    return found.find(({ protection }) => protection.protected)?.name ?? null;
  });
}
