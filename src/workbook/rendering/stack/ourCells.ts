import { areaAddress, overlap, parseAddress, withoutSheet, type Area } from "../../area";
import { staffCellNameItem } from "../../identity/marker";
import type { Memory } from "../../identity/memory";
import type { OurBook } from "../../identity/ourBook";
import type { SheetPlan } from "../plan/sheetPlan";
import type { TableTask } from "../plan/sheetTask";

/** A table as it was last written and as it stands. */
export interface MovedTable {
  readonly before: Area;
  readonly now: Area;
  /** Rows that staff have put since between it and what stands under it. */
  readonly pushed?: number;
}

/**
 * Where the cells that the last run wrote outside tables stand now, as far as the tables around them tell. Cells between
 * two tables that staff have moved apart are left out: nobody knows on which side of what came between they are.
 */
export function ourCells(plan: SheetPlan, memory: Memory): readonly Area[] {
  return movedCells(memory.cells[plan.task.spec.id] ?? [], standingTables(plan, memory));
}

/** The tables of a sheet as they were last written and as they stand before they change. */
export function standingTables({ changes }: SheetPlan, memory: Memory): readonly MovedTable[] {
  return movedTables(
    changes.map(({ standing, task: { block } }) => ({ block, ...standing })),
    memory,
  );
}

/** Tables as they were last written and as they are now. */
export function movedTables(
  tables: readonly Pick<TableTask, "block" | "area" | "pushed">[],
  memory: Memory,
): readonly MovedTable[] {
  return tables.flatMap(({ block, area, pushed = 0 }): MovedTable[] => {
    const remembered = memory.tables[block.name];
    if (remembered === undefined) return [];
    return [{ before: remembered.area, now: area, pushed: pushed - (remembered.pushed ?? 0) }];
  });
}

/** Cells outside tables where they stand once the tables around them have moved. */
export function movedCells(areas: readonly Area[], tables: readonly MovedTable[]): readonly Area[] {
  const sorted = [...tables].sort((one, other) => one.before.row - other.before.row);
  return areas.flatMap((area): Area[] => {
    const moved = movedBy(area, sorted);
    return moved === null ? [] : [{ ...area, row: area.row + moved }];
  });
}

/**
 * Addresses of our cells between tables that change their distances: they are written anew. Cells in which staff have
 * something, and those under a ledger, move along.
 */
export function cellsBetween(plan: SheetPlan, { memory, definedNames }: OurBook): ReadonlySet<string> {
  const { task, changes } = plan;
  const first = Math.min(...changes.map(({ standing }) => end(standing.area)));
  const ledgers = changes.filter((change) => change.task.block.mode === "ledger");
  const names = staffCellNameItem(task.spec.id, "");
  const staffs = [...definedNames].flatMap(([name, formula]) =>
    name.startsWith(names) && !formula.includes("#REF!") ? [parseAddress(withoutSheet(formula))] : [],
  );
  return new Set(
    ourCells(plan, memory)
      .filter((area) => area.row >= first && !ledgers.some(({ standing }) => area.row >= end(standing.area)))
      .filter((area) => !staffs.some((cell) => overlap(cell, area)))
      .map(areaAddress),
  );
}

/** Of tables side by side the one counts in whose columns the cells stand. */
function movedBy({ row, column }: Area, tables: readonly MovedTable[]): number | null {
  const isOver = ({ before }: MovedTable): number =>
    column >= before.column && column < before.column + before.columns ? 1 : 0;
  const above = tables
    .filter(({ before }) => before.row <= row)
    .sort((one, other) => one.before.row - other.before.row || isOver(one) - isOver(other))
    .at(-1);
  if (above === undefined) return 0;
  const { before, now, pushed = 0 } = above;
  if (row < end(before)) return now.row - before.row;
  const moved = end(now) - end(before) + pushed;
  const below = tables.find((table) => table.before.row > row);
  return below === undefined || below.now.row - below.before.row === moved ? moved : null;
}

function end({ row, rows }: Area): number {
  return row + rows;
}
