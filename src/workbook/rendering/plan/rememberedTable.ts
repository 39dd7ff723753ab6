import type { StandingColumn } from "../../identity/columnPlaces";
import type { RememberedColumn, RememberedTable } from "../../identity/memory";
import { isFormula } from "../../writtenValue";
import { endRow } from "./layOut";
import { rememberedColumns } from "./rememberedColumns";
import type { SheetPlan } from "./sheetPlan";
import { endUnder, type SheetTask, type TableTask } from "./sheetTask";

/** So much of a text tells it from others. */
const TOLD_BY = 60;

/** A table as the workbook remembers it, the columns' numbers, and headings of former ones, as Excel gives them. */
export function rememberedTable(
  task: TableTask,
  plans: readonly SheetPlan[],
  columns: readonly StandingColumn[],
): RememberedTable {
  const { block, area, columnAt, pushed = 0, former = new Map<number, RememberedColumn>() } = task;
  const sheet = plans.find((plan) => plan.task.tables.some((other) => other.block.name === block.name));
  const under = sheet === undefined ? null : textUnder(task, sheet.task);
  return {
    columns: [
      ...rememberedColumns(block, (key) => columns[columnAt.get(key) ?? -1]?.id ?? -1),
      ...[...former].map(([place, column]) => ({
        ...column,
        heading: columns[place]?.name ?? column.heading,
        id: columns[place]?.id ?? -1,
        left: true as const,
      })),
    ],
    keyColumn: block.keyColumn,
    area,
    ...(under === null ? {} : { under }),
    ...(pushed === 0 ? {} : { pushed }),
  };
}

/**
 * The nearest text of ours that stands under a table's columns and belongs to it, counted from its end and its first
 * column. What stands under a ledger moves with it and is not written again.
 */
function textUnder(
  task: TableTask,
  { cells, tables }: SheetTask,
): NonNullable<RememberedTable["under"]> | null {
  const { block, area } = task;
  if (block.mode === "ledger") return null;
  const end = endRow(block);
  const next = Math.min(...tables.map((other) => other.block.row).filter((row) => row >= end));
  const [nearest] = cells
    .filter((place) => place.block.row >= end && place.block.row < next)
    .filter(({ column }) => column >= area.column && column < area.column + area.columns)
    .sort((one, other) => one.row - other.row);
  const content = nearest?.block.rows[0]?.[0]?.content ?? null;
  if (nearest === undefined || content === null || isFormula(content) || content === "") return null;
  return {
    row: nearest.row - endUnder(task),
    column: nearest.column - area.column,
    text: String(content).slice(0, TOLD_BY),
  };
}

/**
 * How many rows lower than remembered the text stands under its table; 0 where it is not found.
 *
 * @param cells of its column, from the row under the table on.
 */
export function rowsPushed({ under, pushed = 0 }: RememberedTable, cells: readonly unknown[]): number {
  if (under === undefined) return 0;
  const expected = under.row + pushed;
  const found = cells.flatMap((cell, row) =>
    typeof cell === "string" && cell.slice(0, TOLD_BY) === under.text ? [row - expected] : [],
  );
  return found.sort((one, other) => Math.abs(one) - Math.abs(other))[0] ?? 0;
}
