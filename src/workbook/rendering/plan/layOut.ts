import type { CellsBlock } from "../../../documents/sheet/cellSpec";
import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { overlap } from "../../area";
import type { OurSheet } from "../../identity/ourBook";
import { blocksOf, bodyRows, cellsArea, endUnder, type SheetTask, type TableTask } from "./sheetTask";

/**
 * Gives cells and charts outside tables their places by where the tables of their sheet stand.
 *
 * @param apart tables that staff have moved away from what stands above them: their headings are left where they are.
 */
export function layOut(
  spec: SheetSpec,
  sheet: string,
  ours: OurSheet | undefined,
  tables: readonly TableTask[],
  apart: ReadonlySet<string>,
): SheetTask {
  const { cells, charts, drawings } = blocksOf(spec);
  const movedAt = (row: number, column: number): number => movedRows(tables, { row, column }, ours);
  return {
    spec,
    sheet,
    isNew: ours === undefined,
    tables,
    cells: cells
      .filter((block) => ours === undefined || !standsUnderLedger(tables, block.row))
      .filter((block) => !apart.has(headedBy(tables, block)?.block.name ?? ""))
      .map((block) => ({
        block,
        row: block.row + (movedByTable(tables, block) ?? movedAt(block.row, block.column)),
        column: block.column + movedColumns(tables, block, ours),
      }))
      .filter((place) => !tables.some(({ area }) => overlap(area, cellsArea(place)))),
    left: cells
      .filter((block) => ours !== undefined && standsUnderLedger(tables, block.row))
      .map((block) => ({
        block,
        row: block.row + (movedByTable(tables, block) ?? movedUnder(tables, block)),
        column: block.column + movedColumns(tables, block, ours),
      })),
    charts: charts.map((block) => ({ block, moved: movedAt(block.from.row, block.from.column) })),
    drawings: drawings.map((block) => ({ block, moved: movedAt(block.row, block.column) })),
  };
}

/**
 * How many rows lower than declared a cell stands: as the nearest table above it, of which it stands beside the rows or
 * under the last one, else as the sheet's first row. Of tables side by side the one counts in whose columns it stands.
 */
function movedRows(
  tables: readonly TableTask[],
  { row, column }: { readonly row: number; readonly column: number },
  sheet: OurSheet | undefined,
): number {
  const isOver = ({ block }: TableTask): number =>
    column >= block.column && column < block.column + block.columns.length ? 1 : 0;
  const above = tables
    .filter(({ block }) => block.row <= row)
    .sort((one, other) => other.block.row - one.block.row || isOver(other) - isOver(one))[0];
  if (above === undefined) return sheet?.originRow ?? 0;
  const { area, block } = above;
  const isUnder = block.mode !== "ledger" && row >= endRow(block);
  return isUnder ? endUnder(above) - endRow(block) : area.row - block.row;
}

/** How many rows lower than declared cells stand that are left under tables, as the nearest of these has grown. */
function movedUnder(tables: readonly TableTask[], { row }: CellsBlock): number {
  const [above] = tables
    .filter(({ block }) => endRow(block) <= row)
    .sort((one, other) => endRow(other.block) - endRow(one.block));
  return above === undefined ? 0 : endUnder(above) - endRow(above.block);
}

/** The row under a table as it is declared. */
export function endRow(block: TableBlock): number {
  return block.row + 1 + bodyRows(block);
}

/** The table right above which cells stand. */
function headedBy(tables: readonly TableTask[], cells: CellsBlock): TableTask | undefined {
  return tables.find(({ block }) => isHeading(cells, block));
}

/** Whether cells stand right above a table. */
export function isHeading({ row, column, rows }: CellsBlock, block: TableBlock): boolean {
  return block.row === row + rows.length && block.column === column;
}

/** How many rows lower than declared a heading stands with its table; null for what heads none, or the first one. */
function movedByTable(tables: readonly TableTask[], cells: CellsBlock): number | null {
  const headed = headedBy(tables, cells);
  if (headed === undefined || !tables.some(({ block }) => block.row < cells.row)) return null;
  return headed.area.row - headed.block.row;
}

/**
 * How many columns further right than declared cells stand: as the table or the column of one that they stand right
 * above, or the end of one beside them. The title stays where the sheet begins, though its table was pushed aside.
 */
function movedColumns(tables: readonly TableTask[], cells: CellsBlock, sheet: OurSheet | undefined): number {
  const { row, column } = cells;
  const headed = headedBy(tables, cells);
  const isTitle = !tables.some(({ block }) => block.row < row || block.column < column);
  if (headed !== undefined && !isTitle) return headed.area.column - column;
  const over = columnUnder(tables, cells);
  if (over !== null) return over - column;
  const beside = tables
    .filter((task) => task.block.row <= row && endOf(task.block) <= column)
    .sort((one, other) => endOf(other.block) - endOf(one.block))[0];
  if (beside === undefined) return sheet?.originColumn ?? 0;
  return beside.area.column + beside.area.columns - endOf(beside.block);
}

/** Where the column of a table now is that cells stand right above; null for its first one, or none. */
function columnUnder(tables: readonly TableTask[], { row, column, rows }: CellsBlock): number | null {
  for (const { block, area, columnAt } of tables) {
    const { key } = block.row === row + rows.length ? (block.columns[column - block.column] ?? {}) : {};
    const place = key === undefined || column === block.column ? undefined : columnAt.get(key);
    if (place !== undefined) return area.column + place;
  }
  return null;
}

function endOf({ column, columns }: TableBlock): number {
  return column + columns.length;
}

/** What stands under a standing ledger was put there once and moves with it. */
function standsUnderLedger(tables: readonly TableTask[], row: number): boolean {
  return tables.some(({ block, isNew }) => !isNew && block.mode === "ledger" && block.row < row);
}
