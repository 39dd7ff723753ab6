import { DOCUMENT_IDS as ORDER } from "../../documents/documentId";
import { runExcel } from "../excelRun";
import { sheetNameItem } from "../identity/marker";
import type { OurBook } from "../identity/ourBook";
import { writtenContent } from "../writtenValue";
import { addSheet } from "./addSheet";
import type { SheetPlan, TableChange } from "./planSheets";
import type { SheetTask } from "./sheetTask";
import { addTable, dressRows } from "./tables";

/** Cells of the blank rows that one action appends to a table. */
const APPENDED_CELLS = 100_000;

/** Adds the sheet with its tables, or gives the standing tables the columns and rows that they need. One batch. */
export async function prepareSheet(plan: SheetPlan, book: OurBook, signal: AbortSignal): Promise<void> {
  const { task } = plan;
  await runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = task.isNew
      ? addSheet(context, task.spec, task.sheet, book.definedNames.has(sheetNameItem(task.spec.id)))
      : context.workbook.worksheets.getItem(task.sheet);
    for (const change of plan.changes) changeTable(sheet, change);
    for (const table of task.tables) {
      if (!table.isNew) continue;
      addTable(sheet, table);
      dressRows(sheet, table, { from: 0, to: table.area.rows - 1 });
    }
    if (task.isNew) placeSheet(sheet, task, book);
    await context.sync();
  }, signal);
}

/** A sheet that is added later goes behind the nearest of ours that comes before it. */
function placeSheet(sheet: Excel.Worksheet, { spec }: SheetTask, book: OurBook): void {
  const following = [...book.sheets].find(([id]) => ORDER.indexOf(id) > ORDER.indexOf(spec.id));
  if (following !== undefined) sheet.position = book.sheetNames.indexOf(following[1].name);
}

function changeTable(sheet: Excel.Worksheet, { standing, task, missing }: TableChange): void {
  const { block, area, columnAt } = task;
  const table = sheet.tables.getItem(block.name);
  for (const heading of missing) table.columns.add(undefined, undefined, heading);
  block.columns.forEach(({ key, heading }) => {
    const place = columnAt.get(key);
    if (place === undefined || standing.columns[place]?.name === heading) return;
    sheet.getRangeByIndexes(area.row, area.column + place, 1, 1).values = [[writtenContent(heading)]];
  });
  if (block.mode === "ledger") return;
  const [now, wanted] = [standing.area.rows - 1, area.rows - 1];
  if (wanted < now) {
    sheet.getRangeByIndexes(area.row + 1 + wanted, area.column, now - wanted, area.columns).delete("Up");
  }
  const most = Math.max(1, Math.floor(APPENDED_CELLS / area.columns));
  for (let from = now; from < wanted; from += most) {
    const rows = Math.min(most, wanted - from);
    table.rows.add(
      undefined,
      Array.from({ length: rows }, () => new Array<string>(area.columns).fill("")),
    );
  }
  if (wanted > now) dressRows(sheet, task, { from: now, to: wanted });
}
