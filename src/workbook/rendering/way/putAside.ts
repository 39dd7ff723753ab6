import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { areaAddress } from "../../area";
import { emptyCells } from "../../emptyCells";
import { runExcel } from "../../excelRun";
import { rangeAt } from "../../rangeAt";
import type { Refusals } from "../../refusals";
import { shiftingCells } from "../../shiftingCells";
import { LOOKS } from "../../theme";
import { writtenContent, type WrittenValue } from "../../writtenValue";
import { cellAreas, type SheetTask } from "../plan/sheetTask";
import type { LinkTarget } from "../../identity/memory";
import { linkTarget } from "../cells/linkTarget";
import { pictureEnds } from "../rows/keepNotes";
import { applyLook } from "../cells/formatting";
import { cellRuns } from "./cellRuns";
import type { CellInTheWay, StandingCell } from "./ownCells";

/** The line over what was moved to the foot of a sheet, in the language of that: where it stood. */
export type AsideLine = (locale: SheetSpec["locale"], cells: readonly string[]) => string;

/** Moves cells of staff's under all else on their sheet, in the running batch, and tells of it. */
export type Aside = (
  context: Excel.RequestContext,
  task: SheetTask,
  cells: readonly CellInTheWay[],
) => Promise<void>;

/** So many rows from the end of a sheet are looked through for what a run that broke off had moved there. */
const ROWS_LOOKED_AT = 200;
/** So many cells are moved in one request. */
const AT_ONCE = 1_000;

/** @param refusals are told which cells were moved. */
export function asideBy(asideLine: AsideLine, refusals: Refusals): Aside {
  return async (context, task, cells) => {
    await putAside(context, task, cells, asideLine);
    const told = addressesOf(cells).join(", ");
    refusals.tell({ code: "cells-moved", sheet: task.sheet, cells: told });
  };
}

/** Moves them in batches of their own. */
export async function moveAside(
  task: SheetTask,
  cells: readonly CellInTheWay[],
  aside: Aside,
  signal: AbortSignal,
): Promise<void> {
  const ordered = inOrder(cells);
  for (let from = 0; from < ordered.length; from += AT_ONCE) {
    const part = ordered.slice(from, from + AT_ONCE);
    const move = (): Promise<void> =>
      runExcel(async (context) => {
        await aside(context, task, part);
        await context.sync();
      }, signal);
    await shiftingCells([task.sheet], move);
  }
}

/** Where cells stand, those beside one another together. */
export function addressesOf(cells: readonly CellInTheWay[]): readonly string[] {
  return cellRuns(inOrder(cells)).map(areaAddress);
}

function inOrder(cells: readonly CellInTheWay[]): readonly CellInTheWay[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

/**
 * Moves cells of staff's under all else on their sheet, with their formats and in their columns, under a line that says
 * where they stood: there they are staff's from then on. The end of the sheet is asked for first; what a broken run has moved
 * already is not moved twice. The caller's batch writes.
 */
async function putAside(
  context: Excel.RequestContext,
  task: SheetTask,
  cells: readonly CellInTheWay[],
  asideLine: AsideLine,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(task.sheet);
  const used = sheet.getUsedRange(true).untrack();
  used.load({ rowIndex: true, rowCount: true });
  await context.sync();
  const end = used.rowIndex + used.rowCount;
  const first = Math.max(0, end - ROWS_LOOKED_AT);
  const columns = cells.map(({ column }) => column);
  const width = Math.max(...columns) + 1;
  const foot = rangeAt(sheet, first, 0, end - first, width).load({ formulas: true });
  const links = new Map(
    cells.map((cell) => [cell, rangeAt(sheet, cell.row, cell.column, 1, 1).load({ hyperlink: true })]),
  );
  await context.sync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const lines = linesOf(cells, asideLine(task.spec.locale, addressesOf(cells)));
  if (!standsIn(foot.formulas as unknown[][], lines)) {
    const at = Math.max(end, ...pictureEnds(task), ...ends(task)) + 1;
    write(sheet, at, lines, (cell) => linkTarget(links.get(cell)?.hyperlink));
  }
  for (const { row, column, isOverwritten } of cells) {
    const cell = rangeAt(sheet, row, column, 1, 1);
    if (isOverwritten === true) {
      cell.clear("Hyperlinks");
      continue;
    }
    cell.unmerge();
    emptyCells(cell);
  }
}

/** A row at the foot: what goes into which column, and whence. */
type FootRow = ReadonlyMap<number, { readonly content: WrittenValue; readonly from: CellInTheWay | null }>;

function linesOf(cells: readonly CellInTheWay[], line: string): readonly FootRow[] {
  const sorted = inOrder(cells);
  const rows = [...new Set(sorted.map(({ row }) => row))];
  const first = Math.min(...sorted.map(({ column }) => column));
  return [
    new Map([[first, { content: writtenContent(line), from: null }]]),
    ...rows.map((row) => {
      const beside = sorted.filter((cell) => cell.row === row);
      return new Map(beside.map((cell) => [cell.column, { content: contentOf(cell), from: cell }]));
    }),
  ];
}

function contentOf({ value, formula }: StandingCell): WrittenValue {
  return (value === formula ? writtenContent(value as string | number | boolean) : formula) as WrittenValue;
}

function write(
  sheet: Excel.Worksheet,
  at: number,
  lines: readonly FootRow[],
  linkOf: (cell: CellInTheWay) => LinkTarget | null,
): void {
  lines.forEach((row, index) => {
    for (const [column, { content, from }] of row) {
      const target = rangeAt(sheet, at + index, column, 1, 1);
      // under the format of texts an apostrophe may show
      target.formulas = [[content]];
      const link = from === null ? null : linkOf(from);
      if (link !== null) target.hyperlink = link;
      if (from === null) applyLook(target, LOOKS.legend);
      else target.copyFrom(rangeAt(sheet, from.row, from.column, 1, 1), "Formats");
    }
  });
}

/** Whether lines stand one under the other somewhere in rows. */
function standsIn(formulas: readonly (readonly unknown[])[], lines: readonly FootRow[]): boolean {
  return formulas.some((_row, at) =>
    lines.every((line, index) =>
      [...line].every(([column, { content }]) => {
        const standing = formulas[at + index]?.[column];
        return standing === content || `'${String(standing)}` === content;
      }),
    ),
  );
}

/** The rows under what the sheet is to show. */
function ends(task: SheetTask): readonly number[] {
  return [...cellAreas(task), ...task.tables.map(({ area }) => area)].map(({ row, rows }) => row + rows);
}
