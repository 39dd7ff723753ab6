import { overlap, type Area } from "../../area";
import { endRow, isHeading } from "../plan/layOut";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import { blocksOf, endUnder, type TableTask } from "../plan/sheetTask";
import type { StandingCells } from "./standingCells";

/**
 * A change of a sheet's rows. `cells`: a table gets its size by its own cells, what stands beside stays. `grow`,
 * `shrink`: by whole rows of the sheet, as Excel shifts no cells through a table that is wider or narrower. `gap`: more or
 * fewer rows between two tables.
 */
export type RowStep =
  | { readonly kind: "cells"; readonly change: TableChange }
  | {
      readonly kind: "grow";
      readonly change: TableChange;
      readonly rows: number;
      /** Columns of the last row in which staff have something: it stays with its row. */
      readonly foreign: readonly number[];
    }
  | { readonly kind: "shrink"; readonly rows: readonly number[] }
  | { readonly kind: "gap"; readonly at: number; readonly rows: number };

/** What is known of a sheet whose tables change their sizes. */
export interface StandingSheet {
  readonly cells: StandingCells;
  /** Where our cells outside tables stand. */
  readonly ours: readonly Area[];
}

/**
 * The changes of a standing sheet's rows from the bottom up: what stands above one has not moved when its turn comes.
 * Nothing of staff's is taken away. Where too few rows are free of it, a table keeps the rows that it no longer needs, blank.
 */
export function rowSteps(plan: SheetPlan, sheet: StandingSheet): readonly RowStep[] {
  const steps = [
    ...plan.changes.map((change) => ({ at: change.standing.area.row, step: sizeStep(change, plan, sheet) })),
    ...gapSteps(plan, sheet),
  ];
  return steps.sort((one, other) => other.at - one.at).flatMap(({ step }) => (step === null ? [] : [step]));
}

/** Whether tables of a standing sheet stand one above the other and change their sizes or distances, or get another. */
export function changesStack(plan: SheetPlan): boolean {
  const { task, changes, others } = plan;
  if (task.isNew || changes.length === 0 || task.tables.length + others.length < 2) return false;
  const isResized = changes.some(({ standing, task: { area } }) => standing.area.rows !== area.rows);
  return (
    isResized ||
    task.tables.some(({ isNew }) => isNew) ||
    changes.some((above) => {
      const below = nextBelow(above.task, plan);
      return below !== null && lackingRows(above, below) !== 0;
    })
  );
}

function sizeStep(change: TableChange, plan: SheetPlan, sheet: StandingSheet): RowStep | null {
  const { standing, task } = change;
  const missing = task.area.rows - standing.area.rows;
  if (missing === 0) return null;
  const cut = isCut(change, plan, sheet);
  const others = otherAreas(plan, task);
  const hasBelow = others.some(
    (other) => isUnder(other, standing.area) && sharesColumns(other, standing.area),
  );
  const hasPictures = plan.task.charts.length + plan.task.drawings.length > 0;
  if (task.block.mode === "ledger" || (!cut && (!hasBelow || hasPictures))) return { kind: "cells", change };
  if (missing > 0) return growStep(change, plan, sheet, cut);
  const rows = freeRows(change, plan, sheet);
  return rows.length < -missing && !cut ? { kind: "cells", change } : { kind: "shrink", rows };
}

function growStep(change: TableChange, plan: SheetPlan, { cells }: StandingSheet, cut: boolean): RowStep {
  const { standing, task } = change;
  const last = endOf(standing.area) - 1;
  const crosses = otherAreas(plan, task).some((other) => standsIn(other, last));
  if (crosses && !cut) return { kind: "cells", change };
  const own = ownColumns(task);
  const foreign = cells.filled(last).filter((column) => !own.has(column));
  return { kind: "grow", change, rows: task.area.rows - standing.area.rows, foreign };
}

/** Whether cells that shift with the table's own would tear something apart that stands below. */
function isCut({ standing, task }: TableChange, plan: SheetPlan, { ours }: StandingSheet): boolean {
  const { area } = standing;
  const columns = { ...area, columns: task.area.columns };
  return [...otherAreas(plan, task), ...ours].some(
    (other) => isUnder(other, area) && sharesColumns(other, columns) && !isWithin(other, columns),
  );
}

/** Rows that a table no longer needs, from the last, in which nothing stands but what is ours and no other table has any. */
function freeRows(
  { standing, task }: TableChange,
  plan: SheetPlan,
  { cells }: StandingSheet,
): readonly number[] {
  const own = ownColumns(task);
  const others = [...otherAreas(plan, task), ...growingBeside(plan, standing.area, task)];
  return rowsOf(endOf(task.area), standing.area.rows - task.area.rows)
    .filter(
      (row) =>
        !others.some((other) => standsIn(other, row)) &&
        !cells.isCommented(row) &&
        cells.filled(row).every((column) => own.has(column)),
    )
    .reverse();
}

/** Tables beside one as they will stand: the rows that they get come in among its own. */
function growingBeside({ changes }: SheetPlan, area: Area, own: TableTask): readonly Area[] {
  return changes
    .filter(
      ({ standing, task }) =>
        task !== own && standing.area.row < endOf(area) && area.row < endOf(standing.area),
    )
    .map(({ standing, task }) => ({ ...standing.area, rows: Math.max(standing.area.rows, task.area.rows) }));
}

/** Columns of the sheet in which a table has ours. */
function ownColumns({ area, columnAt }: TableTask): ReadonlySet<number> {
  return new Set([...columnAt.values()].map((place) => area.column + place));
}

/** The other tables of the sheet as they stand, wide enough for the columns that they get. */
function otherAreas({ changes, others }: SheetPlan, own: TableTask): readonly Area[] {
  return [
    ...changes
      .filter(({ task }) => task !== own)
      .map(({ standing, task }) => ({ ...standing.area, columns: task.area.columns })),
    ...others,
  ];
}

type Gap = Extract<RowStep, { kind: "gap" }>;
type Standing = Pick<TableChange, "standing" | "task">;

/** Where rows between a standing table and the next one below are too few or too many for what goes between them. */
function gapSteps(plan: SheetPlan, sheet: StandingSheet): readonly { at: number; step: RowStep }[] {
  return plan.changes.flatMap((above) => {
    const below = nextBelow(above.task, plan);
    const step = below === null ? roomBelow(plan, above, sheet) : gapStep(plan, above, below, sheet);
    return step === null ? [] : [{ at: step.at, step }];
  });
}

/** How many rows a gap lacks; below 0 those that it has too many. */
function lackingRows(above: Standing, below: Standing): number {
  const wanted = below.task.block.row - endRow(above.task.block);
  return wanted - (below.standing.area.row - endUnder(above.standing));
}

/** Rows are put in above what staff have between the tables, else above the heading of the lower one. */
function gapStep(plan: SheetPlan, above: Standing, below: Standing, sheet: StandingSheet): Gap | null {
  const lacking = lackingRows(above, below);
  const isMoved = plan.apart.has(below.task.block.name);
  const comes = plan.task.tables.some(
    (table) => table.isNew && isBelow(table, above.task) && isBelow(below.task, table),
  );
  if (lacking === 0 || (isMoved && !comes)) return null;
  const [from, to] = [endUnder(above.standing), below.standing.area.row];
  const foreign = firstForeign(plan, from, to, sheet);
  const heading = headingRows(plan, below.task);
  const at = Math.min(to - heading, foreign ?? to);
  if (lacking > 0) {
    const wanted = below.task.block.row - heading - endRow(above.task.block);
    return rowsIn(plan, at, wanted - (at - from));
  }
  const first = at + lacking;
  const isFree =
    foreign === null && first >= from && !rowsOf(first, -lacking).some((row) => crosses(plan, row));
  return isFree ? { kind: "gap", at: first, rows: lacking } : null;
}

function rowsIn(plan: SheetPlan, at: number, rows: number): Gap | null {
  return rows <= 0 || crosses(plan, at) ? null : { kind: "gap", at, rows };
}

/** Rows for new tables below the last one, where something of staff's stands in their place. */
function roomBelow(plan: SheetPlan, { standing, task }: Standing, sheet: StandingSheet): Gap | null {
  const added = plan.task.tables.filter((other) => other.isNew && isBelow(other, task));
  if (added.length === 0) return null;
  const needed = Math.max(...added.map(({ block }) => endRow(block))) + ROWS_UNDER - endRow(task.block);
  const from = endUnder(standing);
  const at = firstForeign(plan, from, from + needed, sheet);
  return at === null ? null : rowsIn(plan, at, needed - (at - from));
}

/** Notes and a blank row under a table. */
const ROWS_UNDER = 3;

/** The nearest standing table that is declared under another. */
function nextBelow(task: TableTask, { changes }: SheetPlan): Standing | null {
  const [next] = changes
    .filter((other) => isBelow(other.task, task))
    .sort((one, other) => one.task.block.row - other.task.block.row);
  return next ?? null;
}

/** Whether a table is declared under another, not beside it. */
export function isBelow({ block }: TableTask, above: TableTask): boolean {
  const isUnderIt = block.row >= endRow(above.block);
  const [first, last] = [block.column, block.column + block.columns.length];
  const { column, columns } = above.block;
  return isUnderIt && first < column + columns.length && column < last;
}

/** Rows of cells that stand right above a table and belong to it. */
function headingRows({ task }: SheetPlan, { block }: TableTask): number {
  const heading = blocksOf(task.spec).cells.find((cells) => isHeading(cells, block));
  return heading?.rows.length ?? 0;
}

/** The first row of a stretch in which something stands that is not ours. */
function firstForeign(
  plan: SheetPlan,
  from: number,
  to: number,
  { cells, ours }: StandingSheet,
): number | null {
  const known = [
    ...ours,
    ...plan.changes.map(({ standing, task }) => ({ ...standing.area, columns: task.area.columns })),
  ];
  const isOurs = (row: number, column: number): boolean =>
    known.some((area) => overlap(area, { row, column, rows: 1, columns: 1 }));
  const found = rowsOf(from, to - from).find((row) =>
    cells.filled(row).some((column) => !isOurs(row, column)),
  );
  return found ?? null;
}

function crosses({ changes, others }: SheetPlan, row: number): boolean {
  return [...changes.map(({ standing }) => standing.area), ...others].some(
    (area) => standsIn(area, row) && area.row < row,
  );
}

function rowsOf(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

function endOf({ row, rows }: Area): number {
  return row + rows;
}

function standsIn(area: Area, row: number): boolean {
  return area.row <= row && row < endOf(area);
}

function isUnder(other: Area, area: Area): boolean {
  return other.row >= endOf(area);
}

function sharesColumns(one: Area, other: Area): boolean {
  return one.column < other.column + other.columns && other.column < one.column + one.columns;
}

function isWithin(one: Area, other: Area): boolean {
  return one.column >= other.column && one.column + one.columns <= other.column + other.columns;
}
