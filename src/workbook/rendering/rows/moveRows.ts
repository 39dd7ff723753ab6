import type { RowMatcher } from "../../../documents/sheet/tableSpec";
import type { Area } from "../../area";
import { runExcel } from "../../excelRun";
import { rangeAt } from "../../rangeAt";
import { rangeOfArea } from "../../reading/usedPart";
import { shiftingCells } from "../../shiftingCells";
import { readContent } from "../../writtenValue";
import { linkText } from "../cells/linkTarget";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import type { TableTask } from "../plan/sheetTask";
import { sourceOf } from "../tables/tableRows";
import { keepNotes, type GoneRow, type NoteLine } from "./keepNotes";
import { commentsIn, type FoundComment } from "./rowComments";
import { linkPlaces, loadLinks, readLinks } from "./rowLinks";
import type { Rows } from "./rows";

/** Bytes that a key takes in an answer, and a place in a request. */
export const CELL_BYTES = 40;

/** What knows the rows that stand in tables whose rows are moved, by table name. */
export type StandingRows = ReadonlyMap<string, RowMatcher>;

/** What is left of standing tables. */
interface RowsLeft {
  readonly plans: readonly SheetPlan[];
  readonly rows: StandingRows;
  /** Rows that went and on which staff had comments or links. */
  readonly gone: readonly GoneRow[];
}

interface GoneOptions {
  readonly blockBytes: number;
  readonly comments: readonly FoundComment[];
  readonly noteLine: NoteLine;
}

type KeyOfRow = (row: number) => string;

/**
 * Takes away the rows of standing tables whose key is not there any more, before anything is written. Rows are moved by
 * sorting and never copied: whatever staff put beside them, its looks included, stays with its row, wherever a run breaks off.
 *
 * What staff commented on rows that go, and where links on them led to, is kept at the foot of the sheet.
 *
 * @returns the plans with what then stands.
 */
export async function removeGoneRows(
  plans: readonly SheetPlan[],
  options: GoneOptions,
  signal: AbortSignal,
): Promise<RowsLeft> {
  const matchers = new Map<string, RowMatcher>();
  const left: SheetPlan[] = [];
  const gone: GoneRow[] = [];
  for (const plan of plans) {
    const changes: TableChange[] = [];
    for (const change of plan.changes) {
      const places = movingPlaces(change);
      if (places === null) {
        changes.push(change);
        continue;
      }
      const body = standingBody(plan, change);
      const { blockBytes, comments, noteLine } = options;
      const rows = { ...rowsOf(plan.task.sheet, change.task, body), blockBytes, ...places };
      const matcher = sourceOf(change.task).matcher();
      const keep = async (stays: (row: number) => boolean, keyOf: KeyOfRow): Promise<void> => {
        const noted = (row: number, place: number, text: string): GoneRow => {
          const heading = change.standing.columns[place]?.name ?? "";
          const notes = [{ place: body.column + place, heading, text }];
          return { sheet: rows.sheet, of: keyOf(row), row: body.row + row, column: body.column, notes };
        };
        const found = [
          ...commentsIn(comments, rows.sheet, body).map((comment) => ({
            ...noted(comment.row - body.row, comment.column - body.column, comment.text),
            comments: [comment],
          })),
          ...(await readLinks(rows, signal)).map(({ row, place, target }) =>
            noted(row, place, linkText(target)),
          ),
        ].filter(({ row }) => !stays(row - body.row));
        if (found.length > 0) await keepNotes(plan.task, found, noteLine, signal);
        gone.push(...found);
      };
      const kept = await shiftingCells([rows.sheet], () =>
        removeGone(rows, change.task, { matcher, keep }, signal),
      );
      matchers.set(change.task.block.name, matcher);
      changes.push(withRows(change, Math.max(1, kept)));
    }
    left.push({ ...plan, changes });
  }
  return { plans: left, rows: matchers, gone };
}

/** Brings the rows of a table that has its size into the order in which they are written. */
export async function orderRows(
  sheet: string,
  task: TableTask,
  { matcher, blockBytes }: { readonly matcher: RowMatcher; readonly blockBytes: number },
  signal: AbortSignal,
): Promise<void> {
  const { area, block, columnAt } = task;
  const orderAt = columnAt.get(block.orderColumn ?? "");
  if (orderAt === undefined) return;
  const order = await matcher.order(area.rows - 1);
  if (order === null) return;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  await sortBy(order, { ...rowsOf(sheet, task, body), orderAt, blockBytes }, signal);
}

/** Rows of a table, as far as the table tells. */
export function rowsOf(sheet: string, task: TableTask, body: Area): Omit<Rows, "orderAt" | "blockBytes"> {
  const linked = linkPlaces(task).filter((place) => place < body.columns);
  return { sheet, table: task.block.name, body, linked };
}

/** Null where rows are not moved: those of tables that have no column for it, or not yet. */
function movingPlaces({
  standing,
  task: { block, columnAt },
}: TableChange): { readonly keyAt: number; readonly orderAt: number } | null {
  const keyAt = columnAt.get(block.keyColumn ?? "");
  const orderAt = columnAt.get(block.orderColumn ?? "");
  if (keyAt === undefined || orderAt === undefined) return null;
  return Math.max(keyAt, orderAt) < standing.columns.length ? { keyAt, orderAt } : null;
}

/** Where a table's body stands before rows and columns are put in before it. */
export function standingBody({ lift }: SheetPlan, { standing: { area } }: TableChange): Area {
  return {
    row: area.row - (lift?.rows ?? 0) + 1,
    column: area.column - (lift?.columns ?? 0),
    rows: area.rows - 1,
    columns: area.columns,
  };
}

function withRows(change: TableChange, rows: number): TableChange {
  const { standing } = change;
  return { ...change, standing: { ...standing, area: { ...standing.area, rows: rows + 1 } } };
}

/** Gives how many rows stay; where none does, one row stays all the same, without what staff put beside it. */
async function removeGone(
  rows: Rows & { readonly keyAt: number },
  task: TableTask,
  { matcher, keep }: GoneKeeper,
  signal: AbortSignal,
): Promise<number> {
  const { rekeyed } = task.block;
  const standing: string[] = [];
  await readKeys(
    rows,
    (keys) => {
      for (const key of keys) standing.push(key);
      return matcher.add(rekeyed === undefined ? keys : keys.map((key) => rekeyed.get(key) ?? key));
    },
    signal,
  );
  const { count, order } = await matcher.keepWanted();
  if (count === rows.body.rows) return count;
  const stays = (row: number): boolean => (order === null ? row : (order[row] ?? row)) < count;
  await keep(stays, (row) => standing[row] ?? "");
  if (order !== null) await sortBy(order, rows, signal);
  await deleteFrom(count, rows, foreignPlaces(task), signal);
  return count;
}

interface GoneKeeper {
  readonly matcher: RowMatcher;
  /** Keeps what staff have on rows that do not stay. */
  readonly keep: (stays: (row: number) => boolean, keyOf: KeyOfRow) => Promise<void>;
}

async function readKeys(
  { sheet, body, keyAt, blockBytes }: Rows & { readonly keyAt: number },
  onKeys: (keys: readonly string[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const most = Math.max(1, Math.floor(blockBytes / CELL_BYTES));
  for (let from = 0; from < body.rows; from += most) {
    const part = await runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const rows = Math.min(most, body.rows - from);
      const range = rangeAt(worksheet, body.row + from, body.column + keyAt, rows, 1);
      range.load({ values: true });
      await context.sync();
      return range.values as unknown[][];
    }, signal);
    await onKeys(part.map(([cell]) => String(readContent(cell) ?? "")));
  }
}

/** Writes the order into a column that nobody reads back, then sorts by it: hidden rows would stay where they are. */
export async function sortBy(order: Uint32Array, rows: Rows, signal: AbortSignal): Promise<void> {
  const { sheet, body, orderAt, blockBytes } = rows;
  const most = Math.max(1, Math.floor(blockBytes / CELL_BYTES));
  for (let from = 0; from < order.length; from += most) {
    await runExcel(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const part = order.slice(from, from + most);
      rangeAt(
        context.workbook.worksheets.getItem(sheet),
        body.row + from,
        body.column + orderAt,
        part.length,
        1,
      ).values = Array.from(part, (place) => [place]);
      await context.sync();
    }, signal);
  }
  await runExcel(async (context) => {
    // null where only some are
    const asked = rangeOfArea(context, rows.sheet, rows.body).load({ rowHidden: true });
    const links = await loadLinks(context, rows, order);
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const range = rangeOfArea(context, rows.sheet, rows.body);
    if ((asked.rowHidden as boolean | null) !== false) range.rowHidden = false;
    links.begin();
    range.sort.apply([{ key: orderAt, ascending: true }], false, false, "Rows");
    links.end();
    await context.sync();
  }, signal);
}

async function deleteFrom(
  kept: number,
  rows: Rows,
  foreign: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  const { sheet, body } = rows;
  await runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const first = Math.max(1, kept);
    if (kept === 0)
      for (const place of foreign) rangeAt(worksheet, body.row, body.column + place, 1, 1).clear();
    if (first < body.rows)
      rangeAt(worksheet, body.row + first, body.column, body.rows - first, body.columns).delete("Up");
    await context.sync();
  }, signal);
}

/** 0-based places of the columns that staff added to a table of ours. */
function foreignPlaces({ ownHeadings }: TableTask): readonly number[] {
  return [...(ownHeadings ?? new Map<number, string>()).keys()];
}
