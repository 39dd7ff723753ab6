import type { Locale } from "../../glossary/locale";
import { AppError } from "../appError";
import { departmentTasks, type SplitPlan } from "./departmentTasks";
import type { Choice } from "./mergedTasks";
import { mergeTasks, taskSheets, type MergeOutcome } from "./mergeTasks";
import { writeTaskSheets } from "./writeTaskSheets";

/** What splitting into sheets of the open workbook did. */
export interface SplitHere extends Pick<SplitPlan, "unassigned"> {
  /** Names of the new sheets. */
  readonly sheets: readonly string[];
}

interface Asked {
  readonly locale: Locale;
  readonly now: Date;
}

/**
 * Writes a sheet for each department into the open workbook, to be moved into a workbook of its own and sent.
 *
 * @throws AppError `task-sheets-standing` while such sheets are there, filled in perhaps; else as `departmentTasks` and
 *   `writeTaskSheets`.
 */
export async function splitHere({ locale, now }: Asked, signal: AbortSignal): Promise<SplitHere> {
  const standing = await taskSheets(signal);
  if (standing.length > 0) {
    throw new AppError("task-sheets-standing", { sheets: standing.map(({ sheet }) => sheet) });
  }
  const { departments, unassigned, dateShift } = await departmentTasks(locale, now, signal);
  const written = await writeTaskSheets(departments, { locale, now, shift: dateShift }, signal);
  return { sheets: written.map(({ name }) => name), unassigned };
}

/**
 * Merges the lists that were moved or copied into the open workbook; their sheets stay.
 *
 * @throws AppError `task-sheets-none` where there is none; else as `mergeTasks`.
 */
export async function mergeHere(
  choices: ReadonlyMap<string, Choice>,
  asked: Asked,
  signal: AbortSignal,
): Promise<MergeOutcome> {
  const found = await taskSheets(signal);
  if (found.length === 0) throw new AppError("task-sheets-none", {});
  return mergeTasks(found, choices, asked, signal);
}
