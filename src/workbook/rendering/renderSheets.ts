import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import type { IssuedNaming } from "../identity/createNaming";
import type { Unfinished } from "../identity/memory";
import type { OurBook } from "../identity/ourBook";
import { finishRun, removeRescue, writeStamp } from "../identity/stamp";
import { showFirst } from "../navigation/showFirst";
import type { ProgressListener } from "../progress";
import { shiftingCells } from "../shiftingCells";
import { nameCells, type KeyedTable } from "./cells/cellNames";
import { makeWay } from "./way/makeWay";
import { textsInStamp } from "./way/rememberedOwn";
import { keepTypedInData, type TouchedTables, type TypedHeading } from "./way/typedInData";
import { keepTypedOver } from "./way/typedOver";
import { WrittenSums } from "./way/writtenSums";
import { asideBy, type Aside, type AsideLine } from "./way/putAside";
import { drawShapes } from "./charts/drawings";
import { clearFilters } from "./prepare/clearFilters";
import { drawCharts } from "./charts/drawCharts";
import { finishSheet, isSmall } from "./finishSheet";
import { noteText, type GoneRow, type NoteLine } from "./rows/keepNotes";
import { orderRows, removeGoneRows, type StandingRows } from "./rows/moveRows";
import { standingComments } from "./rows/standingComments";
import { restoreLinks } from "./rows/rowLinks";
import { orderGrownRows, orderNamedRows, type LinksOfRows, type StandingNames } from "./rows/namedRows";
import { movesTables, planSheets, relocated } from "./prepare/planSheets";
import { memoryOf } from "./memoryOf";
import type { SheetPlan } from "./plan/sheetPlan";
import { prepareSheets } from "./prepare/prepareSheets";
import { findOwnRules } from "./way/ownRules";
import { readStandingTables } from "./prepare/readStanding";
import { Refusals, type Notice } from "../refusals";
import type { TableTask } from "./plan/sheetTask";
import { allRows } from "./tables/rowBlock";
import { type RowWriting, writeTableRows } from "./tables/tableRows";
import { showHeadings } from "./page/showHeadings";
import { updateLedgers, type SheetLedger } from "./ledgers/updateLedger";

/** What a rendering starts from. */
export interface RenderOptions {
  readonly book: OurBook;
  readonly naming: Pick<IssuedNaming, "issued">;
  readonly blockBytes: number;
  /** What staff wrote, kept in the stamp until the run has ended. */
  readonly rescue: unknown;
  /** What the run was asked for, kept there too. */
  readonly asked?: unknown;
  /** How a note is kept whose row a table has no more. */
  readonly noteLine: NoteLine;
  /** What is said over cells of staff's that had to make way. */
  readonly asideLine: AsideLine;
  readonly typedHeading: TypedHeading;
  /** Where staff may have typed over what a run writes; absent for nowhere. */
  readonly touched?: TouchedTables;
}

/** A sheet that was written, under the name it has in the workbook. */
export interface RenderedSheet {
  readonly id: string;
  readonly name: string;
  /** It was not there before. */
  readonly isNew: boolean;
}

/** What came of a rendering. */
interface Rendering {
  readonly sheets: readonly RenderedSheet[];
  /** What users should know: what Excel would not do, and what had to go first. */
  readonly notices: readonly Notice[];
}

/**
 * Writes documents into the workbook: new sheets are added, standing ones brought up to date in place. Structure
 * comes first, then the rows, then whatever refers to other sheets; a stamp stands in the workbook meanwhile.
 *
 * @throws WorkbookError; the stamp then stays for the next run to clear up.
 */
export async function renderSheets(
  specs: readonly SheetSpec[],
  options: RenderOptions,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<Rendering> {
  const { book } = options;
  const refusals = new Refusals(book.memory.refused);
  const planned = planSheets(specs, book, await readStandingTables(book, signal));
  const aside = asideBy(options.asideLine, refusals);
  const texts = textsInStamp(specs, book);
  const stamp = (plans: readonly SheetPlan[]): Promise<boolean> =>
    writeStamp({ adding: addedBy(plans), rescue: options.rescue, asked: options.asked, texts }, signal);
  const hasRescueSheet = await stamp(planned);
  const { hasColumns, links } = await keepWhatStands(planned, { ...options, aside, refusals }, signal);
  const begun = hasColumns ? planSheets(specs, book, await readStandingTables(book, signal)) : planned;
  const step = stepsOf(begun.length * 3, onProgress);
  const comments = await standingComments(begun, book, refusals, signal);
  const stays = await removeGoneRows(begun, { ...options, comments }, signal);
  const { names, gone } = await orderNamedRows(stays.plans, { ...options, comments, links }, signal);
  tellGone([...stays.gone, ...gone], refusals);
  tellEmptied(begun, refusals);
  const ready = await prepareSheets(
    stays.plans,
    { book, blockBytes: options.blockBytes, aside, comments },
    { onPrepared: step.next, onRenamed: stamp },
    signal,
  );
  await showHeadings(ready, refusals, signal);
  const prepared = await relocatedPlans(ready, book, signal);
  const written: KeyedTable[] = [];
  for (const plan of prepared) {
    const known = { ...options, matchers: stays.rows, names };
    const rows = (): Promise<readonly KeyedTable[]> => writeRows(plan, known, step.within, signal);
    written.push(...(await shiftingCells([plan.task.sheet], rows)));
    step.next();
  }
  // as ledgers grow they push down what stands below them
  written.push(...(await updateLedgers(prepared.flatMap(standingLedgers), { book, aside }, signal)));
  const { plans, tables } = await belowLedgers({ plans: prepared, tables: written }, book, signal);
  const tasks = plans.map(({ task }) => task);
  await nameCells(tables, tasks, book, signal);
  const sheetOf = sheetFinder(plans, book);
  const kept = await makeWay(tasks, { book, aside }, signal);
  const rules = await findOwnRules(tasks, signal);
  const charts = new Map(Object.entries(book.memory.charts));
  for (const task of tasks) {
    const ours = rules.filter(({ sheet }) => sheet === task.sheet);
    const around = { sheetOf, isTheirs: kept.get(task.sheet) ?? (() => false), rules: ours };
    const seen = await shiftingCells([task.sheet], () => finishSheet(task, book, around, signal));
    (await drawCharts(task, seen, book, refusals, signal)).forEach((place, name) => charts.set(name, place));
    (await drawShapes(task, book, refusals, signal)).forEach((place, name) => charts.set(name, place));
    step.next();
  }
  const memory = await memoryOf(plans, { tables, charts }, options, signal);
  await finishRun({ ...memory, refused: refusals.keys() });
  if (hasRescueSheet) await removeRescue(signal);
  const sheets = plans.map(({ task: { spec, sheet, isNew } }) => ({ id: spec.id, name: sheet, isNew }));
  await showFirst(sheets.map(({ name }) => name));
  return { sheets, notices: refusals.all() };
}

/**
 * Shows all rows, and keeps what staff did to rows and cells that are about to move and to be written.
 *
 * @returns whether tables have got columns for it, and the links of staff's on computed tables.
 */
async function keepWhatStands(
  plans: readonly SheetPlan[],
  options: RenderOptions & { readonly aside: Aside; readonly refusals: Refusals },
  signal: AbortSignal,
): Promise<{ readonly hasColumns: boolean; readonly links: LinksOfRows }> {
  const { book, aside, refusals, touched = new Map() } = options;
  for (const sheet of await clearFilters(plans, book, signal)) {
    refusals.tell({ code: "filter-cleared", sheet });
  }
  await restoreLinks(book.movingLinks, signal);
  const links = await keepTypedOver(plans, { book, aside, refusals }, signal);
  return { hasColumns: await keepTypedInData(plans, { ...options, touched }, signal), links };
}

function tellGone(gone: readonly GoneRow[], refusals: Refusals): void {
  for (const row of gone) {
    refusals.tell({ code: "rows-gone", sheet: row.sheet, rows: `${row.of} · ${noteText(row)}` });
  }
}

/** A column whose heading stays over nothing is explained once. */
function tellEmptied(plans: readonly SheetPlan[], refusals: Refusals): void {
  for (const { task, changes } of plans) {
    const columns = changes.flatMap(({ task: { former = [] }, standing }) =>
      [...former].flatMap(([place, { left }]) =>
        left === true ? [] : (standing.columns[place]?.name ?? []),
      ),
    );
    if (columns.length === 0) continue;
    refusals.tell({ code: "columns-emptied", sheet: task.sheet, columns: columns.join(", ") });
  }
}

function addedBy(plans: readonly SheetPlan[]): Unfinished["adding"] {
  return plans
    .filter(({ task }) => task.isNew)
    .map(({ task }) => ({ document: task.spec.id, sheet: task.sheet }));
}

/** Where tables have grown or shrunk, what stands below them has moved. */
async function relocatedPlans(
  plans: readonly SheetPlan[],
  book: OurBook,
  signal: AbortSignal,
): Promise<readonly SheetPlan[]> {
  if (!plans.some(movesTables)) return plans;
  const standing = await readStandingTables(book, signal);
  return plans.map((plan) => (plan.task.isNew ? plan : relocated(plan, book, standing)));
}

/** Where ledgers have grown, the tables below them have moved. */
async function belowLedgers(
  { plans, tables }: { readonly plans: readonly SheetPlan[]; readonly tables: readonly KeyedTable[] },
  book: OurBook,
  signal: AbortSignal,
): Promise<{ readonly plans: readonly SheetPlan[]; readonly tables: readonly KeyedTable[] }> {
  const grown = new Map(tables.map(({ task }) => [task.block.name, task.area.rows]));
  const hasMoved = ({ task }: SheetPlan): boolean =>
    task.tables.some(
      ({ block, area }) =>
        (grown.get(block.name) ?? 0) > area.rows && task.tables.some((other) => other.block.row > block.row),
    );
  if (!plans.some(hasMoved)) return { plans, tables };
  const standing = await readStandingTables(book, signal);
  return {
    plans: plans.map((plan) => (hasMoved(plan) ? relocated(plan, book, standing) : plan)),
    tables: tables.map((table) => {
      const { row, column } = standing.get(table.task.block.name)?.area ?? table.task.area;
      return { ...table, task: { ...table.task, area: { ...table.task.area, row, column } } };
    }),
  };
}

/** What is known of the rows of standing tables. */
interface KnownRows {
  readonly matchers: StandingRows;
  readonly names: StandingNames;
}

function standingLedgers({ task: on }: SheetPlan): readonly SheetLedger[] {
  const { spec, sheet, tables } = on;
  return tables.filter(isStandingLedger).map((task) => ({ spec, sheet, task, on }));
}

function isStandingLedger({ block, isNew }: TableTask): boolean {
  return block.mode === "ledger" && !isNew;
}

/** Writes the rows of large tables; gives all tables but standing ledgers with their keys. */
async function writeRows(
  { task }: SheetPlan,
  { blockBytes, matchers, names: standingNames }: RenderOptions & KnownRows,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly KeyedTable[]> {
  const keyed: KeyedTable[] = [];
  for (const table of task.tables) {
    if (isStandingLedger(table)) continue;
    const names = standingNames.get(table.block.name);
    if (names !== undefined) await orderGrownRows(task.sheet, { task: table, names, blockBytes }, signal);
    const written = new WrittenSums(table);
    if (isSmall(table)) written.add(allRows(table));
    else {
      const matcher = matchers.get(table.block.name);
      if (matcher !== undefined) await orderRows(task.sheet, table, { matcher, blockBytes }, signal);
      const onRows: RowWriting["onRows"] = (rows) => written.add(rows);
      await writeTableRows({ sheet: task.sheet, task: table, blockBytes, onRows }, onShare, signal);
    }
    keyed.push({
      sheet: task.sheet,
      task: table,
      keys: table.block.rowKeys,
      sums: written.remembered(),
    });
  }
  return keyed;
}

function sheetFinder(plans: readonly SheetPlan[], book: OurBook): (document: string) => string | null {
  const names = new Map(plans.map(({ task }) => [task.spec.id, task.sheet]));
  return (document) => names.get(document) ?? book.sheets.get(document)?.name ?? null;
}

function stepsOf(
  total: number,
  onProgress: ProgressListener,
): { readonly next: () => void; readonly within: (share: number) => void } {
  let done = 0;
  return {
    next: () => {
      done += 1;
      onProgress({ stage: "writing", share: done / total });
    },
    within: (share) => onProgress({ stage: "writing", share: (done + share) / total }),
  };
}
