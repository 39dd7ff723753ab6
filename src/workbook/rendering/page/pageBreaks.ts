import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { blockHeights, PLAIN_ROW } from "./blockHeights";
import { fitsOnePage, placedSpec } from "./onePage";
import { inOwnBatch } from "./ownBatch";
import { type Part, partsOf } from "./pageParts";
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
  await inOwnBatch(task, "page", refusals, signal, (sheet) => {
    addPageBreaks(sheet, task);
    return null;
  });
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
  const paper = new Paper(spec);
  const isListed = (part: Part): boolean => isList(part, spec);
  const willDo = (left: readonly Part[], moved: readonly Part[]): boolean =>
    (paper.heightOf(left) >= LEAST_FILLED * paper.page || left.some(({ hasFigures }) => hasFigures)) &&
    paper.heightOf(moved) <= paper.further;
  const pages = underTheirHeadings(filledPages(partsOf(spec), paper, isListed), isListed);
  return breaksBetween(withCompany(pages, willDo, isListed), paper.titles > 0);
}

/** Heights of a sheet's rows, and how much of them its pages have room for, in points. */
class Paper {
  private readonly heights: readonly number[];
  /** Of what every page repeats. */
  readonly titles: number;
  /** Of the first page. */
  readonly page: number;
  /** Of each page after it. */
  readonly further: number;

  constructor(spec: SheetSpec) {
    this.heights = blockHeights(spec.blocks);
    this.titles = this.heightOf(spec.print.titleRows === null ? [] : [spec.print.titleRows]);
    this.page = (roomOf(spec.print).height / Math.min(1, scaleAcross(spec))) * SAFE;
    this.further = this.page - withGap(this.titles);
  }

  rows(first: number, last: number): readonly number[] {
    return this.heights.slice(first, last + 1);
  }

  height(first: number, last: number): number {
    return this.rows(first, last).reduce((sum, each) => sum + each, 0);
  }

  /** From the first of the parts to the end of the last. */
  heightOf(parts: readonly Pick<Part, "first" | "last">[]): number {
    return this.height(parts[0]?.first ?? 0, parts.at(-1)?.last ?? -1);
  }
}

/** The parts by the pages that they begin on: one that has no room on what is left of a page begins the next. */
function filledPages(
  parts: readonly Part[],
  paper: Paper,
  isListed: (part: Part) => boolean,
): readonly (readonly Part[])[] {
  const { further } = paper;
  const pages: Part[][] = [[]];
  let [used, next, room] = [0, 0, paper.page];
  for (const part of parts) {
    const { first, last } = part;
    const [gap, own] = [paper.height(next, first - 1), paper.height(first, last)];
    next = last + 1;
    if (used + gap + own <= room) {
      used += gap + own;
      pages.at(-1)?.push(part);
      continue;
    }
    const isLong = own > further || isListed(part);
    const isBroken = used > 0 && (!isLong || used + gap + BEGINNING > room);
    if (isBroken) pages.push([]);
    pages.at(-1)?.push(part);
    const left = isBroken ? further : room - used - gap;
    used = isLong ? usedAtTheEnd(paper.rows(first, last), left, further) : own;
    room = further;
  }
  return pages;
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
