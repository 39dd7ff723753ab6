import type { CellContent, CellsBlock, Formula, NumberFormat } from "../../documents/sheet/cellSpec";
import type { DrawingBlock } from "../../documents/sheet/drawingSpec";
import type { ChartBlock } from "../../documents/sheet/chartSpec";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import type { RowSource, TableBlock, TableColumnSpec } from "../../documents/sheet/tableSpec";
import { MOST_REMEMBERED_CELLS, SMALL_TABLE_CELLS } from "../../workbook/rendering/plan/sheetTask";

/** A sheet as it goes from one thread to another: data only. */
export interface PackedSheet extends Omit<SheetSpec, "blocks"> {
  readonly blocks: readonly (PackedTable | CellsBlock | ChartBlock | DrawingBlock)[];
}

/** A table without functions. */
export interface PackedTable extends Omit<TableBlock, "cell" | "cellFormat" | "columns" | "source"> {
  readonly columns: readonly Omit<TableColumnSpec, "value">[];
  readonly rowCount: number;
  /** What stands in the rows, in the order of the columns; null where rows are asked for block after block. */
  readonly contents: readonly (readonly (CellContent | Formula)[])[] | null;
  /** Formats of single cells by row and column. */
  readonly formats: readonly (readonly (NumberFormat | null)[])[] | null;
}

/** A sheet without functions: small tables whole, large ones without their rows. */
export function packSheet(spec: SheetSpec): PackedSheet {
  return {
    ...spec,
    blocks: spec.blocks.map((block) => (block.kind === "table" ? packTable(block) : block)),
  };
}

/** The tables of a sheet whose rows stay behind. */
export function largeTables({ blocks }: SheetSpec): readonly TableBlock[] {
  return blocks.filter((block) => block.kind === "table").filter((block) => !goesWhole(block));
}

/**
 * Ledgers are compared row by row with what stands, named cells are looked for by key, and of rows that have names it is remembered
 * what was written into them.
 */
function goesWhole({ mode, cellNames, named, rowKeys, columns }: TableBlock): boolean {
  const most = mode === "computed" && named !== undefined ? MOST_REMEMBERED_CELLS : SMALL_TABLE_CELLS;
  const isSmall = mode !== "data" && rowKeys.length * columns.length <= most;
  return isSmall || mode === "ledger" || cellNames !== undefined;
}

function packTable(block: TableBlock): PackedTable {
  const { cell, cellFormat, columns, rowKeys, ...rest } = block;
  const isWhole = goesWhole(block);
  const table = <Content>(contentOf: (row: number, key: string) => Content): Content[][] =>
    rowKeys.map((_key, row) => columns.map(({ key }) => contentOf(row, key)));
  return {
    ...rest,
    columns: columns.map(withoutValue),
    rowCount: rowKeys.length,
    rowKeys: isWhole ? rowKeys : [],
    contents: isWhole
      ? rowKeys.map((_key, row) =>
          columns.map(({ key, formula }) => (formula === undefined ? cell(row, key) : null)),
        )
      : null,
    formats: cellFormat === undefined ? null : table(cellFormat),
  };
}

function withoutValue(column: TableColumnSpec): Omit<TableColumnSpec, "value"> {
  const entries = Object.entries(column).filter(([name]) => name !== "value");
  return Object.fromEntries(entries) as Omit<TableColumnSpec, "value">;
}

/** The sheet again, its large tables' rows coming from where they were left. */
export function unpackSheet(
  { blocks, ...rest }: PackedSheet,
  sourceOf: (table: string) => Omit<RowSource, "count">,
): SheetSpec {
  return {
    ...rest,
    blocks: blocks.map((block) => (block.kind === "table" ? unpackTable(block, sourceOf) : block)),
  };
}

function unpackTable(
  { contents, formats, rowCount, ...rest }: PackedTable,
  sourceOf: (table: string) => Omit<RowSource, "count">,
): TableBlock {
  const places = new Map(rest.columns.map(({ key }, place) => [key, place]));
  const at = <Content>(rows: readonly (readonly Content[])[] | null, row: number, key: string) =>
    rows?.[row]?.[places.get(key) ?? -1] ?? null;
  return {
    ...rest,
    cell: (row, key) => at(contents, row, key),
    ...(formats === null ? {} : { cellFormat: (row: number, key: string) => at(formats, row, key) }),
    ...(contents === null ? { source: { count: rowCount, ...sourceOf(rest.name) } } : {}),
  };
}
