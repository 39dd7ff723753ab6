import type { CellsBlock } from "../../../documents/sheet/cellSpec";
import type { ChartBlock } from "../../../documents/sheet/chartSpec";
import type { DrawingBlock } from "../../../documents/sheet/drawingSpec";
import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../../documents/sheet/tableSpec";
import type { Area } from "../../area";
import type { RememberedColumn } from "../../identity/memory";

/** A table of the workbook as it stands before it is written. */
export interface StandingTable {
  /** Heading and body. */
  readonly area: Area;
  /** Its columns in their present order. */
  readonly columns: readonly { readonly name: string; readonly id: number }[];
  /** Rows that staff put between it and what stands under it. */
  readonly pushed: number;
}

/** A table to write: where it stands, and which of its columns is which. */
export interface TableTask {
  readonly block: TableBlock;
  readonly isNew: boolean;
  /** Heading and body, as large as the rows need. */
  readonly area: Area;
  /** 0-based places of our columns in the table, by key; staff's own columns are not in it. */
  readonly columnAt: ReadonlyMap<string, number>;
  /** The headings of staff's own columns by their places; absent for a new table. */
  readonly ownHeadings?: ReadonlyMap<number, string>;
  /** Columns of ours that it had and has no more, by their places: they are emptied once; absent for a new table. */
  readonly former?: ReadonlyMap<number, RememberedColumn>;
  /** Keys of columns that were such and that it has again: staff may have written in them; absent for a new table. */
  readonly reclaimed?: readonly string[];
  /** Rows of staff's between it and what stands under it; absent for a new table. */
  readonly pushed?: number;
}

/** A sheet to write. */
export interface SheetTask {
  readonly spec: SheetSpec;
  readonly sheet: string;
  readonly isNew: boolean;
  readonly tables: readonly TableTask[];
  /** Cells outside tables, with the place that they have on this sheet. */
  readonly cells: readonly { readonly block: CellsBlock; readonly row: number; readonly column: number }[];
  /** Cells under standing ledgers: not written again, they moved with them; pages reckon with them. */
  readonly left: SheetTask["cells"];
  readonly charts: readonly { readonly block: ChartBlock; readonly moved: number }[];
  readonly drawings: readonly { readonly block: DrawingBlock; readonly moved: number }[];
}

/** The row under a table and what staff put there, as it stands. */
export function endUnder({ area, pushed = 0 }: Pick<TableTask, "area" | "pushed">): number {
  return area.row + area.rows + pushed;
}

/** Tables of more cells are written block after block before their sheet is finished. */
export const SMALL_TABLE_CELLS = 5_000;

/** Of computed tables of up to so many cells the workbook remembers what was written into each. */
export const MOST_REMEMBERED_CELLS = 100_000;

/** Rows of a table that have a key. */
export function keyedRows({ source, rowKeys }: TableBlock): number {
  return source === undefined ? rowKeys.length : source.count;
}

/** Rows that a table's body shows at first: at least one, as Excel demands. */
export function bodyRows(block: TableBlock): number {
  return Math.max(1, keyedRows(block) + (block.spareRows ?? 0));
}

/** Blocks of a sheet by their kind. */
export function blocksOf(spec: SheetSpec): {
  readonly tables: readonly TableBlock[];
  readonly cells: readonly CellsBlock[];
  readonly charts: readonly ChartBlock[];
  readonly drawings: readonly DrawingBlock[];
} {
  return {
    tables: spec.blocks.filter((block) => block.kind === "table"),
    cells: spec.blocks.filter((block) => block.kind === "cells"),
    charts: spec.blocks.filter((block) => block.kind === "chart"),
    drawings: spec.blocks.filter((block) => block.kind === "drawing"),
  };
}

/** The areas that a sheet's cells outside tables cover. */
export function cellAreas({ cells }: SheetTask): readonly Area[] {
  const written = cells.filter(({ block }) =>
    block.rows.some((line) => line.some((cell) => cell !== undefined)),
  );
  return written.map(cellsArea);
}

/** The area that cells outside tables cover at their place. */
export function cellsArea({ block, row, column }: SheetTask["cells"][number]): Area {
  return {
    row,
    column,
    rows: Math.max(block.rows.length, 1),
    columns: Math.max(...block.rows.map((line) => line.length), 1),
  };
}
