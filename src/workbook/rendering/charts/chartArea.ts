import type { ChartRange, ColumnRange, RowRange } from "../../../documents/sheet/chartSpec";
import { parseAddress, type Area } from "../../area";
import type { SheetTask, TableTask } from "../plan/sheetTask";

/**
 * Where on the sheet stands what a chart draws: columns of tables wherever staff have moved them.
 *
 * @param moved how many rows lower than declared cells outside tables stand.
 */
export function chartArea(range: ChartRange, { tables }: Pick<SheetTask, "tables">, moved: number): Area {
  if (typeof range === "string") {
    const area = parseAddress(range);
    return { ...area, row: area.row + moved };
  }
  const task = tables.find(({ block }) => block.name === range.table);
  if (task === undefined)
    throw new Error(`a chart draws the table ${range.table}, which is not on its sheet`);
  return "column" in range ? columnArea(range, task) : rowArea(range, task);
}

function columnArea({ column, rows }: ColumnRange, task: TableTask): Area {
  const { area } = task;
  return { row: area.row + 1, column: area.column + placeOf(column, task), rows, columns: 1 };
}

function rowArea({ row, columns: [first, last] }: RowRange, task: TableTask): Area {
  const { area } = task;
  const [from, to] = [placeOf(first, task), placeOf(last, task)];
  const line = row === null ? area.row : area.row + 1 + row;
  return {
    row: line,
    column: area.column + Math.min(from, to),
    rows: 1,
    columns: Math.abs(to - from) + 1,
  };
}

function placeOf(column: string, { block, columnAt }: TableTask): number {
  const place = columnAt.get(column);
  if (place === undefined) throw new Error(`the table ${block.name} has no column ${column}`);
  return place;
}
