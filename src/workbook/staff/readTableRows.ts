import type { SourceSample } from "../../analysis/survey/recognition";
import { ownColumnKey } from "../../documents/sheet/ownColumn";
import { columnPlaces } from "../identity/columnPlaces";
import type { RememberedColumn } from "../identity/memory";
import { readBlocks, readTogether, type BlockReading } from "../reading/readBlocks";
import type { StandingTable } from "../rendering/plan/sheetTask";
import type { TableRowBlock } from "./tableRowBlock";

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

/** Cells of tables that are read in one batch, and the most of a table that is read along with others. */
const TOGETHER = { cells: 20_000, ofTable: 5_000 };
/** Bytes that such a cell may have before a batch is too large for a block. */
const CELL_BYTES = 100;

/**
 * Reads the rows of tables of ours one after the other, block after block, their columns found wherever staff moved them
 * and whatever they call them. Small tables that follow one another are read in one batch.
 */
export async function readTables<Reading extends TableReading>(
  readings: readonly Reading[],
  onBlock: (reading: Reading, block: TableRowBlock) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const tables = readings.flatMap((reading) => wantedColumns(reading) ?? []);
  for (const group of groupsOf(tables)) {
    const read = group.length === 1 ? null : await readTogether(group, signal);
    for (const [index, { keys, table, ...reading }] of group.entries()) {
      const columns = read?.[index];
      if (columns !== undefined) await onBlock(table, { keys, columns, firstRow: 0 });
      else
        await readBlocks(
          reading,
          (block, firstRow) => onBlock(table, { keys, columns: block, firstRow }),
          () => undefined,
          signal,
        );
    }
  }
}

/** A table's columns that are wanted: where they stand, and by which keys they are known. */
interface WantedColumns<Reading> extends BlockReading {
  readonly table: Reading;
  readonly keys: readonly string[];
}

/** Null where none is. */
function wantedColumns<Reading extends TableReading>(reading: Reading): WantedColumns<Reading> | null {
  const { area, columns: standing } = reading.table;
  const places = keysByPlace(standing, reading.columns).filter(([key]) => reading.isWanted(key));
  if (places.length === 0) return null;
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
  const { blockBytes } = reading;
  return { table: reading, keys, source, positions, firstRow: 0, rowCount: area.rows - 1, blockBytes };
}

/** Tables that follow one another and fit into one batch. */
function groupsOf<Table extends BlockReading>(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups: Table[][] = [];
  let room = 0;
  for (const table of tables) {
    const cells = table.rowCount * table.positions.length;
    const most = Math.min(TOGETHER.cells, table.blockBytes / CELL_BYTES);
    const group = groups.at(-1);
    if (group !== undefined && cells <= Math.min(room, TOGETHER.ofTable)) {
      group.push(table);
      room -= cells;
    } else {
      groups.push([table]);
      room = most - cells;
    }
  }
  return groups;
}

/** The keys of a table's columns with their places, from the left. */
function keysByPlace(
  standing: StandingTable["columns"],
  columns: readonly RememberedColumn[],
): readonly (readonly [key: string, place: number])[] {
  const keyAt = new Map([...columnPlaces(standing, columns, columns)].map(([key, place]) => [place, key]));
  return standing.map(({ name }, place) => [keyAt.get(place) ?? ownColumnKey(name), place]);
}
