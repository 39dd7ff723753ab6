import { LINKS_KEY, type LinkTarget, type MovingLinks } from "../../identity/memory";
import { runExcel } from "../../excelRun";
import { rangeAt } from "../../rangeAt";
import { readContent } from "../../writtenValue";
import { linkTarget } from "../cells/linkTarget";
import { SMALL_TABLE_CELLS, type TableTask } from "../plan/sheetTask";
import type { Rows } from "./rows";

/** So many cells are asked for their links at once. */
const AT_ONCE = 20_000;
/** What of the links of a table goes into the settings while they move, of which Excel keeps some 2 MB in all. */
const LONGEST_KEPT = 200_000;
const NO_LINE = "None";

/** A link on a cell of a table's body. */
export interface StandingLink {
  readonly row: number;
  /** 0-based place of its column. */
  readonly place: number;
  readonly target: LinkTarget;
}

interface RowLink extends StandingLink {
  /** How the cell looks: Excel gives cells that get a link its own look. */
  readonly font: Excel.RangeFont;
}

/** Puts the links of rows where these have gone to. */
export interface CarriedLinks {
  readonly begin: () => void;
  readonly end: () => void;
}

/**
 * Places of the columns whose cells are asked for links of staff's: none of ours has any. Of a large table those in which staff
 * write and the key, which others lead to their own systems.
 */
export function linkPlaces({ block, area, columnAt, ownHeadings }: TableTask): readonly number[] {
  if (area.rows * area.columns <= SMALL_TABLE_CELLS)
    return Array.from({ length: area.columns }, (_, at) => at);
  const ours = block.columns.filter(({ key, owner }) => owner === "staff" || key === block.keyColumn);
  const places = ours.flatMap(({ key }) => columnAt.get(key) ?? []);
  return [...(ownHeadings?.keys() ?? []), ...places];
}

/**
 * Asks for the links of rows that are about to be sorted. Links hang on cells: sorting may leave them where they are. Meanwhile
 * the workbook keeps where they belong. A round trip, to which what else was loaded comes along; where rows have links, one more.
 *
 * @param order the place to which each row goes, which stands in the column by which is sorted.
 */
export async function loadLinks(
  context: Excel.RequestContext,
  rows: Rows,
  order: Uint32Array,
): Promise<CarriedLinks> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(rows.sheet);
  const { body } = rows;
  const headings = rangeAt(sheet, body.row - 1, body.column, 1, body.columns).load({ values: true });
  const found = await findLinks(context, sheet, rows);
  if (found.length === 0) return { begin: () => undefined, end: () => undefined };
  const at = (row: number, place: number): Excel.Range =>
    rangeAt(sheet, body.row + row, body.column + place, 1, 1);
  const links = found.map((link): RowLink => {
    const { font } = at(link.row, link.place).format;
    return { ...link, font: font.load({ color: true, underline: true }) };
  });
  await context.sync();
  const heading = (place: number): string =>
    String(readContent((headings.values as unknown[][])[0]?.[place]) ?? "");
  const kept: MovingLinks = {
    table: rows.table,
    order: heading(rows.orderAt),
    links: links.map(({ row, place, target, font: { color, underline } }) => ({
      from: row,
      to: order[row] ?? row,
      heading: heading(place),
      target,
      font: { color, underline },
    })),
  };
  return {
    begin: () => {
      const text = JSON.stringify(kept);
      if (text.length <= LONGEST_KEPT) workbook.settings.add(LINKS_KEY, text);
    },
    end: () => {
      for (const { row, place } of links) at(row, place).clear("Hyperlinks");
      for (const { row, place, target, font } of links) link(at(order[row] ?? row, place), target, font);
      workbook.settings.getItemOrNullObject(LINKS_KEY).delete();
    },
  };
}

function link(
  cell: Excel.Range,
  target: LinkTarget,
  { color, underline }: Pick<Excel.RangeFont, "color" | "underline">,
): void {
  cell.hyperlink = target;
  cell.format.font.set({ color, underline });
}

/** The links of staff's on the rows of a table. One or two round trips, more for large ones. */
export async function readLinks(
  rows: Pick<Rows, "sheet" | "body" | "linked">,
  signal: AbortSignal,
): Promise<readonly StandingLink[]> {
  return runExcel(
    (context) => findLinks(context, context.workbook.worksheets.getItem(rows.sheet), rows),
    signal,
  );
}

/** In a large table only columns are looked through in which something is underlined, as links are. */
async function findLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { body, linked }: Pick<Rows, "body" | "linked">,
): Promise<readonly StandingLink[]> {
  const ask = (place: number, from: number, count: number): (() => readonly StandingLink[]) => {
    const cells = rangeAt(sheet, body.row + from, body.column + place, count, 1);
    const asked = cells.getCellProperties({ hyperlink: true });
    return () =>
      asked.value.flatMap(([cell], index) => {
        const target = linkTarget(cell?.hyperlink);
        return target === null ? [] : [{ row: from + index, place, target }];
      });
  };
  if (body.rows * linked.length <= AT_ONCE) {
    const asked = linked.map((place) => ask(place, 0, body.rows));
    await context.sync();
    return asked.flatMap((links) => links());
  }
  const fonts = linked.map((place) => ({
    place,
    font: rangeAt(sheet, body.row, body.column + place, body.rows, 1).format.font.load({ underline: true }),
  }));
  await context.sync();
  const found: StandingLink[] = [];
  for (const { place } of fonts.filter(({ font }) => font.underline !== NO_LINE)) {
    for (let from = 0; from < body.rows; from += AT_ONCE) {
      const links = ask(place, from, Math.min(AT_ONCE, body.rows - from));
      await context.sync();
      found.push(...links());
    }
  }
  return found;
}

/**
 * Puts links where they belong that a run left behind which was broken off as it moved them. Nothing is asked where none were.
 */
export async function restoreLinks(moving: MovingLinks | null, signal: AbortSignal): Promise<void> {
  if (moving === null) return;
  await runExcel(async (context) => {
    const { workbook } = context;
    const table = workbook.tables.getItemOrNullObject(moving.table).load({ name: true });
    const columnOf = (heading: string): Excel.TableColumn => table.columns.getItemOrNullObject(heading);
    const order = columnOf(moving.order).load({ values: true });
    const headings = [...new Set(moving.links.map(({ heading }) => heading))];
    const columns = new Map(headings.map((heading) => [heading, columnOf(heading).load({ name: true })]));
    await context.sync();
    if (!table.isNullObject && !order.isNullObject) {
      const standing = (order.values as unknown[][]).slice(1).map(([cell]) => readContent(cell));
      const links = moving.links.flatMap((each) => {
        const column = columns.get(each.heading);
        const row = standing.indexOf(each.to);
        if (column === undefined || column.isNullObject || row < 0) return [];
        const cellAt = (at: number): Excel.Range =>
          column.getDataBodyRange().untrack().getCell(at, 0).untrack();
        return [{ ...each, row, cellAt }];
      });
      for (const { cellAt, from } of links) cellAt(from).clear("Hyperlinks");
      for (const { cellAt, row, target, font } of links) link(cellAt(row), target, font);
    }
    workbook.settings.getItemOrNullObject(LINKS_KEY).delete();
    await context.sync();
  }, signal);
}
