import { withoutSheet } from "../area";
import { writtenContent } from "../writtenValue";

/**
 * Takes off a sheet what hangs on its cells and tells of more than they do: comments with their answers, notes, and pivot
 * tables, which stay as the cells that they show: their caches hold the rows behind. What filters chose goes
 * too, as the file keeps it in words. Notes are out of the reach of an add-in in Excel 2024 and earlier.
 */
export async function removeAttached(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  await removePivotTables(context, sheet);
  await removeComments(context, sheet);
  await removeNotes(context, sheet);
  await clearCriteria(context, sheet);
}

async function removeComments(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return;
  const comments = sheet.comments.load({ id: true });
  await context.sync();
  for (const comment of comments.items) comment.delete();
  await context.sync();
}

/** From the last one on: a note may be known by its place among the others. */
async function removeNotes(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return;
  const notes = sheet.notes.load({ content: true });
  await context.sync();
  for (const note of [...notes.items].reverse()) note.delete();
  await context.sync();
}

async function clearCriteria(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const filter = sheet.autoFilter.load({ isDataFiltered: true });
  const tables = sheet.tables.load({ autoFilter: { isDataFiltered: true } });
  await context.sync();
  if (filter.isDataFiltered) filter.clearCriteria();
  for (const table of tables.items) if (table.autoFilter.isDataFiltered) table.clearFilters();
  await context.sync();
}

async function removePivotTables(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const pivots = sheet.pivotTables.load({ name: true });
  await context.sync();
  const shown = pivots.items.map((pivot) => pivot.layout.getRange().load({ address: true, values: true }));
  await context.sync();
  for (const [place, pivot] of pivots.items.entries()) {
    const { address = "", values = [] } = shown[place] ?? {};
    pivot.delete();
    const cells = (values as unknown[][]).map((row) => row.map((value) => writtenContent(value as string)));
    sheet.getRange(withoutSheet(address)).values = cells;
  }
  await context.sync();
}
