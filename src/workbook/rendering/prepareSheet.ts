import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { runExcel } from "../excelRun";
import { areaAddress, overlap } from "../area";
import { sheetNameItem } from "../identity/marker";
import type { OurBook } from "../identity/ourBook";
import { writtenContent } from "../writtenValue";
import { addSheet, tagSheet } from "./addSheet";
import type { SheetPlan, TableChange } from "./planSheets";
import { cellAreas, type SheetTask } from "./sheetTask";
import { addTable, addTableRules, dressRows } from "./tables";

/** Bytes of a blank cell in a request, its comma included. */
const BLANK_BYTES = 3;

/**
 * Adds the sheet with its tables, or gives the standing tables the columns and rows that they need. One batch, and one
 * more for each `blockBytes` of blank rows that a table needs beyond those of the first.
 */
export async function prepareSheet(
  plan: SheetPlan,
  book: OurBook,
  blockBytes: number,
  signal: AbortSignal,
): Promise<void> {
  const { task } = plan;
  const most = blockBytes / Math.max(1, plan.changes.length);
  await runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = task.isNew
      ? addSheet(context, task, book.definedNames.has(sheetNameItem(task.spec.id)))
      : context.workbook.worksheets.getItem(task.sheet);
    lift(context, sheet, plan, book);
    clearLeftCells(sheet, task, book);
    // A new column moves the tables beside it along only as long as they reach over the same rows.
    for (const change of fromRight(plan.changes)) addColumns(sheet, change, task.spec.hiddenColumns);
    for (const change of fromRight(plan.changes)) {
      changeRows(sheet, change);
      growTable(sheet, change, 0, most);
    }
    for (const table of task.tables) {
      if (!table.isNew) continue;
      addTable(sheet, table);
      dressRows(sheet, table, { from: 0, to: table.area.rows - 1 });
    }
    if (plan.position !== null) sheet.position = plan.position;
    await context.sync();
  }, signal);
  for (const change of plan.changes) await growFurther(task.sheet, change, most, signal);
}

/** Puts rows and columns in before our first ones, or takes rows away, and marks the sheet anew. */
function lift(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { task, lift: missing }: SheetPlan,
  book: OurBook,
): void {
  if (missing === null) return;
  const rows = sheet.getRangeByIndexes(missing.at, 0, Math.max(1, Math.abs(missing.rows)), 1).getEntireRow();
  if (missing.rows > 0) rows.insert("Down");
  if (missing.rows < 0) rows.delete("Up");
  if (missing.columns > 0)
    sheet.getRangeByIndexes(0, 0, 1, missing.columns).getEntireColumn().insert("Right");
  tagSheet(context, task.spec, sheet, task.sheet, book.definedNames.has(sheetNameItem(task.spec.id)));
}

/** Empties cells that an earlier run wrote outside tables and this one does not reach. */
function clearLeftCells(sheet: Excel.Worksheet, task: SheetTask, book: OurBook): void {
  if (task.isNew) return;
  const now = new Set(cellAreas(task).map(areaAddress));
  for (const area of book.memory.cells[task.spec.id] ?? []) {
    const address = areaAddress(area);
    const stays = task.tables.some(
      (table) => overlap(table.area, area) || (table.block.mode === "ledger" && area.row > table.area.row),
    );
    if (now.has(address) || stays) continue;
    const left = sheet.getRange(address);
    left.unmerge();
    left.clear();
  }
}

/** A column that a table gets pushes along the tables right of it, which are therefore changed before. */
function fromRight(changes: readonly TableChange[]): readonly TableChange[] {
  return [...changes].sort((one, other) => other.standing.area.column - one.standing.area.column);
}

/** Gives a standing table the columns that it lacks, and every column its heading. */
function addColumns(
  sheet: Excel.Worksheet,
  { standing, task, missing }: TableChange,
  hidden: SheetSpec["hiddenColumns"],
): void {
  const { block, area, columnAt } = task;
  const table = sheet.tables.getItem(block.name);
  const writeHeadings = (isMeant: (place: number) => boolean): void => {
    for (const { key, heading } of block.columns) {
      const place = columnAt.get(key);
      if (place === undefined || !isMeant(place) || standing.columns[place]?.name === heading) continue;
      sheet.getRangeByIndexes(area.row, area.column + place, 1, 1).values = [[writtenContent(heading)]];
    }
  };
  // A new column may bear the heading that another has borne so far.
  writeHeadings((place) => place < standing.columns.length);
  for (const heading of missing) table.columns.add(undefined, undefined, heading);
  writeHeadings((place) => place >= standing.columns.length);
  block.columns.forEach(({ key }, index) => {
    const place = columnAt.get(key) ?? 0;
    if (place < standing.columns.length || !hidden.includes(block.column + index)) return;
    sheet.getRangeByIndexes(0, area.column + place, 1, 1).getEntireColumn().columnHidden = true;
  });
}

/** Makes room for the rows that a ledger gets, or takes away those that another table no longer has. */
function changeRows(sheet: Excel.Worksheet, { standing, task: { block, area } }: TableChange): void {
  if (block.mode === "ledger") {
    pushDown(sheet, standing, area.rows - standing.area.rows);
    return;
  }
  const [now, wanted] = [standing.area.rows - 1, area.rows - 1];
  if (wanted < now) {
    sheet.getRangeByIndexes(area.row + 1 + wanted, area.column, now - wanted, area.columns).delete("Up");
  }
}

/** Puts whole rows of the sheet into a table before its last one: what stands below moves down. */
function pushDown(sheet: Excel.Worksheet, { area }: TableChange["standing"], rows: number): void {
  if (rows <= 0) return;
  sheet
    .getRangeByIndexes(area.row + area.rows - 1, 0, rows, 1)
    .getEntireRow()
    .insert("Down");
}

/** Appends the rows that did not go into the first batch. */
async function growFurther(
  sheet: string,
  change: TableChange,
  bytes: number,
  signal: AbortSignal,
): Promise<void> {
  const step = rowsOfRequest(change, bytes);
  for (let added = step; added < missingRows(change); added += step) {
    await runExcel(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      growTable(context.workbook.worksheets.getItem(sheet), change, added, bytes);
      await context.sync();
    }, signal);
  }
}

/** Appends as many blank rows as fit into a request, after those `added` already; dresses them all with the last. */
function growTable(sheet: Excel.Worksheet, change: TableChange, added: number, bytes: number): void {
  const { area, block } = change.task;
  const missing = missingRows(change);
  if (missing === 0) return;
  const rows = Math.min(rowsOfRequest(change, bytes), missing - added);
  if (change.standing.area.rows === 2) holdLoneRow(sheet, change.task);
  sheet.tables.getItem(block.name).rows.add(
    undefined,
    Array.from({ length: rows }, () => new Array<string>(area.columns).fill("")),
  );
  if (added + rows < missing) return;
  const wanted = area.rows - 1;
  // New rows begin in the colours of the last one, which are that row's own.
  sheet
    .getRangeByIndexes(area.row + 1 + wanted - missing, area.column, missing, area.columns)
    .format.fill.clear();
  dressRows(sheet, change.task, { from: wanted - missing, to: wanted });
  sheet.getRangeByIndexes(area.row + 1, area.column, wanted, area.columns).conditionalFormats.clearAll();
  addTableRules(sheet, change.task, { from: 0, to: wanted });
}

/** Rows that a standing table lacks; ledgers get theirs when they are brought up to date. */
/** A lone blank row takes the first of the rows that are added: it is none while something of ours stands in it. */
function holdLoneRow(sheet: Excel.Worksheet, { block, area, columnAt }: TableChange["task"]): void {
  const column = block.columns.find(
    ({ key, owner, formula }) => owner === "computed" && formula === undefined && key !== block.keyColumn,
  );
  const place = column === undefined ? undefined : columnAt.get(column.key);
  if (place !== undefined) sheet.getRangeByIndexes(area.row + 1, area.column + place, 1, 1).values = [[0]];
}

function missingRows({ standing, task: { area, block } }: TableChange): number {
  return block.mode === "ledger" ? 0 : Math.max(0, area.rows - standing.area.rows);
}

function rowsOfRequest({ task: { area } }: TableChange, bytes: number): number {
  return Math.max(1, Math.floor(bytes / (BLANK_BYTES * (area.columns + 1))));
}
