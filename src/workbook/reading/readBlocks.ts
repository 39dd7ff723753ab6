import type { RawCell } from "../../analysis/survey/rawColumn";
import type { SourceSample } from "../../analysis/survey/recognition";
import { isTooLarge, runExcel } from "../excelRun";
import { BLOCK_CELLS, rowBytes } from "../payload";
import { rangeAt } from "../rangeAt";

/** Neighbouring columns of the source that are read together, 0-based positions in the source area. */
interface ColumnRun {
  readonly position: number;
  readonly count: number;
}

/** What is read of a source. */
export interface BlockReading {
  readonly source: SourceSample;
  /** 0-based positions of the columns in the source area, ascending. */
  readonly positions: readonly number[];
  /** 0-based rows of the source area: the first, and how many. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** The most bytes of one answer. */
  readonly blockBytes: number;
}

/** Gets the cells of one block: `columns[j][i]` stands in row `firstRow + i` of `positions[j]`; may take its time. */
export type BlockListener = (
  columns: readonly (readonly RawCell[])[],
  firstRow: number,
) => void | Promise<void>;

/** Columns between two wanted ones that are read along rather than asked for apart. */
const GAP = 2;

/**
 * Reads columns of the source from top to bottom, one batch a block, and passes each block on. A block is as long as
 * its bytes allow; one that Excel finds too large is halved.
 *
 * @throws WorkbookError `cancelled` and the errors of the workbook.
 */
export async function readBlocks(
  reading: BlockReading,
  onBlock: BlockListener,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const runs = columnRuns(reading.positions);
  let done = 0;
  let most = rowsThatFit(reading, reading.source.rows, runs);
  while (done < reading.rowCount) {
    const rows = Math.min(most, reading.rowCount - done);
    const columns = await readBlock(reading, runs, reading.firstRow + done, rows, signal).catch(
      (error: unknown) => {
        if (!isTooLarge(error) || rows === 1) throw error;
        return null;
      },
    );
    if (columns === null) {
      most = Math.ceil(rows / 2);
      continue;
    }
    await onBlock(columns, reading.firstRow + done);
    done += rows;
    onShare(done / reading.rowCount);
    most = Math.min(most, rowsThatFit(reading, firstRowsOf(columns), runs));
  }
}

/**
 * Reads several areas whole, in one batch: the columns of each, as a block has them.
 *
 * @returns null where Excel finds them too large for that.
 */
export async function readTogether(
  readings: readonly BlockReading[],
  signal: AbortSignal,
): Promise<readonly (readonly (readonly RawCell[])[])[] | null> {
  try {
    return await runExcel(async (context) => {
      const asked = readings.map((reading) =>
        askColumns(context, reading, columnRuns(reading.positions), reading.firstRow, reading.rowCount),
      );
      await context.sync();
      return asked.map((columns) => columns());
    }, signal);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return null;
  }
}

async function readBlock(
  reading: BlockReading,
  runs: readonly ColumnRun[],
  firstRow: number,
  rows: number,
  signal: AbortSignal,
): Promise<readonly (readonly RawCell[])[]> {
  return runExcel(async (context) => {
    const columns = askColumns(context, reading, runs, firstRow, rows);
    await context.sync();
    return columns();
  }, signal);
}

/** Asks for rows of the columns; what comes back gives them after the next sync. */
function askColumns(
  context: Excel.RequestContext,
  { source, positions }: BlockReading,
  runs: readonly ColumnRun[],
  firstRow: number,
  rows: number,
): () => readonly (readonly RawCell[])[] {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const row = source.firstRow - 1 + firstRow;
  const parts = runs.map(({ position, count }) => ({
    position,
    range: rangeAt(sheet, row, source.firstColumn - 1 + position, rows, count).load({ values: true }),
  }));
  return () => {
    const read = parts.map(({ position, range }) => ({ position, values: range.values as RawCell[][] }));
    return positions.map((position) => pickColumn(read, position));
  };
}

function pickColumn(
  parts: readonly { readonly position: number; readonly values: readonly (readonly RawCell[])[] }[],
  position: number,
): readonly RawCell[] {
  const part = [...parts].reverse().find((candidate) => candidate.position <= position);
  if (part === undefined) return [];
  return part.values.map((row) => row[position - part.position] ?? "");
}

function columnRuns(positions: readonly number[]): readonly ColumnRun[] {
  const runs: { position: number; count: number }[] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last !== undefined && position - (last.position + last.count) <= GAP) {
      last.count = position - last.position + 1;
    } else {
      runs.push({ position, count: 1 });
    }
  }
  return runs;
}

/** How many rows fit into a block, judged from rows that are known. */
function rowsThatFit(
  { blockBytes }: BlockReading,
  known: readonly (readonly unknown[])[],
  runs: readonly ColumnRun[],
): number {
  const columns = runs.reduce((sum, run) => sum + run.count, 0);
  const bytes = known.reduce((sum, row) => sum + rowBytes(row), 0);
  const bytesOfRow = known.length === 0 ? 20 * columns : bytes / known.length;
  const byBytes = Math.floor((0.8 * blockBytes) / Math.max(bytesOfRow, 1));
  return Math.max(1, Math.min(byBytes, Math.floor(BLOCK_CELLS / columns)));
}

const KNOWN_ROWS = 200;

function firstRowsOf(columns: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] {
  const rows = Math.min(columns[0]?.length ?? 0, KNOWN_ROWS);
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? ""));
}
