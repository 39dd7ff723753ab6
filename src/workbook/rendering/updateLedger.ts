import { runExcel } from "../excelRun";
import { readContent, type WrittenValue } from "../writtenValue";
import { dressAppended } from "./appendedCells";
import { completeRows, incompleteRows, loadIncomplete, renewFormulas } from "./completeRows";
import { ledgerWriting } from "./ledgerRows";
import { carryColumns, loadColumns } from "./carriedColumns";
import { loadRowHeights, raiseRows } from "./rowHeights";
import type { SheetTask, TableTask } from "./sheetTask";
import { addTableRules, dressRows, renewChoices } from "./tables";

/** A ledger after its update: its task with the rows that it has now, and its keys from the top. */
export interface UpdatedLedger {
  readonly task: TableTask;
  readonly keys: readonly string[];
}

/**
 * Brings a standing ledger up to date without touching what staff wrote, and completes rows that they put in. Two round
 * trips, one for all writing; one more where rows are completed.
 */
export async function updateLedger(
  { spec, sheet: sheetName }: Pick<SheetTask, "spec" | "sheet">,
  task: TableTask,
  signal: AbortSignal,
): Promise<UpdatedLedger> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const { area, block } = task;
    const rows = area.rows - 1;
    const body = sheet.getRangeByIndexes(area.row + 1, area.column, rows, area.columns);
    body.load({ values: true, formulas: true, numberFormat: true });
    const rules = sheet.getRangeByIndexes(area.row + rows, area.column, 1, area.columns).conditionalFormats;
    const ruleCount = rules.getCount();
    const heights = loadRowHeights(task, body, rows);
    const columns = loadColumns(sheet, task);
    await context.sync();
    const formulas = body.formulas as unknown[][];
    const lacking = incompleteRows(task, { formulas, numberFormats: body.numberFormat as unknown[][] });
    const incomplete = loadIncomplete(sheet, task, lacking);
    if (incomplete.length > 0) await context.sync();
    const writing = ledgerWriting(task, body.values as unknown[][]);
    const below = sheet.getRangeByIndexes(area.row + 1, area.column, rows, area.columns);
    writing.columns.forEach((cells, place) => {
      below.getColumn(place).values = cells.map((cell) => [cell]);
    });
    writing.filled.forEach((cells, row) => {
      below.getRow(row).values = [[...cells]];
    });
    renewFormulas(sheet, task, formulas);
    for (const stretch of incomplete) completeRows(sheet, task, stretch, formulas);
    const grown = { ...task, area: { ...area, rows: area.rows + writing.appended.length } };
    if (writing.appended.length > 0) {
      sheet.tables.getItem(block.name).rows.add(undefined, writing.appended.map(plainRow));
      const added = { from: rows, to: grown.area.rows - 1 };
      dressRows(sheet, grown, added);
      dressAppended(sheet, grown, rows, writing);
      if (ruleCount.value === 0) addTableRules(sheet, grown, added);
    }
    const keys = keysAfter(task, body.values as unknown[][], writing.filled, writing.appended);
    raiseRows(sheet, grown, keys, heights);
    renewChoices(sheet, grown);
    carryColumns(columns, task, spec);
    await context.sync();
    return { task: grown, keys };
  }, signal);
}

function plainRow(row: readonly WrittenValue[]): (string | number | boolean)[] {
  return row.map((cell) => cell ?? "");
}

function keysAfter(
  { block, columnAt }: TableTask,
  body: readonly (readonly unknown[])[],
  filled: ReadonlyMap<number, readonly WrittenValue[]>,
  appended: readonly (readonly WrittenValue[])[],
): readonly string[] {
  const place = block.keyColumn === null ? undefined : columnAt.get(block.keyColumn);
  if (place === undefined) return [];
  const standing = body.map(
    (row, index) => filled.get(index)?.[place] ?? block.adopted?.get(index) ?? row[place],
  );
  const added = appended.map((row) => row[place]);
  return [...standing, ...added].map((key) => String(readContent(key) ?? "").replace(/^'/u, ""));
}
