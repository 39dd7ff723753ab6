import type { Locale } from "../../glossary/locale";
import { removeSheets } from "../../workbook/identity/undoSheet";
import type { OtherFile } from "../../workbook/navigation/insertSheets";
import { AppError } from "../appError";
import { addWorkbooks } from "../source/addFiles";
import { departmentTasks, type SplitPlan } from "./departmentTasks";
import type { Choice } from "./mergedTasks";
import { mergeTasks, taskSheets, type MergeOutcome, type TaskSource } from "./mergeTasks";
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

/**
 * Merges lists out of files that departments sent back. Their sheets are in the workbook for as long as they are read.
 *
 * @throws WorkbookError `files-not-supported` in an older Excel; AppError `files-not-addable`; else as `mergeTasks`.
 */
export async function mergeReturned(
  files: readonly OtherFile[],
  choices: ReadonlyMap<string, Choice>,
  asked: Asked,
  signal: AbortSignal,
): Promise<MergeOutcome> {
  const sources: TaskSource[] = [];
  try {
    for (const file of files) {
      for (const sheet of await addWorkbooks([file], signal)) sources.push({ sheet, from: file.name });
    }
    return await mergeTasks(sources, choices, asked, signal);
  } finally {
    await removeSheets(
      sources.map(({ sheet }) => sheet),
      signal,
    );
  }
}
