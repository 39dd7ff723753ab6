import type { OurBook } from "../../identity/ourBook";
import { rangeAt } from "../../rangeAt";
import { ownCells, staffsIn } from "../way/ownCells";
import type { Aside } from "../way/putAside";
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
  const loaded = added.map(({ area }) => ({
    area,
    range: rangeAt(sheet, area.row, area.column, area.rows, area.columns).load({
      values: true,
      formulas: true,
    }),
  }));
  await context.sync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const theirs = loaded.flatMap(({ area, range }) => staffsIn(range, area, own));
  if (theirs.length > 0) await aside(context, task, theirs);
}
