import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import type { ProgressListener } from "../../workbook/progress";
import { filledRows } from "../../workbook/reading/filledRows";
import { readBlocks } from "../../workbook/reading/readBlocks";
import { usedPart } from "../../workbook/reading/usedPart";
import type { Analyst } from "../analyst/analyst";
import { positionsOf, widthOf } from "./sourcePlace";

/** What is read, and the most bytes of one answer. */
export interface SourceReading {
  readonly source: ChosenSource;
  readonly blockBytes: number;
}

/** Reads the columns of the survey to the analyst, from the first row under its header. */
export async function readSource(
  { source, blockBytes }: SourceReading,
  analyst: Analyst,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<void> {
  const { sample, recognition } = source;
  const firstRow = recognition.firstDataRow - sample.firstRow;
  const positions = positionsOf(source);
  const rowCount = await rowsInUse(sample, firstRow, positions, signal);
  await readBlocks(
    { source: sample, positions, firstRow, rowCount, blockBytes },
    (columns) => analyst.addRows(columns),
    (share) => onProgress({ stage: "reading", share }),
    signal,
  );
  if (positions.length < widthOf(sample)) await readFilledElsewhere(sample, firstRow, analyst, signal);
}

/** Rows from the first one to the last that has something in the columns to be read. */
async function rowsInUse(
  sample: ChosenSource["sample"],
  firstRow: number,
  positions: readonly number[],
  signal: AbortSignal,
): Promise<number> {
  const first = positions[0] ?? 0;
  const row = sample.firstRow - 1 + firstRow;
  const columns = (positions.at(-1) ?? 0) - first + 1;
  const area = { row, column: sample.firstColumn - 1 + first, rows: sample.totalRows - firstRow, columns };
  const used = await usedPart(sample.sheet, area, signal);
  return used === null ? 0 : used.row + used.rows - row;
}

/** Marks the rows that are blank in the columns read, yet not in the others: they count as read. */
async function readFilledElsewhere(
  sample: ChosenSource["sample"],
  firstRow: number,
  analyst: Analyst,
  signal: AbortSignal,
): Promise<void> {
  const top = sample.firstRow - 1 + firstRow;
  const filled = new Set<number>();
  for (const { from, to } of await analyst.blankStretches(sample.totalRows - firstRow)) {
    const area = {
      row: top + from,
      column: sample.firstColumn - 1,
      rows: to - from,
      columns: widthOf(sample),
    };
    for (const row of await filledRows(sample.sheet, area, signal)) filled.add(row - top);
  }
  await analyst.markFilled([...filled]);
}
