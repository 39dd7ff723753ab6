import type { Locale } from "../../glossary/locale";
import type { TaskEntry } from "../../documents/departmentTask/task";
import { DOCUMENT_IDS } from "../../documents/registry";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { readSheetValues, readTops } from "../../workbook/reading/readSheetCells";
import { AppError } from "../appError";
import { trackedActions, type ActionEntry } from "../tracking/trackedActions";
import { updateActions } from "../tracking/updateAction";
import { mergedTasks, type Choice, type MergedTasks } from "./mergedTasks";
import { holdsTasks, returnedTasks, type ReturnedTasks } from "./returnedTasks";

/** A sheet of the open workbook with a list that came back. */
export interface TaskSource {
  readonly sheet: string;
  /** The file that it came in, as people know it. */
  readonly from: string;
}

/** What merging did. */
export interface MergeOutcome extends Pick<MergedTasks, "conflicts" | "leftOut"> {
  /** Whether anything was written: nothing is while a conflict waits for its answer. */
  readonly merged: boolean;
  readonly cells: number;
  readonly actions: number;
}

/** Sheets of the workbook, none of them ours, with a department's list: sent from here, or copied in by hand. */
export async function taskSheets(signal: AbortSignal): Promise<readonly TaskSource[]> {
  const book = await findOurBook(DOCUMENT_IDS, signal);
  const ours = [...book.sheets.values()].map(({ name }) => name);
  const tops = await readTops(ours, signal);
  return [...tops].filter(([, values]) => holdsTasks(values)).map(([sheet]) => ({ sheet, from: sheet }));
}

/**
 * Merges the lists on these sheets into 改进计划 and 改善措施跟踪表, by 措施编号: all of it, or nothing while a conflict has
 * no answer. The sheets stay.
 *
 * @param choices answers by the ids of conflicts.
 * @throws AppError `task-sheet-missing` for a file without a list, `task-sheet-foreign` for one of another plan;
 *   WorkbookError as `updateActions`.
 */
export async function mergeTasks(
  sources: readonly TaskSource[],
  choices: ReadonlyMap<string, Choice>,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
  signal: AbortSignal,
): Promise<MergeOutcome> {
  const actions = (await trackedActions(locale, now, signal)) ?? [];
  const shift = actions[0]?.dateShift ?? 0;
  const lists = await listsOf(sources, shift, signal);
  const { changes, conflicts, leftOut, foreign } = mergedTasks(lists, actions, choices);
  if (foreign.length > 0) throw new AppError("task-sheet-foreign", { files: foreign });
  const open = conflicts.filter(({ choice }) => choice === null);
  if (open.length > 0) return { merged: false, cells: 0, actions: 0, conflicts, leftOut };
  const updates = actions.flatMap((action) => {
    const changed = changes.get(action.key);
    return changed === undefined ? [] : [{ action, entry: { ...action.entry, ...asEntry(changed) } }];
  });
  if (updates.length > 0) await updateActions(updates, locale, signal);
  const cells = [...changes.values()].reduce((sum, changed) => sum + Object.keys(changed).length, 0);
  return { merged: true, cells, actions: updates.length, conflicts, leftOut };
}

/** @throws AppError `task-sheet-missing`. */
async function listsOf(
  sources: readonly TaskSource[],
  shift: number,
  signal: AbortSignal,
): Promise<readonly ReturnedTasks[]> {
  const lists: (ReturnedTasks & { readonly isSent: boolean })[] = [];
  for (const { sheet, from } of sources) {
    const values = await readSheetValues(sheet, signal);
    const list = returnedTasks(from, values, shift);
    if (list !== null) lists.push({ ...list, isSent: holdsTasks(values) });
  }
  const files = [...new Set(sources.map(({ from }) => from))];
  const without = files.filter((file) => !lists.some(({ from }) => from === file));
  if (without.length > 0) throw new AppError("task-sheet-missing", { files: without });
  // a file may hold other sheets with such headings: where there is a list as it was sent, that one counts
  return lists.filter(
    ({ from, isSent }) => isSent || !lists.some((other) => other.from === from && other.isSent),
  );
}

/** A progress that was emptied is one at 0. */
function asEntry({ progress, ...rest }: Partial<TaskEntry>): Partial<ActionEntry> {
  const percent = progress === undefined ? {} : { progress: Number(progress ?? 0) };
  return { ...rest, ...percent } as Partial<ActionEntry>;
}
