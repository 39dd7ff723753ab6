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
import type { Touched } from "./rowSums";
import { moveAside, type Aside } from "./putAside";
import { addTypedColumns, type TypedColumn } from "./typedColumns";
import { asStands, overwrittenColumns } from "./writtenSums";

/** Where in tables, by their names, staff may have typed over cells that a run fills. */
export type TouchedTables = ReadonlyMap<string, Touched>;

/** What a column is headed by that keeps what was typed in another. */
export type TypedHeading = (locale: SheetSpec["locale"], heading: string) => string;

interface TypedOptions {
  readonly touched: TouchedTables;
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
      const touched = options.touched.get(change.task.block.name);
      const again = await typedAgain(plan, change, options, signal);
      if (touched === undefined && again.length === 0) continue;
      const standing = await touchedRows(plan, change, touched ?? NOWHERE, options, signal);
      const over = await typedOver(change, standing, touched?.columns ?? new Set(), options.blockBytes);
      const [typed, { lost }] = [[...over.typed, ...again], over];
      if (touched !== undefined && change.task.block.mode === "data") {
        const rows = [...lostRows(plan, change, lost), ...ownRows(plan, change, standing)];
        await keepRows(plan, rows, options, signal);
      }
      if (standsAlone(plan)) hasAdded = (await keepCells(plan, change, typed, options, signal)) || hasAdded;
      else await moveCells(plan, change, typed, options, signal);
    }
  }
  return hasAdded;
}

const NOWHERE: Touched = { isRow: () => false, columns: new Set() };

/** What staff wrote in columns of ours that a table had no more and that it has again. */
async function typedAgain(
  plan: SheetPlan,
  change: TableChange,
  options: TypedOptions,
  signal: AbortSignal,
): Promise<readonly TypedOver[]> {
  const { reclaimed = [], columnAt } = change.task;
  if (reclaimed.length === 0) return [];
  const rows = await touchedRows(plan, change, { ...NOWHERE, isRow: () => true }, options, signal);
  return reclaimed.flatMap((key) => typedAt(rows, columnAt.get(key) ?? -1, change.standing.columns));
}

/** All that stands in a column. */
function typedAt(
  rows: readonly StandingRow[],
  place: number,
  columns: TableChange["standing"]["columns"],
): readonly TypedOver[] {
  const cells = rows.flatMap(({ at, cells: row }) => {
    const content = row[place] ?? null;
    return content === null ? [] : [{ row: at, content }];
  });
  const heading = columns[place]?.name ?? "";
  return cells.length === 0 ? [] : [{ place, heading, format: "general", cells }];
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
  { isRow }: Touched,
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
    // computed tables have no column of keys
    const keys = columns[keyAt] ?? [];
    (columns[0] ?? []).forEach((_cell, row) => {
      const key = String(readContent(keys[row]) ?? "");
      const isSecond = seen.has(key);
      seen.add(key);
      if (!isRow(key)) return;
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
function ownRows(plan: SheetPlan, change: TableChange, rows: readonly StandingRow[]): readonly GoneRow[] {
  const { block, columnAt } = change.task;
  const unseen = new Set([columnAt.get(block.keyColumn ?? ""), columnAt.get(block.orderColumn ?? "")]);
  const formulas = new Set(
    block.columns.flatMap(({ key, formula }) => (formula === undefined ? [] : (columnAt.get(key) ?? []))),
  );
  return rows.flatMap((row) => {
    if (row.key !== "" && !row.isSecond) return [];
    const notes = notesOf(plan, change, row, (place) => !unseen.has(place) && !formulas.has(place));
    return notes.length === 0 ? [] : [goneRow(plan, change, row, notes[0]?.text ?? "", notes)];
  });
}

/** What was typed over rows that the survey has no more. */
function lostRows(plan: SheetPlan, change: TableChange, rows: readonly LostRow[]): readonly GoneRow[] {
  return rows.map(({ row, places }) =>
    goneRow(
      plan,
      change,
      row,
      row.key,
      notesOf(plan, change, row, (place) => places.has(place)),
    ),
  );
}

function notesOf(
  plan: SheetPlan,
  change: TableChange,
  { cells }: StandingRow,
  isNoted: (place: number) => boolean,
): GoneRow["notes"] {
  const left = standingBody(plan, change).column;
  return cells.flatMap((cell, place) => {
    const heading = change.standing.columns[place]?.name ?? "";
    return cell === null || !isNoted(place) ? [] : [{ place: left + place, heading, text: String(cell) }];
  });
}

function goneRow(
  plan: SheetPlan,
  change: TableChange,
  { at }: StandingRow,
  of: string,
  notes: GoneRow["notes"],
): GoneRow {
  const { row, column } = standingBody(plan, change);
  return { sheet: plan.task.sheet, of, row: row + at, column, notes };
}

async function keepRows(
  plan: SheetPlan,
  rows: readonly GoneRow[],
  { noteLine, refusals }: TypedOptions,
  signal: AbortSignal,
): Promise<void> {
  if (rows.length === 0) return;
  await keepNotes(plan.task, rows, noteLine, signal);
  for (const row of rows)
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
  const columns = typed.map(({ heading, format, cells }): TypedColumn => {
    return { heading: typedHeading(plan.task.spec.locale, heading), format, typed: cells };
  });
  const [body, { name }] = [standingBody(plan, change), change.task.block];
  await addTypedColumns({ sheet: plan.task.sheet, name, body, columns, blockBytes }, signal);
  refusals.tell({
    code: "typed-over",
    sheet: plan.task.sheet,
    cells: typed.map(({ heading, cells }) => `${heading} (${String(cells.length)})`).join(", "),
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
  readonly heading: string;
  readonly format: TableColumnSpec["format"];
  readonly cells: TypedColumn["typed"];
}

/** A row that the survey has no more, and the places in which somebody typed. */
interface LostRow {
  readonly row: StandingRow;
  readonly places: ReadonlySet<number>;
}

/** In columns that the table has no more nobody knows what was written: all of such rows is kept. */
async function typedOver(
  { task, standing: { columns: headed } }: TableChange,
  rows: readonly StandingRow[],
  touched: Touched["columns"],
  bytes: number,
): Promise<{ readonly typed: readonly TypedOver[]; readonly lost: readonly LostRow[] }> {
  const { block, columnAt } = task;
  const standing = rows.filter(({ key, isSecond }) => key !== "" && !isSecond);
  const keyNow = (key: string): string => block.rekeyed?.get(key) ?? key;
  const wanted = await wantedCells(task, new Set(standing.map(({ key }) => keyNow(key))), bytes);
  const columns = overwrittenColumns(block).flatMap((key, index) => {
    const [place, column] = [columnAt.get(key), block.columns.find((each) => each.key === key)];
    return place === undefined || column === undefined || !touched.has(key) ? [] : [{ place, column, index }];
  });
  const emptied = [...(task.former ?? [])].filter(([, { left }]) => left !== true);
  const former = emptied.flatMap(([place, { key }]) => (touched.has(key) ? [place] : []));
  const typed = columns.flatMap(({ place, column, index }): readonly TypedOver[] => {
    const cells = standing.flatMap((row) => {
      const [cell, now] = [row.cells[place] ?? null, wanted.get(keyNow(row.key))?.[index]];
      const isTyped = cell !== null && now !== undefined && shownText(cell) !== shownText(now);
      return isTyped ? [{ row: row.at, content: cell }] : [];
    });
    // where a column goes, others may take its place, and their headings
    const heading = emptied.length === 0 ? column.heading : (headed[place]?.name ?? column.heading);
    return cells.length === 0 ? [] : [{ place, heading, format: column.format, cells }];
  });
  const gone = standing.filter(({ key }) => !wanted.has(keyNow(key)));
  const stays = standing.filter(({ key }) => wanted.has(keyNow(key)));
  const lost = gone.flatMap((row): readonly LostRow[] => {
    const places = [...columns.map(({ place }) => place), ...former].filter(
      (place) => (row.cells[place] ?? null) !== null,
    );
    return places.length === 0 ? [] : [{ row, places: new Set(places) }];
  });
  return { typed: [...typed, ...former.flatMap((place) => typedAt(stays, place, headed))], lost };
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
