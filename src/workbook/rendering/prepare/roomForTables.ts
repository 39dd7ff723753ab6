import type { OurBook } from "../../identity/ourBook";
import { rangeAt } from "../../rangeAt";
import { isBlank, ownCells } from "../way/ownCells";
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
  const loaded = added.map(({ area: { row, column, rows, columns } }) =>
    rangeAt(sheet, row, column, rows, columns).load({ values: true, formulas: true }),
  );
  await context.sync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const theirs = added.flatMap(({ area }, at) => {
    const { values, formulas } = loaded[at] as { values: unknown[][]; formulas: unknown[][] };
    return values.flatMap((cells, i) =>
      cells.flatMap((value, j) => {
        const cell = { value, formula: formulas[i]?.[j] ?? "", row: area.row + i, column: area.column + j };
        return isBlank(cell) || own.isOurs(cell, cell.row, cell.column) ? [] : [cell];
      }),
    );
  });
  if (theirs.length > 0) await aside(context, task, theirs);
}
