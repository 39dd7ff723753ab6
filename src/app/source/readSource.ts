import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import type { RawCell } from "../../analysis/survey/rawColumn";
import type { ProgressListener } from "../../workbook/progress";
import { filledRows } from "../../workbook/reading/filledRows";
import { readBlocks } from "../../workbook/reading/readBlocks";
import { usedPart } from "../../workbook/reading/usedPart";
import type { Analyst } from "../analyst/analyst";
import { positionsOf, widthOf } from "../sourceData/sourcePlace";

/** What is read, and the most bytes of one answer. */
export interface SourceReading {
  readonly source: ChosenSource;
  readonly blockBytes: number;
}

/**
 * Reads the columns of the survey to the analyst, from the first row under its header, then those of its sisters, then what
 * companions add.
 */
export async function readSource(
  { source, blockBytes }: SourceReading,
  analyst: Analyst,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<void> {
  const { sample, recognition, sisters } = source;
  const positions = positionsOf(source);
  const own = { sample, firstDataRow: recognition.firstDataRow, positions };
  const sheets = [
    own,
    ...sisters.map((sister) => ({ ...sister, positions: positionsOfSister(sister, positions) })),
  ];
  for (const [place, sheet] of sheets.entries()) {
    const tell = (share: number): void =>
      onProgress({ stage: "reading", share: (place + share) / sheets.length });
    if (place > 0) await analyst.beginSheet(place, sheet.firstDataRow);
    await readSheet(sheet, (columns) => analyst.addRows(columns), blockBytes, tell, signal);
    if (place === 0 && positions.length < widthOf(sample)) {
      await readFilledElsewhere(sample, recognition.firstDataRow - sample.firstRow, analyst, signal);
    }
  }
  for (const [place, companion] of source.companions.entries())
    await readCompanion(companion, blockBytes, (rows) => analyst.addCompanionRows(place, rows), signal);
}

/** What the rows of a companion say of the same tickets or agents. */
async function readCompanion(
  { sample, firstDataRow, key, added }: ChosenSource["companions"][number],
  blockBytes: number,
  onRows: (columns: readonly (readonly RawCell[])[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const positions = [key.theirs, ...added.map(({ theirs }) => theirs)];
  await readSheet({ sample, firstDataRow, positions }, onRows, blockBytes, () => undefined, signal);
}

/** The columns of one sheet in the order of the survey's; -1 for one that it lacks. */
interface SheetReading {
  readonly sample: ChosenSource["sample"];
  readonly firstDataRow: number;
  readonly positions: readonly number[];
}

function positionsOfSister(
  { positions: own }: ChosenSource["sisters"][number],
  positions: readonly number[],
): number[] {
  return positions.map((position) => own.get(position) ?? -1);
}

async function readSheet(
  { sample, firstDataRow, positions }: SheetReading,
  onRows: (columns: readonly (readonly RawCell[])[]) => Promise<void>,
  blockBytes: number,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const firstRow = firstDataRow - sample.firstRow;
  const read = positions.filter((position) => position >= 0).sort((one, other) => one - other);
  const rowCount = await rowsInUse(sample, firstRow, read, signal);
  await readBlocks(
    { source: sample, positions: read, firstRow, rowCount, blockBytes },
    (columns) => onRows(inOrder(columns, read, positions)),
    onShare,
    signal,
  );
}

/** The columns that were read in the order asked for, blank ones for those that the sheet lacks. */
function inOrder(
  columns: readonly (readonly RawCell[])[],
  read: readonly number[],
  positions: readonly number[],
): readonly (readonly RawCell[])[] {
  const blank = (columns[0] ?? []).map((): RawCell => "");
  return positions.map((position) => columns[read.indexOf(position)] ?? blank);
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
