import type { Block, SheetSpec } from "../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../documents/sheet/tableSpec";
import { runExcel } from "../excelRun";
import { blockHeights, lastRow } from "./blockHeights";
import { fitsOnePage, pageKey } from "./page";
import { roomOf, scaleAcross } from "./paper";
import type { Refusals } from "./refusals";
import { bodyRows, type SheetTask } from "./sheetTask";

/** Of a page's height: rows come out a little higher with another font or printer. */
const SAFE = 0.95;
/** Points that the beginning of a part longer than a page must have room for. */
const BEGINNING = 120;
/** Of a table whose rows come from data. */
const MOST_ROWS = 100;

/**
 * Begins a page before a part that would be cut by the end of one: a chart, or a heading with its table. Excel keeps
 * breaks between rows where only the pages' width is fitted. Sheets to which staff add rows, and long lists, are left alone.
 */
export async function breakPages(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  const isLong = task.tables.some(({ block }) => block.mode === "ledger" || isAsLongAsData(block));
  if (isLong || fitsOnePage(task.spec)) return;
  const rows = pageBreaksOf(placedSpec(task));
  if (task.isNew && rows.length === 0) return;
  await refusals.attempt(pageKey(task), { code: "page-refused", sheet: task.sheet }, () =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(task.sheet);
      if (!task.isNew) sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of rows) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
      await context.sync();
    }, signal),
  );
}

/** A table with a row an answer or so is never cut well, and has nothing below it. */
function isAsLongAsData(block: TableBlock): boolean {
  return block.mode === "data" && bodyRows(block) > MOST_ROWS;
}

/** The sheet's blocks where they stand on it. */
function placedSpec({ spec, tables, cells, charts }: SheetTask): SheetSpec {
  const blocks: readonly Block[] = [
    ...tables.map(({ block, area }) => ({ ...block, row: area.row, column: area.column })),
    ...cells.map(({ block, row, column }) => ({ ...block, row, column })),
    ...charts.map(({ block, moved }) => ({
      ...block,
      from: { ...block.from, row: block.from.row + moved },
      to: { ...block.to, row: block.to.row + moved },
    })),
  ];
  return { ...spec, blocks };
}

/** The rows before which a page is to begin, 0-based. */
export function pageBreaksOf(spec: SheetSpec): readonly number[] {
  const heights = blockHeights(spec.blocks);
  const height = (first: number, last: number): number =>
    heights.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
  const titles = spec.print.titleRows === null ? 0 : height(0, spec.print.titleRows.last);
  const page = (roomOf(spec.print).height / Math.min(1, scaleAcross(spec))) * SAFE;
  const further = page - titles;
  const breaks: number[] = [];
  let [used, next, room] = [0, 0, page];
  for (const { first, last } of partsOf(spec)) {
    const [gap, own] = [height(next, first - 1), height(first, last)];
    next = last + 1;
    if (used + gap + own <= room) {
      used += gap + own;
      continue;
    }
    const isLong = own > further;
    const isBroken = used > 0 && (!isLong || used + gap + BEGINNING > room);
    if (isBroken) breaks.push(first);
    const onThisPage = isBroken ? 0 : room - used - gap;
    used = isLong ? (own - onThisPage) % further : own;
    room = further;
  }
  return breaks;
}

/** Rows without a blank one between them: what belongs together. */
function partsOf({ blocks, print }: SheetSpec): readonly { readonly first: number; readonly last: number }[] {
  const filled = new Set<number>();
  for (const block of blocks) {
    const left = block.kind === "chart" ? block.from.column : block.column;
    if (print.columns !== null && left >= print.columns) continue;
    for (let row = firstRow(block); row <= lastRow(block); row++) {
      if (block.kind !== "cells" || hasContent(block, row - block.row)) filled.add(row);
    }
  }
  const parts: { first: number; last: number }[] = [];
  for (const row of [...filled].sort((one, other) => one - other)) {
    const part = parts.at(-1);
    if (part !== undefined && part.last === row - 1) part.last = row;
    else parts.push({ first: row, last: row });
  }
  return parts;
}

function firstRow(block: Block): number {
  return block.kind === "chart" ? block.from.row : block.row;
}

function hasContent({ rows }: Extract<Block, { kind: "cells" }>, row: number): boolean {
  return (rows[row] ?? []).some((cell) => cell !== undefined && cell.content !== null && cell.content !== "");
}
