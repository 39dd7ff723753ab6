import { endRow } from "../plan/layOut";
import type { SheetPlan } from "../plan/sheetPlan";
import type { TableTask } from "../plan/sheetTask";
import { isBelow } from "./rowSteps";

/**
 * Puts new tables of a standing sheet under those below which they are declared, wherever these stand by now. One round
 * trip where there are any.
 */
export async function placeNewTables(context: Excel.RequestContext, plan: SheetPlan): Promise<SheetPlan> {
  const { task, changes } = plan;
  if (task.isNew || changes.length === 0 || !task.tables.some(({ isNew }) => isNew)) return plan;
  const ranges = changes.map((change) => ({
    standing: change.task,
    range: context.workbook.tables
      .getItem(change.task.block.name)
      .getRange()
      .untrack()
      .load({ rowIndex: true, rowCount: true }),
  }));
  await context.sync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const ends = new Map(
    ranges.map(({ standing, range }) => [standing, range.rowIndex + range.rowCount + (standing.pushed ?? 0)]),
  );
  const placed = new Map<TableTask, TableTask>();
  const inOrder = [...task.tables].sort((one, other) => one.block.row - other.block.row);
  for (const table of inOrder.filter(({ isNew }) => isNew)) {
    const above = inOrder.filter((other) => ends.has(other) && isBelow(table, other)).at(-1);
    const end = above === undefined ? undefined : ends.get(above);
    if (above === undefined || end === undefined) continue;
    const row = end + table.block.row - endRow(above.block);
    placed.set(table, { ...table, area: { ...table.area, row } });
    ends.set(table, row + table.area.rows);
  }
  return { ...plan, task: { ...task, tables: task.tables.map((table) => placed.get(table) ?? table) } };
}
