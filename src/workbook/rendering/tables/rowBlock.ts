import { ownColumnKey, ownHeading } from "../../../documents/sheet/ownColumn";
import type { RowRequest, RowSource, TableBlock } from "../../../documents/sheet/tableSpec";
import { BLOCK_CELLS, rowBytes } from "../../payload";
import { writtenCell, type WrittenValue } from "../../writtenValue";
import { KeyMatcher } from "./rowMatcher";
import type { TableTask } from "../plan/sheetTask";

/** What stands for the key of a column that a table has no more, until it is emptied. */
const FORMER = "";

/** The keys of a table's columns by place; those that staff added are called by ownColumnKey. */
export function columnKeys({
  area,
  columnAt,
  ownHeadings,
  former,
}: Omit<TableTask, "block" | "isNew">): (string | null)[] {
  const keys = new Array<string | null>(area.columns).fill(null);
  for (const [place, heading] of ownHeadings ?? []) keys[place] = ownColumnKey(heading);
  for (const [place, { left }] of former ?? []) if (left !== true) keys[place] = FORMER;
  for (const [key, place] of columnAt) keys[place] = key;
  return keys;
}

/** Rows of a table's body as they are written, as many as fit into a request and at least one. */
export function rowBlock(block: TableBlock, { from, to, columns, bytes }: RowRequest): WrittenValue[][] {
  const rows: WrittenValue[][] = [];
  const most = Math.max(1, Math.floor(BLOCK_CELLS / columns.length));
  const written = writtenColumns(block, columns);
  let size = 0;
  for (let row = from; row < to && rows.length < most; row++) {
    const cells = rowOf(block, written, row);
    size += rowBytes(cells);
    if (size > bytes && rows.length > 0) break;
    rows.push(cells);
  }
  return rows;
}

/** All rows of a table's body, as many as it shows. */
export function allRows({ block, ...places }: TableTask): WrittenValue[][] {
  const written = writtenColumns(block, columnKeys(places));
  return Array.from({ length: places.area.rows - 1 }, (_, row) => rowOf(block, written, row));
}

/** The rows of a table that is at hand. */
export function rowsAtHand(block: TableBlock): RowSource {
  return {
    count: block.rowKeys.length,
    block: (request) => Promise.resolve(rowBlock(block, request)),
    matcher: () => new KeyMatcher(block.rowKeys).asMatcher(),
  };
}

/** What is written at a place: a column's content, nothing for what a formula fills, or not ours. */
type Written = { readonly key: string; readonly isFormula: boolean; readonly isOwn: boolean } | null;

function writtenColumns(block: TableBlock, columns: readonly (string | null)[]): readonly Written[] {
  const formulas = new Set(
    block.columns.filter(({ formula }) => formula !== undefined).map(({ key }) => key),
  );
  return columns.map((key) =>
    key === null ? null : { key, isFormula: formulas.has(key), isOwn: ownHeading(key) !== null },
  );
}

/**
 * Cells of column formulas are left alone, and those of staff's own columns but for what comes back; columns that
 * the table has no more and rows ready for staff are emptied.
 */
function rowOf(block: TableBlock, columns: readonly Written[], row: number): WrittenValue[] {
  const isBlank = row >= block.rowKeys.length;
  return columns.map((column) => {
    if (column === null) return null;
    if (column.key === FORMER) return "";
    if (column.isOwn) return ownCell(isBlank ? null : block.cell(row, column.key));
    if (isBlank) return "";
    return column.isFormula ? null : writtenCell(block.cell(row, column.key));
  });
}

function ownCell(content: ReturnType<TableBlock["cell"]>): WrittenValue {
  return content === null ? null : writtenCell(content);
}
