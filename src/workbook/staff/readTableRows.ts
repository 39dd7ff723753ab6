import type { SourceSample } from "../../analysis/survey/recognition";
import { ownColumnKey } from "../../documents/sheet/ownColumn";
import { columnPlaces } from "../identity/columnPlaces";
import type { RememberedColumn } from "../identity/memory";
import { readBlocks } from "../reading/readBlocks";
import type { StandingTable } from "../rendering/sheetTask";
import { eachRowOf, type RowCells, type TableRowBlock } from "./tableRowBlock";

/** A table of ours whose cells are wanted. */
export interface TableReading {
  readonly sheet: string;
  readonly table: StandingTable;
  /** Our columns as they were last written. */
  readonly columns: readonly RememberedColumn[];
  /** Which columns are read, by their keys; those that staff added by ownColumnKey. */
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
  const places = keysByPlace(standing, reading.columns).filter(([key]) => reading.isWanted(key));
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

/** The keys of a table's columns with their places, from the left. */
function keysByPlace(
  standing: StandingTable["columns"],
  columns: readonly RememberedColumn[],
): readonly (readonly [key: string, place: number])[] {
  const keyAt = new Map([...columnPlaces(standing, columns, columns)].map(([key, place]) => [place, key]));
  return standing.map(({ name }, place) => [keyAt.get(place) ?? ownColumnKey(name), place]);
}
