import { emptyCells } from "../../emptyCells";
import { runExcel } from "../../excelRun";
import type { TableChange } from "../plan/sheetPlan";
import type { RowStep } from "./rowSteps";
import { dressRows } from "../tables/tables";
import { rangeAt } from "../../rangeAt";

/** Bytes of a blank cell in a request, its comma included. */
const BLANK_BYTES = 3;

/** Takes a step of a sheet's rows; a table that grows by its own cells gets as many at once as fit into a request. */
export function changeRows(sheet: Excel.Worksheet, step: RowStep, bytes: number): void {
  if (step.kind === "cells") changeOwnRows(sheet, step.change, bytes);
  else if (step.kind === "grow") growByRows(sheet, step);
  else if (step.kind === "shrink") for (const row of step.rows) wholeRows(sheet, row, 1).delete("Up");
  else if (step.rows > 0) wholeRows(sheet, step.at, step.rows).insert("Down");
  else wholeRows(sheet, step.at, -step.rows).delete("Up");
}

function wholeRows(sheet: Excel.Worksheet, first: number, rows: number): Excel.Range {
  return rangeAt(sheet, first, 0, rows, 1).getEntireRow().untrack();
}

/** Makes room for the rows that a ledger gets, or gives another table its size by its own cells. */
function changeOwnRows(sheet: Excel.Worksheet, change: TableChange, bytes: number): void {
  const {
    standing,
    task: { block, area },
  } = change;
  const missing = area.rows - standing.area.rows;
  if (block.mode === "ledger") {
    if (missing > 0) pushDown(sheet, standing, missing);
    return;
  }
  if (missing < 0) {
    rangeAt(sheet, area.row + area.rows, area.column, -missing, area.columns).delete("Up");
  }
  growTable(sheet, change, 0, bytes);
}

/** Puts whole rows of the sheet into a table before its last one: what stands below moves down. */
function pushDown(sheet: Excel.Worksheet, { area }: TableChange["standing"], rows: number): void {
  wholeRows(sheet, area.row + area.rows - 1, rows).insert("Down");
}

/** What staff have in the last row stays in its place: the new rows come below it. */
function growByRows(
  sheet: Excel.Worksheet,
  { change, rows, foreign }: Extract<RowStep, { kind: "grow" }>,
): void {
  const { area } = change.standing;
  const last = area.row + area.rows - 1;
  pushDown(sheet, change.standing, rows);
  for (const column of foreign) {
    const moved = rangeAt(sheet, last + rows, column, 1, 1);
    rangeAt(sheet, last, column, 1, 1).copyFrom(moved);
    emptyCells(moved);
  }
  dressNewRows(sheet, change, rows);
}

/** Appends the rows that did not go into the first batch. */
export async function growFurther(
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
  if (added + rows === missing) dressNewRows(sheet, change, missing);
}

/** Gives the last rows of a grown table their looks. */
function dressNewRows(sheet: Excel.Worksheet, { task }: TableChange, rows: number): void {
  const { area } = task;
  const wanted = area.rows - 1;
  // New rows begin in the colours of the one above, which are that row's own.
  rangeAt(sheet, area.row + 1 + wanted - rows, area.column, rows, area.columns).format.fill.clear();
  dressRows(sheet, task, { from: wanted - rows, to: wanted });
}

/** A lone blank row takes the first of the rows that are added: it is none while something of ours stands in it. */
function holdLoneRow(sheet: Excel.Worksheet, { block, area, columnAt }: TableChange["task"]): void {
  const column = block.columns.find(
    ({ key, owner, formula }) => owner === "computed" && formula === undefined && key !== block.keyColumn,
  );
  const place = column === undefined ? undefined : columnAt.get(column.key);
  if (place !== undefined) rangeAt(sheet, area.row + 1, area.column + place, 1, 1).values = [[0]];
}

/** Rows that a standing table lacks; ledgers get theirs when they are brought up to date. */
function missingRows({ standing, task: { area, block } }: TableChange): number {
  return block.mode === "ledger" ? 0 : Math.max(0, area.rows - standing.area.rows);
}

function rowsOfRequest({ task: { area } }: TableChange, bytes: number): number {
  return Math.max(1, Math.floor(bytes / (BLANK_BYTES * (area.columns + 1))));
}
