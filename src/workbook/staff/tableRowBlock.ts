import type { RawCell } from "../../analysis/survey/rawColumn";
import type { CellContent } from "../../documents/sheet/cellSpec";
import { readContent } from "../writtenValue";

/** Rows of a table of ours: `columns[j][i]` stands in the 0-based row `firstRow + i`, in the column `keys[j]`. */
export interface TableRowBlock {
  readonly keys: readonly string[];
  readonly columns: readonly (readonly RawCell[])[];
  readonly firstRow: number;
}

/** The cells of one row by column key. */
export type RowCells = Readonly<Record<string, CellContent>>;

/** Visits the rows of a block. */
export function eachRowOf(
  { keys, columns, firstRow }: TableRowBlock,
  onRow: (cells: RowCells, tableRow: number) => void,
): void {
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const cells = keys.map((key, index) => [key, readContent(columns[index]?.[row])]);
    onRow(Object.fromEntries(cells) as RowCells, firstRow + row);
  }
}

/** The same rows with some of the columns. */
export function columnsOf(
  { keys, columns, firstRow }: TableRowBlock,
  isWanted: (columnKey: string) => boolean,
): TableRowBlock {
  return {
    keys: keys.filter(isWanted),
    columns: columns.filter((_column, index) => isWanted(keys[index] ?? "")),
    firstRow,
  };
}
