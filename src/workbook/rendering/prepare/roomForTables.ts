import type { OurBook } from "../../identity/ourBook";
import { ownCells } from "../way/ownCells";
import type { Aside } from "../way/putAside";
import { readStaffs } from "../way/readStaffs";
import type { SheetTask } from "../plan/sheetTask";
import { movedTables } from "../stack/ourCells";

/** Moves what staff have where new tables of a standing sheet go. A round trip where there are any, none else. */
export async function roomForTables(
  context: Excel.RequestContext,
  task: SheetTask,
  { book, aside }: { readonly book: OurBook; readonly aside: Aside },
): Promise<void> {
  const added = task.isNew ? [] : task.tables.filter(({ isNew }) => isNew);
  const own = ownCells(task.spec.id, book, movedTables(task.tables, book.memory));
  if (added.length === 0 || own === null) return;
  const sheet = context.workbook.worksheets.getItem(task.sheet);
  const areas = added.map(({ area }) => area);
  const theirs = await readStaffs(context, sheet, areas, own);
  if (theirs.length > 0) await aside(context, task, theirs);
}
