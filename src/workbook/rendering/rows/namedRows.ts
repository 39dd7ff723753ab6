import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { runExcel } from "../../excelRun";
import { shiftingCells } from "../../shiftingCells";
import { readContent } from "../../writtenValue";
import { commentsIn, type FoundComment } from "./rowComments";
import { keepNotes, type GoneRow, type NoteLine } from "./keepNotes";
import type { StandingLink } from "./rowLinks";
import { linkText } from "../cells/linkTarget";
import { CELL_BYTES, rowsOf, sortBy, standingBody } from "./moveRows";
import { isAscending, placesOf } from "../tables/rowMatcher";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import type { TableTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";

/** What the rows of computed tables are of, from the top, by table name: of those beside whose rows staff write. */
export type StandingNames = ReadonlyMap<string, readonly string[]>;

/** Between the parts of a name, and before the number of one that stands there again. */
const SEPARATOR = "\u0000";

/** Links of staff's on cells of tables, by table name. */
export type LinksOfRows = ReadonlyMap<string, readonly StandingLink[]>;

/** What moving named rows needs to know. */
interface NamedRowsOptions {
  readonly blockBytes: number;
  readonly noteLine: NoteLine;
  readonly comments: readonly FoundComment[];
  readonly links: LinksOfRows;
}

/**
 * Brings the rows of computed tables that do not grow into the order in which they are written, where staff have columns
 * of their own, comments, notes or links: what they wrote beside a row stays with what the row is of, and goes under all else on the sheet where the
 * table has the row no more. One round trip for the tables of a sheet in which staff have columns, one more where notes lose
 * their row, none else.
 */
export async function orderNamedRows(
  plans: readonly SheetPlan[],
  options: NamedRowsOptions,
  signal: AbortSignal,
): Promise<{ readonly names: StandingNames; readonly gone: readonly GoneRow[] }> {
  const names = new Map<string, readonly string[]>();
  const gone: GoneRow[] = [];
  for (const plan of plans) {
    const isMoved = (change: TableChange): boolean =>
      isNamed(change) || isCutShort(change, plan, options) || hasOnRows(plan, change, options);
    const changes = plan.changes.filter(isMoved);
    if (changes.length === 0) continue;
    const bodies: NamedBody[] = [];
    for (const change of changes) bodies.push(await readBody(plan, change, options, signal));
    const lost = bodies.flatMap((body) => goneRows(body, plan.task.sheet, options));
    if (lost.length > 0) await keepNotes(plan.task, lost, options.noteLine, signal);
    gone.push(...lost);
    for (const { change, standing } of bodies) {
      if (change.task.block.named === undefined) continue;
      names.set(change.task.block.name, standing);
      await shiftingCells([plan.task.sheet], () =>
        orderStanding(plan, change, standing, options.blockBytes, signal),
      );
    }
  }
  return { names, gone };
}

async function orderStanding(
  plan: SheetPlan,
  change: TableChange,
  standing: readonly string[],
  blockBytes: number,
  signal: AbortSignal,
): Promise<void> {
  const { task } = change;
  if (task.area.rows > change.standing.area.rows) return;
  const orderAt = orderPlace(task, change.standing.columns.length);
  if (orderAt === null) return;
  const rows = { ...rowsOf(plan.task.sheet, task, standingBody(plan, change)), orderAt, blockBytes };
  await sortTo(placesOf(standing, placeOfEach(wantedNames(task.block)), standing.length), rows, signal);
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
  if (orderAt !== null) await sortTo(order, { ...rowsOf(sheet, task, body), orderAt, blockBytes }, signal);
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

/** Whether comments stand on the last rows of a table whose rows have no names and that gets fewer. */
function isCutShort(change: TableChange, plan: SheetPlan, { comments }: NamedRowsOptions): boolean {
  const { block, area } = change.task;
  if (block.named !== undefined || block.mode === "ledger") return false;
  const body = standingBody(plan, change);
  const left = area.rows - 1;
  const cut = { ...body, row: body.row + left, rows: body.rows - left };
  return commentsIn(comments, plan.task.sheet, cut).length > 0;
}

/** Whether staff have comments or links on rows of a table that have names. */
function hasOnRows(plan: SheetPlan, change: TableChange, { comments, links }: NamedRowsOptions): boolean {
  if (change.task.block.named === undefined) return false;
  const said = commentsIn(comments, plan.task.sheet, standingBody(plan, change));
  return said.length > 0 || links.has(change.task.block.name);
}

function isNamed({ task }: TableChange): boolean {
  return task.block.named !== undefined && (task.ownHeadings?.size ?? 0) > 0;
}

/** The rows of a table as they stand, with what each is of. */
interface NamedBody {
  readonly change: TableChange;
  /** Its first row on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly unknown[])[];
  readonly standing: readonly string[];
}

async function readBody(
  plan: SheetPlan,
  change: TableChange,
  { blockBytes }: NamedRowsOptions,
  signal: AbortSignal,
): Promise<NamedBody> {
  const { sheet } = plan.task;
  const { row, column, rows, columns } = standingBody(plan, change);
  const width = Math.min(columns, change.standing.columns.length);
  const most = Math.max(1, Math.floor(blockBytes / (CELL_BYTES * width)));
  const values: unknown[][] = [];
  const texts: unknown[][] = [];
  for (let from = 0; from < rows; from += most) {
    await runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const part = rangeAt(worksheet, row + from, column, Math.min(most, rows - from), width);
      part.load({ values: true, text: true });
      await context.sync();
      values.push(...(part.values as unknown[][]));
      texts.push(...(part.text as unknown[][]));
    }, signal);
  }
  const standing = standingNames(change.task, values);
  return { change, row, column, values, texts, standing };
}

/** What rows are of as they stand, each by a name of its own. */
export function standingNames(task: TableTask, values: readonly (readonly unknown[])[]): readonly string[] {
  return numbered(values.map((cells) => standingName(task, cells)));
}

function standingName({ block: { named }, columnAt }: TableTask, cells: readonly unknown[]): string {
  const texts = (named?.columnKeys ?? []).map((key) => readContent(cells[columnAt.get(key) ?? -1]) ?? "");
  return texts.every((each) => each === "") ? "" : texts.map(String).join(SEPARATOR);
}

/** The same as they are to be written. */
export function wantedNames({ named }: TableBlock): readonly string[] {
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

/** Rows that a table has no more and beside which staff wrote. */
function goneRows(
  body: NamedBody,
  sheet: string,
  { comments, links }: Pick<NamedRowsOptions, "comments" | "links">,
): readonly GoneRow[] {
  const { change, standing, row, column, values, texts } = body;
  const { task } = change;
  const wanted = new Set(wantedNames(task.block));
  const isGone = (name: string, at: number): boolean =>
    task.block.named === undefined ? at >= task.area.rows - 1 : name !== "" && !wanted.has(name);
  const onTable = links.get(task.block.name) ?? [];
  const note = (place: number, text: string): GoneRow["notes"][number] => {
    return { place: column + place, heading: change.standing.columns[place]?.name ?? "", text };
  };
  return standing.flatMap((name, at): GoneRow[] => {
    if (!isGone(name, at)) return [];
    const linked = onTable.filter((link) => link.row === at);
    const line = { row: row + at, column, rows: 1, columns: change.standing.columns.length };
    const said = commentsIn(comments, sheet, line);
    const notes = [
      ...[...(task.ownHeadings ?? [])].flatMap(([place]) => {
        const text = shownText(values[at]?.[place], texts[at]?.[place]);
        return text === "" ? [] : [note(place, text)];
      }),
      ...said.map(({ column: place, text }) => note(place - column, text)),
      ...linked.map(({ place, target }) => note(place, linkText(target))),
    ];
    const of = task.block.named === undefined ? firstText(values[at]) : (name.split(SEPARATOR)[0] ?? "");
    return notes.length === 0 ? [] : [{ sheet, of, row: row + at, column, notes, comments: said }];
  });
}

function firstText(cells: readonly unknown[] = []): string {
  return cells.find((cell): cell is string => typeof cell === "string" && cell !== "") ?? "";
}

/** A number as it is shown, a date above all, unless its column is too narrow for it. */
function shownText(value: unknown, text: unknown): string {
  const content = readContent(value);
  const shown = typeof text === "string" ? text : "";
  return typeof content === "number" && !/^#+$/u.test(shown) ? shown : String(content ?? "");
}
