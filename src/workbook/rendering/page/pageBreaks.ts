import type { CellsBlock, StyleName } from "../../../documents/sheet/cellSpec";
import type { Block, SheetSpec } from "../../../documents/sheet/sheetSpec";
import { runExcel } from "../../excelRun";
import { blockHeights, lastRow, leftOf, PLAIN_ROW } from "./blockHeights";
import { fitsOnePage, placedSpec } from "./onePage";
import { pageKey } from "./page";
import { roomOf, SAFE, scaleAcross } from "./paper";
import type { Refusals } from "../../refusals";
import { bodyRows, type SheetTask } from "../plan/sheetTask";

/** Of a page's height that stays filled where its end is moved to the next, unless a table or a chart stays. */
const LEAST_FILLED = 0.4;
/** Points that the beginning of a part longer than a page must have room for. */
const BEGINNING = 120;
/** Rows of a list that stand before its signatures at least. */
const ROWS_OF_COMPANY = 2;
/** Of a table whose rows come from data. */
const MOST_ROWS = 100;

/**
 * Begins a page before a part that would be cut by the end of one: a chart, or a heading with its table. Excel keeps
 * breaks between rows where only the pages' width is fitted. Rows that staff add move nothing until the next run, which
 * breaks the pages anew.
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
  if (isOfData(task) || fitsOnePage(placedSpec(task))) return false;
  return !task.isNew || breaksOf(task).length > 0;
}

function breaksOf(task: SheetTask): readonly number[] {
  return pageBreaksOf(placedSpec(task));
}

/** Whether a sheet has a row an answer or so: it is never cut well, and has nothing below it. */
export function isOfData({ tables }: SheetTask): boolean {
  return tables.some(({ block }) => block.mode === "data" && bodyRows(block) > MOST_ROWS);
}

/** The rows before which a page is to begin, 0-based. */
export function pageBreaksOf(spec: SheetSpec): readonly number[] {
  const heights = blockHeights(spec.blocks);
  const height = (first: number, last: number): number =>
    heights.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
  const heightOf = (parts: readonly Pick<Part, "first" | "last">[]): number =>
    height(parts[0]?.first ?? 0, parts.at(-1)?.last ?? -1);
  const titles = heightOf(spec.print.titleRows === null ? [] : [spec.print.titleRows]);
  const page = (roomOf(spec.print).height / Math.min(1, scaleAcross(spec))) * SAFE;
  const further = page - withGap(titles);
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
    const isLong = own > further || isList(part, spec);
    const isBroken = used > 0 && (!isLong || used + gap + BEGINNING > room);
    if (isBroken) pages.push([]);
    pages.at(-1)?.push(part);
    if (isLong) {
      const rows = heights.slice(first, last + 1);
      used = isBroken ? usedAtTheEnd(rows, further, further) : usedAtTheEnd(rows, room - used - gap, further);
    } else used = own;
    room = further;
  }
  const willDo = (left: readonly Part[], moved: readonly Part[]): boolean =>
    (heightOf(left) >= LEAST_FILLED * page || left.some(({ hasFigures }) => hasFigures)) &&
    heightOf(moved) <= further;
  const isListed = (part: Part): boolean => isList(part, spec);
  return breaksBetween(withCompany(underTheirHeadings(pages, isListed), willDo, isListed), titles > 0);
}

/** Points of what every page repeats, with the blank row under it. */
function withGap(titles: number): number {
  return titles > 0 ? titles + PLAIN_ROW : 0;
}

/** Whether every page repeats the headings of a part: it may go on wherever a page ends. */
function isList({ first, last }: Part, { blocks, print: { titleRows } }: SheetSpec): boolean {
  if (titleRows === null || first > titleRows.last || titleRows.last >= last - 2 * ROWS_OF_COMPANY)
    return false;
  return blocks.some((block) => block.kind === "table" && block.row === titleRows.last);
}

/**
 * Points of the page that a longer part ends on, of whose rows none is cut. Over several pages nobody can tell: what
 * follows begins one.
 *
 * @param left of the page that it begins on.
 */
function usedAtTheEnd(rows: readonly number[], left: number, page: number): number {
  let [used, room, pages] = [0, left, 1];
  for (const row of rows) {
    if (used + row > room) [used, room, pages] = [0, page, pages + 1];
    used += row;
  }
  return pages > 2 ? page : used;
}

/**
 * A last page of notes and signatures alone gets what stands before them as well, where that will do for the page left and
 * the last one; of a list whose headings every page repeats, its last rows.
 */
function withCompany(
  pages: readonly (readonly Part[])[],
  willDo: (left: readonly Part[], moved: readonly Part[]) => boolean,
  isList: (part: Part) => boolean,
): readonly (readonly Part[])[] {
  const [before = [], end = []] = pages.slice(-2);
  const place = before.findLastIndex(({ hasFigures }) => hasFigures);
  const [left, moved] = [before.slice(0, Math.max(0, place)), [...before.slice(Math.max(0, place)), ...end]];
  if (pages.length < 2 || end.some(({ hasFigures }) => hasFigures)) return pages;
  const company = before[place];
  if (company === undefined || !isList(company))
    return willDo(left, moved) ? [...pages.slice(0, -2), left, moved] : pages;
  const [rest, last] = lastRowsApart(company);
  return [...pages.slice(0, -2), [...left, rest], [last, ...before.slice(place + 1), ...end]];
}

/**
 * Another table that begins the page after a list gets the list's last rows: the headings that every page repeats are
 * theirs, not the table's.
 */
function underTheirHeadings(
  pages: readonly (readonly Part[])[],
  isList: (part: Part) => boolean,
): readonly (readonly Part[])[] {
  const at = pages.findIndex((page) => page.some(isList));
  const [list, next] = [pages[at]?.at(-1), pages[at + 1]];
  if (list === undefined || !isList(list) || next?.[0]?.hasFigures !== true) return pages;
  const [rest, last] = lastRowsApart(list);
  return [
    ...pages.slice(0, at),
    [...(pages[at]?.slice(0, -1) ?? []), rest],
    [last, ...next],
    ...pages.slice(at + 2),
  ];
}

/** A list in two parts, the second of a few rows to go with what follows. */
function lastRowsApart(list: Part): readonly [rest: Part, last: Part] {
  const first = list.last - ROWS_OF_COMPANY + 1;
  return [
    { ...list, last: first - 1 },
    { ...list, first },
  ];
}

/** The blank row before a part goes with it to a page that repeats titles, which it stands apart from. */
function breaksBetween(pages: readonly (readonly Part[])[], hasTitles: boolean): readonly number[] {
  return pages.slice(1).flatMap(([begin], before) => {
    if (begin === undefined) return [];
    const hasBlank = (pages[before]?.at(-1)?.last ?? -1) < begin.first - 1;
    return begin.first - (hasTitles && hasBlank ? 1 : 0);
  });
}

interface Part {
  readonly first: number;
  last: number;
  /** Whether a table or a chart is among it, rather than sentences alone. */
  hasFigures: boolean;
}

/** Rows without a blank one between them: what belongs together. A drawing stands for itself. */
function partsOf(spec: SheetSpec): readonly Part[] {
  const parts: Part[] = [];
  const drawings = new Set(spec.blocks.filter(({ kind }) => kind === "drawing").map(firstRow));
  for (const [row, hasFigures] of [...filledRows(spec)].sort(([one], [other]) => one - other)) {
    const part = parts.at(-1);
    if (part === undefined || part.last < row - 1 || drawings.has(row))
      parts.push({ first: row, last: row, hasFigures });
    else {
      part.last = row;
      part.hasFigures ||= hasFigures;
    }
  }
  return parts;
}

/** The printed rows that something stands in, and whether it is more than sentences. */
function filledRows({ blocks, print }: SheetSpec): ReadonlyMap<number, boolean> {
  const filled = new Map<number, boolean>();
  for (const block of blocks) {
    if (print.columns !== null && leftOf(block) >= print.columns) continue;
    const isFigures = block.kind !== "cells" || hasHeadings(block);
    for (let row = firstRow(block); row <= lastRow(block); row++) {
      if (block.kind !== "cells" || hasContent(block, row - block.row))
        filled.set(row, filled.get(row) === true || isFigures);
    }
  }
  return filled;
}

const HEADINGS: ReadonlySet<StyleName> = new Set<StyleName>([
  "heading",
  "headingLeft",
  "headingRight",
  "staffHeading",
]);

/** Cells under headings are a table too. */
function hasHeadings({ rows }: CellsBlock): boolean {
  return rows.some((cells) => cells.some((cell) => cell !== undefined && HEADINGS.has(cell.style)));
}

function firstRow(block: Block): number {
  return block.kind === "chart" ? block.from.row : block.row;
}

function hasContent({ rows }: Extract<Block, { kind: "cells" }>, row: number): boolean {
  return (rows[row] ?? []).some((cell) => cell !== undefined && cell.content !== null && cell.content !== "");
}
