import type { SourceSample } from "../../analysis/survey/recognition";
import { columnPlaces } from "../identity/columnPlaces";
import type { RememberedColumn } from "../identity/memory";
import { readBlocks } from "../reading/readBlocks";
import type { StandingTable } from "../rendering/sheetTask";
import { eachRowOf, type RowCells, type TableRowBlock } from "./tableRowBlock";

/** A table of ours whose cells are wanted. */
export interface TableReading {
  readonly sheet: string;
  readonly table: StandingTable;
  /** Our columns as they were last written; those of `keys` are read, all when it is null. */
  readonly columns: readonly RememberedColumn[];
  readonly isWanted: (columnKey: string) => boolean;
  readonly blockBytes: number;
}

/**
 * Reads the rows of a table of ours, its columns found wherever staff moved them and whatever they call them. Gives
 * each row with its 0-based place in the table.
 */
export async function readTableRows(
  reading: TableReading,
  onRow: (cells: RowCells, tableRow: number) => void,
  signal: AbortSignal,
): Promise<void> {
  await readTableBlocks(reading, (block) => eachRowOf(block, onRow), signal);
}

/** The same, block after block. */
export async function readTableBlocks(
  reading: TableReading,
  onBlock: (block: TableRowBlock) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { area, columns: standing } = reading.table;
  const wanted = reading.columns.filter(({ key }) => reading.isWanted(key));
  const places = [...columnPlaces(standing, wanted, wanted)].sort((one, other) => one[1] - other[1]);
  if (places.length === 0) return;
  const source: SourceSample = {
    sheet: reading.sheet,
    firstRow: area.row + 2,
    firstColumn: area.column + 1,
    totalRows: area.rows - 1,
    rows: [],
    numberFormats: [],
  };
  const keys = places.map(([key]) => key);
  const positions = places.map(([, place]) => place);
  await readBlocks(
    { source, positions, firstRow: 0, rowCount: area.rows - 1, blockBytes: reading.blockBytes },
    (columns, firstRow) => onBlock({ keys, columns, firstRow }),
    () => undefined,
    signal,
  );
}
