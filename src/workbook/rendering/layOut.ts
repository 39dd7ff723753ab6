import type { CellsBlock } from "../../documents/sheet/cellSpec";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../documents/sheet/tableSpec";
import { overlap } from "../area";
import type { OurSheet } from "../identity/ourBook";
import { blocksOf, cellsArea, type SheetTask, type TableTask } from "./sheetTask";

/** Gives cells and charts outside tables their places by where the tables of their sheet stand. */
export function layOut(
  spec: SheetSpec,
  sheet: string,
  ours: OurSheet | undefined,
  tables: readonly TableTask[],
): SheetTask {
  const { cells, charts, drawings } = blocksOf(spec);
  const movedAt = (row: number): number => movedRows(tables, row, ours);
  return {
    spec,
    sheet,
    isNew: ours === undefined,
    tables,
    cells: cells
      .filter((block) => ours === undefined || !standsUnderLedger(tables, block.row))
      .map((block) => ({
        block,
        row: block.row + movedAt(block.row),
        column: block.column + movedColumns(tables, block, ours),
      }))
      .filter((place) => !tables.some(({ area }) => overlap(area, cellsArea(place)))),
    charts: charts.map((block) => ({ block, moved: movedAt(block.from.row) })),
    drawings: drawings.map((block) => ({ block, moved: movedAt(block.row) })),
  };
}

/** How many rows lower than declared a row stands: as the nearest table above it, else as the sheet's first row. */
function movedRows(tables: readonly TableTask[], row: number, sheet: OurSheet | undefined): number {
  const above = tables
    .filter(({ block }) => block.row <= row)
    .sort((one, other) => other.block.row - one.block.row)[0];
  return above === undefined ? (sheet?.originRow ?? 0) : above.area.row - above.block.row;
}

/** How many columns further right than declared cells stand: as the table that they stand right above, or the end of one beside them. */
function movedColumns(
  tables: readonly TableTask[],
  { row, column, rows }: CellsBlock,
  sheet: OurSheet | undefined,
): number {
  const headed = tables.find(({ block }) => block.row === row + rows.length && block.column === column);
  if (headed !== undefined) return headed.area.column - column;
  const beside = tables
    .filter((task) => task.block.row <= row && endOf(task.block) <= column)
    .sort((one, other) => endOf(other.block) - endOf(one.block))[0];
  if (beside === undefined) return sheet?.originColumn ?? 0;
  return beside.area.column + beside.area.columns - endOf(beside.block);
}

function endOf({ column, columns }: TableBlock): number {
  return column + columns.length;
}

/** What stands under a ledger was put there once and moves with it. */
function standsUnderLedger(tables: readonly TableTask[], row: number): boolean {
  return tables.some(({ block }) => block.mode === "ledger" && block.row < row);
}
