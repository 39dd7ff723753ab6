import type { Block, SheetSpec } from "../../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { runExcel } from "../../excelRun";
import { blockHeights, lastRow } from "./blockHeights";
import { fitsOnePage, pageKey } from "./page";
import { roomOf, scaleAcross } from "./paper";
import type { Refusals } from "../../refusals";
import { bodyRows, type SheetTask } from "../plan/sheetTask";

/** Of a page's height: rows come out a little higher with another font or printer. */
const SAFE = 0.95;
/** Of a page's height that stays filled where its end is moved to the next. */
const LEAST_FILLED = 0.7;
/** Points that the beginning of a part longer than a page must have room for. */
const BEGINNING = 120;
/** Of a table whose rows come from data. */
const MOST_ROWS = 100;

/**
 * Begins a page before a part that would be cut by the end of one: a chart, or a heading with its table. Excel keeps
 * breaks between rows where only the pages' width is fitted. Below where staff add rows, and in long lists, it is left alone.
 */
export async function breakPages(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  await refusals.attempt(pageKey(task), { code: "page-refused", sheet: task.sheet }, () =>
    runExcel(async (context) => {
      addPageBreaks(context.workbook.worksheets.getItem(task.sheet), task);
      await context.sync();
    }, signal),
  );
}

/** The same as a part of a batch. */
export function addPageBreaks(sheet: Excel.Worksheet, task: SheetTask): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaksOf(task)) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
}

/** Whether a sheet has breaks of ours, or may have some from before. */
export function breaksPages(task: SheetTask): boolean {
  const { tables, spec, isNew } = task;
  if (tables.some(({ block }) => isAsLongAsData(block)) || fitsOnePage(spec)) return false;
  const isStable = tables.every(({ block }) => block.mode !== "ledger");
  return (isStable && !isNew) || breaksOf(task).length > 0;
}

/** Where a ledger begins staff add rows: below that pages end as they come. */
function breaksOf(task: SheetTask): readonly number[] {
  const ledgers = task.tables.filter(({ block }) => block.mode === "ledger");
  const stable = Math.min(...ledgers.map(({ area }) => area.row));
  return pageBreaksOf(placedSpec(task)).filter((row) => row <= stable);
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
  const { titleRows } = spec.print;
  const titles = titleRows === null ? 0 : height(titleRows.first, titleRows.last);
  const page = (roomOf(spec.print).height / Math.min(1, scaleAcross(spec))) * SAFE;
  const further = page - titles;
  const pages: Part[][] = [[]];
  let [used, next, room] = [0, 0, page];
  for (const part of partsOf(spec)) {
    const { first, last } = part;
    const [gap, own] = [height(next, first - 1), height(first, last)];
    next = last + 1;
    if (used + gap + own <= room) {
      used += gap + own;
      pages.at(-1)?.push(part);
      continue;
    }
    const isLong = own > further;
    const isBroken = used > 0 && (!isLong || used + gap + BEGINNING > room);
    if (isBroken) pages.push([]);
    pages.at(-1)?.push(part);
    const onThisPage = isBroken ? 0 : room - used - gap;
    used = isLong ? (own - onThisPage) % further : own;
    room = further;
  }
  return breaksBetween(
    withCompany(pages, (left, moved) => {
      const [begin, end] = [left[0], left.at(-1)];
      if (begin === undefined || end === undefined) return false;
      const isFilled = height(begin.first, end.last) >= LEAST_FILLED * page;
      return isFilled && height(moved[0].first, moved[1].last) <= further;
    }),
  );
}

/** A last page of notes alone gets what stands before them as well, where that will do for the page left and the last one. */
function withCompany(
  pages: readonly (readonly Part[])[],
  willDo: (left: readonly Part[], moved: readonly [Part, Part]) => boolean,
): readonly (readonly Part[])[] {
  const [before = [], end = []] = pages.slice(-2);
  const [company, [notes]] = [before.at(-1), end];
  const left = before.slice(0, -1);
  if (pages.length < 2 || end.length > 1 || company === undefined || notes === undefined) return pages;
  if (notes.hasFigures || !willDo(left, [company, notes])) return pages;
  return [...pages.slice(0, -2), left, [company, notes]];
}

function breaksBetween(pages: readonly (readonly Part[])[]): readonly number[] {
  return pages.slice(1).flatMap(([begin]) => begin?.first ?? []);
}

interface Part {
  readonly first: number;
  last: number;
  /** Whether a table or a chart is among it, rather than sentences alone. */
  hasFigures: boolean;
}

/** Rows without a blank one between them: what belongs together. */
function partsOf(spec: SheetSpec): readonly Part[] {
  const parts: Part[] = [];
  for (const [row, hasFigures] of [...filledRows(spec)].sort(([one], [other]) => one - other)) {
    const part = parts.at(-1);
    if (part === undefined || part.last < row - 1) parts.push({ first: row, last: row, hasFigures });
    else {
      part.last = row;
      part.hasFigures ||= hasFigures;
    }
  }
  return parts;
}

/** The printed rows that something stands in, and whether it is more than cells outside tables. */
function filledRows({ blocks, print }: SheetSpec): ReadonlyMap<number, boolean> {
  const filled = new Map<number, boolean>();
  for (const block of blocks) {
    const left = block.kind === "chart" ? block.from.column : block.column;
    if (print.columns !== null && left >= print.columns) continue;
    for (let row = firstRow(block); row <= lastRow(block); row++) {
      if (block.kind !== "cells" || hasContent(block, row - block.row))
        filled.set(row, filled.get(row) === true || block.kind !== "cells");
    }
  }
  return filled;
}

function firstRow(block: Block): number {
  return block.kind === "chart" ? block.from.row : block.row;
}

function hasContent({ rows }: Extract<Block, { kind: "cells" }>, row: number): boolean {
  return (rows[row] ?? []).some((cell) => cell !== undefined && cell.content !== null && cell.content !== "");
}
