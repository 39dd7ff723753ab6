import type { TableBlock } from "../../documents/sheet/tableSpec";
import { runExcel } from "../excelRun";
import type { OurBook } from "../identity/ourBook";
import { readContent } from "../writtenValue";
import { isSmall } from "./finishSheet";
import { sortBy, standingBody } from "./moveRows";
import { isAscending, placesOf } from "./rowMatcher";
import type { SheetPlan, TableChange } from "./sheetPlan";
import type { TableTask } from "./sheetTask";
import { rangeAt } from "../rangeAt";

/** What the rows of computed tables are of, from the top, by table name: of those beside whose rows staff write. */
export type StandingNames = ReadonlyMap<string, readonly string[]>;

/** A row that a table does not have any more, and what staff wrote beside it. */
export interface GoneRow {
  readonly sheet: string;
  readonly row: string;
}

/** Between the parts of a name, and before the number of one that stands there again. */
const SEPARATOR = "\u0000";

/**
 * Brings the rows of computed tables that do not grow into the order in which they are written, where staff have columns
 * of their own: what they wrote beside a row stays with what the row is of. A sheet that changes its language keeps
 * everything in place. One round trip for the tables of a sheet in which staff have columns, none else.
 */
export async function orderNamedRows(
  plans: readonly SheetPlan[],
  { book, blockBytes }: { readonly book: OurBook; readonly blockBytes: number },
  signal: AbortSignal,
): Promise<{ readonly names: StandingNames; readonly gone: readonly GoneRow[] }> {
  const names = new Map<string, readonly string[]>();
  const gone: GoneRow[] = [];
  for (const plan of plans) {
    const { spec, sheet } = plan.task;
    if ((book.memory.locales[spec.id] ?? spec.locale) !== spec.locale) continue;
    const changes = plan.changes.filter(isNamed);
    const bodies = await readBodies(plan, changes, signal);
    for (const [index, change] of changes.entries()) {
      const { task } = change;
      const [body, wanted] = [bodies[index] ?? [], wantedNames(task.block)];
      const standing = numbered(body.map((cells) => standingName(task, cells)));
      gone.push(...body.flatMap((cells, row) => goneRow(task, cells, standing[row] ?? "", wanted, sheet)));
      names.set(task.block.name, standing);
      if (task.area.rows > change.standing.area.rows) continue;
      const orderAt = orderPlace(task, change.standing.columns.length);
      if (orderAt === null) continue;
      const rows = { sheet, body: standingBody(plan, change), orderAt, blockBytes };
      await sortTo(placesOf(standing, placeOfEach(wanted), body.length), rows, signal);
    }
  }
  return { names, gone };
}

/** The same of a table that has grown, once it has its size. */
export async function orderGrownRows(
  sheet: string,
  { task, names, blockBytes }: GrownTable,
  signal: AbortSignal,
): Promise<void> {
  const { area, block } = task;
  if (area.rows - 1 <= names.length) return;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const order = placesOf(names, placeOfEach(wantedNames(block)), body.rows);
  const orderAt = orderPlace(task, area.columns);
  if (orderAt !== null) await sortTo(order, { sheet, body, orderAt, blockBytes }, signal);
}

/** A table that may have grown, and the names of the rows that it had. */
interface GrownTable {
  readonly task: TableTask;
  readonly names: readonly string[];
  readonly blockBytes: number;
}

async function sortTo(
  order: Uint32Array,
  rows: Parameters<typeof sortBy>[1],
  signal: AbortSignal,
): Promise<void> {
  if (!isAscending(order)) await sortBy(order, rows, signal);
}

function placeOfEach(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}

function isNamed({ task }: TableChange): boolean {
  return task.block.named !== undefined && isSmall(task) && (task.ownHeadings?.size ?? 0) > 0;
}

async function readBodies(
  plan: SheetPlan,
  changes: readonly TableChange[],
  signal: AbortSignal,
): Promise<readonly unknown[][][]> {
  if (changes.length === 0) return [];
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(plan.task.sheet);
    const ranges = changes.map((change) => {
      const { row, column, rows, columns } = standingBody(plan, change);
      const standing = Math.min(columns, change.standing.columns.length);
      return rangeAt(worksheet, row, column, rows, standing).load({ values: true });
    });
    await context.sync();
    return ranges.map(({ values }) => values as unknown[][]);
  }, signal);
}

function standingName({ block: { named }, columnAt }: TableTask, cells: readonly unknown[]): string {
  const texts = (named?.columnKeys ?? []).map((key) => readContent(cells[columnAt.get(key) ?? -1]) ?? "");
  return texts.every((each) => each === "") ? "" : texts.map(String).join(SEPARATOR);
}

function wantedNames({ named }: TableBlock): readonly string[] {
  return numbered((named?.rows ?? []).map((texts) => texts.join(SEPARATOR)));
}

/** The second row of a name is another than the first; rows without a name stay nobody's. */
function numbered(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 || name === "" ? name : `${name}${SEPARATOR}${String(count)}`;
  });
}

/**
 * A column of ours that is written anew whatever stood in it: one that does not name rows, where there is one. Only the
 * first `standing` columns are there yet: an earlier version may have made fewer. Null where none will do.
 */
function orderPlace({ block, columnAt }: TableTask, standing: number): number | null {
  const naming = new Set(block.named?.columnKeys);
  const there = block.columns.filter(({ key }) => (columnAt.get(key) ?? standing) < standing);
  const computed = there.filter(({ owner, key }) => owner === "computed" && !naming.has(key));
  const column = computed.find(({ formula }) => formula === undefined) ?? computed[0] ?? there[0];
  return columnAt.get(column?.key ?? "") ?? null;
}

function goneRow(
  { ownHeadings = new Map<number, string>() }: TableTask,
  cells: readonly unknown[],
  name: string,
  wanted: readonly string[],
  sheet: string,
): readonly GoneRow[] {
  const notes = [...ownHeadings.keys()].map((place) => String(readContent(cells[place]) ?? ""));
  const written = notes.filter((note) => note !== "");
  const isGone = name !== "" && !wanted.includes(name) && written.length > 0;
  return isGone ? [{ sheet, row: [name.split(SEPARATOR)[0], ...written].join(" · ") }] : [];
}
