import type { SourceSample } from "../../../analysis/survey/recognition";
import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import type { CellContent } from "../../../documents/sheet/cellSpec";
import type { TableColumnSpec } from "../../../documents/sheet/tableSpec";
import type { Area } from "../../area";
import { readBlocks } from "../../reading/readBlocks";
import type { Refusals } from "../../refusals";
import { readContent } from "../../writtenValue";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import { keyedRows, type TableTask } from "../plan/sheetTask";
import { keepNotes, noteText, type GoneRow, type NoteLine } from "../rows/keepNotes";
import { standingBody } from "../rows/moveRows";
import { sourceOf } from "../tables/tableRows";
import { shownText } from "./figureMarks";
import type { CellInTheWay } from "./ownCells";
import { moveAside, type Aside } from "./putAside";
import { addTypedColumns, type TypedColumn } from "./typedColumns";
import { asStands, overwrittenColumns } from "./writtenSums";

/** Which rows of tables, by table name and key, may hold what staff typed over cells that a run fills. */
export type TouchedRows = ReadonlyMap<string, (key: string) => boolean>;

/** What a column is headed by that keeps what was typed in another. */
export type TypedHeading = (locale: SheetSpec["locale"], heading: string) => string;

interface TypedOptions {
  readonly touched: TouchedRows;
  readonly typedHeading: TypedHeading;
  readonly noteLine: NoteLine;
  readonly refusals: Refusals;
  readonly aside: Aside;
  readonly blockBytes: number;
}

/**
 * Keeps what staff typed in columns that a run fills, and tells of it: beside the rows of the survey in columns of its own, else
 * at the foot of the sheet, as rows that staff put among ours. Nothing is asked where nobody typed there.
 *
 * @returns whether tables have got columns.
 */
export async function keepTypedInData(
  plans: readonly SheetPlan[],
  options: TypedOptions,
  signal: AbortSignal,
): Promise<boolean> {
  let hasAdded = false;
  for (const plan of plans) {
    for (const change of plan.changes) {
      const isTouched = options.touched.get(change.task.block.name);
      if (isTouched === undefined) continue;
      const standing = await touchedRows(plan, change, isTouched, options, signal);
      const typed = await typedOver(change, standing, options.blockBytes);
      if (change.task.block.mode === "data") await keepOwnRows(plan, change, standing, options, signal);
      if (standsAlone(plan)) hasAdded = (await keepCells(plan, change, typed, options, signal)) || hasAdded;
      else await moveCells(plan, change, typed, options, signal);
    }
  }
  return hasAdded;
}

/** Whether a table may get columns: no other stands beside it or below, and its rows are moved with them. */
function standsAlone({ changes, others, task }: SheetPlan): boolean {
  return task.tables.length + others.length === 1 && changes[0]?.task.block.mode === "data";
}

/** A row of a table's body: its 0-based place, its key, and its cells by their places. */
interface StandingRow {
  readonly at: number;
  readonly key: string;
  readonly cells: readonly CellContent[];
  /** Another row above it has its key. */
  readonly isSecond: boolean;
}

async function touchedRows(
  plan: SheetPlan,
  change: TableChange,
  isTouched: (key: string) => boolean,
  { blockBytes }: TypedOptions,
  signal: AbortSignal,
): Promise<readonly StandingRow[]> {
  const { block, columnAt } = change.task;
  const body = standingBody(plan, change);
  const keyAt = columnAt.get(block.keyColumn ?? "") ?? -1;
  const seen = new Set<string>();
  const rows: StandingRow[] = [];
  const reading = {
    source: sampleOf(plan.task.sheet, body),
    positions: Array.from({ length: body.columns }, (_, place) => place),
    firstRow: 0,
    rowCount: body.rows,
    blockBytes,
  };
  const take = (columns: readonly (readonly unknown[])[], first: number): void => {
    (columns[keyAt] ?? []).forEach((cell, row) => {
      const key = String(readContent(cell) ?? "");
      const isSecond = seen.has(key);
      seen.add(key);
      if (!isTouched(key)) return;
      const cells = columns.map((column) => readContent(column[row]));
      rows.push({ at: first + row, key, cells, isSecond });
    });
  };
  await readBlocks(reading, take, () => undefined, signal);
  return rows;
}

function sampleOf(sheet: string, { row, column, rows }: Area): SourceSample {
  return { sheet, firstRow: row + 1, firstColumn: column + 1, totalRows: rows, rows: [], numberFormats: [] };
}

/** Rows that staff put in have no key, or that of the one that they were copied from. */
async function keepOwnRows(
  plan: SheetPlan,
  change: TableChange,
  rows: readonly StandingRow[],
  { noteLine, refusals }: TypedOptions,
  signal: AbortSignal,
): Promise<void> {
  const { block, columnAt } = change.task;
  const headings = change.standing.columns.map(({ name }) => name);
  const unseen = new Set([columnAt.get(block.keyColumn ?? ""), columnAt.get(block.orderColumn ?? "")]);
  const formulas = new Set(
    block.columns.flatMap(({ key, formula }) => (formula === undefined ? [] : (columnAt.get(key) ?? []))),
  );
  const body = standingBody(plan, change);
  const gone = rows.flatMap(({ at, key, cells, isSecond }): readonly GoneRow[] => {
    const notes = cells.flatMap((cell, place) =>
      cell === null || unseen.has(place) || formulas.has(place)
        ? []
        : [{ place: body.column + place, heading: headings[place] ?? "", text: String(cell) }],
    );
    const isOwn = (key === "" || isSecond) && notes.length > 0;
    const of = notes[0]?.text ?? "";
    return isOwn ? [{ sheet: plan.task.sheet, of, row: body.row + at, column: body.column, notes }] : [];
  });
  if (gone.length === 0) return;
  await keepNotes(plan.task, gone, noteLine, signal);
  for (const row of gone)
    refusals.tell({ code: "rows-gone", sheet: row.sheet, rows: `${row.of} · ${noteText(row)}` });
}

async function keepCells(
  plan: SheetPlan,
  change: TableChange,
  typed: readonly TypedOver[],
  { typedHeading, refusals, blockBytes }: TypedOptions,
  signal: AbortSignal,
): Promise<boolean> {
  if (typed.length === 0) return false;
  const columns = typed.map(({ column, cells }): TypedColumn => {
    const heading = typedHeading(plan.task.spec.locale, column.heading);
    return { heading, format: column.format, typed: cells };
  });
  const [body, { name }] = [standingBody(plan, change), change.task.block];
  await addTypedColumns({ sheet: plan.task.sheet, name, body, columns, blockBytes }, signal);
  refusals.tell({
    code: "typed-over",
    sheet: plan.task.sheet,
    cells: typed.map(({ column, cells }) => `${column.heading} (${String(cells.length)})`).join(", "),
    columns: columns.map(({ heading }) => heading).join(", "),
  });
  return true;
}

/** Where other tables may stand beside it, what was typed goes to the foot of the sheet. */
async function moveCells(
  plan: SheetPlan,
  change: TableChange,
  typed: readonly TypedOver[],
  { aside }: TypedOptions,
  signal: AbortSignal,
): Promise<void> {
  if (typed.length === 0) return;
  const body = standingBody(plan, change);
  const cells = typed.flatMap(({ place, cells: each }) =>
    each.map(({ row, content }): CellInTheWay => ({
      value: content,
      formula: content,
      row: body.row + row,
      column: body.column + place,
      isOverwritten: true,
    })),
  );
  await moveAside(plan.task, cells, aside, signal);
}

/** What was typed over the cells of a column of ours, at its place in the table. */
interface TypedOver {
  readonly place: number;
  readonly column: TableColumnSpec;
  readonly cells: TypedColumn["typed"];
}

async function typedOver(
  { task }: TableChange,
  rows: readonly StandingRow[],
  bytes: number,
): Promise<readonly TypedOver[]> {
  const standing = rows.filter(({ key, isSecond }) => key !== "" && !isSecond);
  const wanted = await wantedCells(task, new Set(standing.map(({ key }) => key)), bytes);
  return overwrittenColumns(task.block).flatMap((key, index): readonly TypedOver[] => {
    const [place, column] = [task.columnAt.get(key), task.block.columns.find((each) => each.key === key)];
    if (place === undefined || column === undefined) return [];
    const cells = standing.flatMap((row) => {
      const [cell, now] = [row.cells[place] ?? null, wanted.get(row.key)?.[index]];
      const isTyped = cell !== null && now !== undefined && shownText(cell) !== shownText(now);
      return isTyped ? [{ row: row.at, content: cell }] : [];
    });
    return cells.length === 0 ? [] : [{ place, column, cells }];
  });
}

/** What the survey gives now in rows of these keys, in the order of the columns. */
async function wantedCells(
  task: TableTask,
  keys: ReadonlySet<string>,
  bytes: number,
): Promise<ReadonlyMap<string, readonly CellContent[]>> {
  const found = new Map<string, readonly CellContent[]>();
  if (keys.size === 0) return found;
  const columns = [task.block.keyColumn, ...overwrittenColumns(task.block)];
  const [source, to] = [sourceOf(task), keyedRows(task.block)];
  for (let from = 0; from < to;) {
    const rows = await source.block({ from, to, columns, bytes });
    for (const row of rows) {
      const [key = null, ...cells] = row.map(asStands);
      if (keys.has(String(key))) found.set(String(key), cells);
    }
    from += rows.length;
  }
  return found;
}
