import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { blockHeights, PLAIN_ROW } from "./blockHeights";
import { type Part, partsOf } from "./pageParts";
import { roomOf, SAFE } from "./paper";

/** Of a page's height that stays filled where its end is moved to the next, unless a table or a chart stays. */
const LEAST_FILLED = 0.4;
/** Points that the beginning of a part longer than a page must have room for. */
const BEGINNING = 120;
/** Of a page's height that a list's last rows fill at least, where the list has room on a page of its own. */
const LEAST_OVER = 0.25;
/** Rows of a list that stand before its signatures at least. */
const ROWS_OF_COMPANY = 2;

/** How a sheet comes apart. */
export interface Pages {
  /** The rows before which a page is to begin, 0-based. */
  readonly breaks: readonly number[];
  /** How many pages there are, those that a longer part goes on to among them. */
  readonly count: number;
}

/** The pages of a sheet that is printed at a scale. */
export function dividePages(spec: SheetSpec, scale: number): Pages {
  const paper = new Paper(spec, scale);
  const isListed = (part: Part): boolean => isList(part, spec);
  const willDo = (left: readonly Part[], moved: readonly Part[]): boolean =>
    (paper.heightOf(left) >= LEAST_FILLED * paper.page || left.some(({ hasFigures }) => hasFigures)) &&
    paper.heightOf(moved) <= paper.from(moved[0]?.first ?? 0);
  const filled = filledPages(partsOf(spec), paper, isListed);
  const settled = withCompany(underTheirHeadings(filled.pages, isListed), willDo, isListed);
  const { pages, over } = withLastRowsOver({ ...filled, pages: settled }, paper, isListed);
  return { breaks: breaksBetween(pages, paper.titles > 0), count: pages.length + over };
}

/** Parts by the pages that they begin on. */
interface Filled {
  readonly pages: readonly (readonly Part[])[];
  /** How many more pages there are, those that longer parts go on to. */
  readonly over: number;
}

/** Heights of a sheet's rows, and how much of them its pages have room for, in points. */
class Paper {
  private readonly heights: readonly number[];
  /** Of what every page repeats. */
  readonly titles: number;
  /** Of the first page. */
  readonly page: number;
  /** Of each page that repeats titles. */
  readonly further: number;
  private readonly titled: number;

  constructor(spec: SheetSpec, scale: number) {
    this.heights = blockHeights(spec.blocks);
    this.titles = this.heightOf(spec.print.titleRows === null ? [] : [spec.print.titleRows]);
    this.titled = spec.print.titleRows?.first ?? 0;
    this.page = (roomOf(spec.print).height / scale) * SAFE;
    this.further = this.page - withGap(this.titles);
  }

  /** Of the page that begins with a row: nothing is repeated before it has been printed. */
  from(row: number): number {
    return row <= this.titled ? this.page : this.further;
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

/** A part that has no room on what is left of a page begins the next. */
function filledPages(parts: readonly Part[], paper: Paper, isListed: (part: Part) => boolean): Filled {
  const { further } = paper;
  const pages: Part[][] = [[]];
  let [used, next, room, over] = [0, 0, paper.page, 0];
  for (const part of parts) {
    const { first, last } = part;
    const [gap, own] = [paper.height(next, first - 1), paper.height(first, last)];
    next = last + 1;
    if (used + gap + own <= room) {
      used += gap + own;
      pages.at(-1)?.push(part);
      continue;
    }
    const fresh = paper.from(first);
    const isLong = own > fresh || isListed(part);
    const standing = { used: used + gap, room, isLast: part === parts.at(-1) };
    const isBroken = used > 0 && (!isLong || beginsPage(paper, part, standing));
    if (isBroken) pages.push([]);
    pages.at(-1)?.push(part);
    const left = isBroken ? fresh : room - used - gap;
    const end = isLong ? endOfLong(paper.rows(first, last), left, further) : { used: own, pages: 1 };
    [used, over, room] = [end.used, over + end.pages - 1, end.pages === 1 ? fresh : further];
  }
  return { pages, over };
}

/**
 * Whether a part that may go on over pages begins one: it has no room for its beginning, or it is the sheet's last, would
 * leave only a few rows to a page, has room on one, and the page before is filled well enough without it.
 */
function beginsPage(
  paper: Paper,
  { first, last }: Part,
  { used, room, isLast }: { readonly used: number; readonly room: number; readonly isLast: boolean },
): boolean {
  if (used + BEGINNING > room) return true;
  if (!isLast || used < LEAST_FILLED * room || paper.height(first, last) > paper.from(first)) return false;
  const end = endOfLong(paper.rows(first, last), room - used, paper.further);
  return end.pages === 2 && end.used < LEAST_OVER * paper.further;
}

/**
 * A list of which nobody can tell whether it ends with its page has its last rows on the next: else what follows would
 * stand there under headings of nothing.
 */
function withLastRowsOver(filled: Filled, paper: Paper, isListed: (part: Part) => boolean): Filled {
  const { pages, over } = filled;
  const at = pages.findIndex((page) => page.some(isListed));
  const page = pages[at] ?? [];
  const place = page.findIndex(isListed);
  const [list, room] = [page[place], paper.from(page[0]?.first ?? 0)];
  if (list === undefined) return filled;
  const used = paper.height(at === 0 ? 0 : (page[0]?.first ?? 0), list.last);
  if (used <= room || used > room / SAFE) return filled;
  const [rest, last] = lastRowsApart(list);
  const parted = [
    [...page.slice(0, place), rest],
    [last, ...page.slice(place + 1)],
  ];
  return { pages: [...pages.slice(0, at), ...parted, ...pages.slice(at + 1)], over: over - 1 };
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
 * On how many pages a longer part stands, none of its rows cut, and the points of the last that it takes. Over several
 * pages nobody can tell: what follows begins one.
 *
 * @param left of the page that it begins on.
 */
function endOfLong(
  rows: readonly number[],
  left: number,
  page: number,
): { readonly used: number; readonly pages: number } {
  let [used, room, pages] = [0, left, 1];
  for (const row of rows) {
    if (used + row > room) [used, room, pages] = [0, page, pages + 1];
    used += row;
  }
  return { used: pages > 2 ? page : used, pages };
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
