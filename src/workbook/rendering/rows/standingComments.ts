import type { OurBook } from "../../identity/ourBook";
import type { Refusals } from "../../refusals";
import { WorkbookError } from "../../workbookError";
import { workbookFile } from "../../workbookFile";
import type { SheetPlan } from "../plan/sheetPlan";
import { readComments, showsNotes, type FoundComment } from "./rowComments";

/** A file of more bytes than this is not looked into. */
const MOST_BYTES = 67_108_864;

/**
 * The comments and notes that stand in the workbook when a run begins. Where Excel does not show notes to add-ins, its file
 * tells of them; where that cannot be had, the run says that it saw none.
 */
export async function standingComments(
  plans: readonly SheetPlan[],
  { hasComments }: OurBook,
  refusals: Refusals,
  signal: AbortSignal,
): Promise<readonly FoundComment[]> {
  const shown = hasComments ? await readComments(signal) : [];
  const [first] = plans.filter(({ changes }) => changes.length > 0);
  if (showsNotes() || first === undefined) return shown;
  const notes = await notesOfFile();
  if (notes === null) refusals.tell({ code: "notes-unseen", sheet: first.task.sheet });
  return [...shown, ...(notes ?? [])];
}

/** Null where the file cannot be had, or is too large to be looked into. */
export async function notesOfFile(): Promise<readonly FoundComment[] | null> {
  try {
    const file = await workbookFile(MOST_BYTES);
    if (file === null) return null;
    const { notesInFile } = await import(/* webpackChunkName: "notes" */ "./notesInFile");
    return notesInFile(file);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
