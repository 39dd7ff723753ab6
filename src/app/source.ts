import { RawColumnBuilder, type RawColumn } from "../analysis/survey/rawColumn";
import { chooseSource, type ChosenSource } from "../analysis/survey/chooseSource";
import type { RecognitionChoices } from "../analysis/survey/recognition";
import type { Survey } from "../analysis/survey/survey";
import { SurveyError } from "../analysis/survey/surveyError";
import { areaAddress } from "../workbook/area";
import { sourcePlaceIn } from "../workbook/identity/sourceName";
import { writeChoices } from "../workbook/identity/stamp";
import type { OurBook } from "../workbook/identity/ourBook";
import type { ProgressListener } from "../workbook/progress";
import { filledRows } from "../workbook/reading/filledRows";
import { readBlocks } from "../workbook/reading/readBlocks";
import { usedPart } from "../workbook/reading/usedPart";
import { readSamples } from "../workbook/reading/readSamples";
import { cellIn1900, dateShiftOf } from "./dateSystem";
import { blankStretches, markedRows } from "./filledElsewhere";
import type { GenerateRequest } from "./generateRequest";

/** Areas up to so many columns are read whole; of wider ones the columns that have a role. */
const NARROW = 40;

/**
 * Finds the survey in the workbook, with what the user chose before where it still fits: at the place asked for, else
 * at the one that the workbook remembers, else by itself.
 */
export async function findSource(
  request: Pick<GenerateRequest, "sheet" | "range" | "choices">,
  book: OurBook,
  signal: AbortSignal,
): Promise<ChosenSource> {
  const ours = [...book.sheets.values()].map((sheet) => sheet.name);
  const isAsked = request.sheet !== null || request.range !== null;
  const place = isAsked ? request : (sourcePlaceIn(book) ?? request);
  const samples = await readSamples(place, ours, signal);
  const remembered = rememberedChoices(book.choices);
  if (remembered === null) return chooseSource(samples, request.choices);
  const merged: RecognitionChoices = {
    roles: { ...remembered.roles, ...request.choices.roles },
    scale: request.choices.scale ?? remembered.scale,
  };
  try {
    return chooseSource(samples, merged);
  } catch (error) {
    // Choices made for another export must not stand in the way of this one.
    if (error instanceof SurveyError) return chooseSource(samples, request.choices);
    throw error;
  }
}

/** Keeps the user's choices in the workbook for the next time. */
export async function rememberChoices(choices: RecognitionChoices, signal: AbortSignal): Promise<void> {
  if (Object.keys(choices.roles).length === 0 && choices.scale === null) return;
  await writeChoices(choices, signal);
}

function rememberedChoices(stored: unknown): RecognitionChoices | null {
  if (typeof stored !== "object" || stored === null || !("roles" in stored)) return null;
  return { scale: null, ...(stored as Partial<RecognitionChoices>), roles: stored.roles ?? {} };
}

/** Reads the columns of the survey from the first row under its header. */
export async function readSource(
  { sample, recognition }: ChosenSource,
  blockBytes: number,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<readonly RawColumn[]> {
  const firstRow = recognition.firstDataRow - sample.firstRow;
  const shift = dateShiftOf(sample);
  const builders = positionsOf({ sample, recognition }).map((position) => ({
    position,
    role: recognition.columns.find((column) => column.position === position)?.role ?? "ignore",
    builder: new RawColumnBuilder(position, headerAt(recognition, position)),
  }));
  const positions = builders.map(({ position }) => position);
  const rowCount = await rowsInUse(sample, firstRow, positions, signal);
  await readBlocks(
    { source: sample, positions, firstRow, rowCount, blockBytes },
    (columns) => {
      builders.forEach(({ builder, role }, index) => {
        for (const cell of columns[index] ?? []) builder.add(cellIn1900(cell, role, shift));
      });
    },
    (share) => onProgress({ stage: "reading", share }),
    signal,
  );
  const columns = builders.map(({ builder }) => builder.build());
  const width = widthOf(sample);
  if (columns.length === width) return columns;
  return [...columns, await readFilledElsewhere(sample, firstRow, columns, signal)];
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
  columns: readonly RawColumn[],
  signal: AbortSignal,
): Promise<RawColumn> {
  const width = widthOf(sample);
  const top = sample.firstRow - 1 + firstRow;
  const filled = new Set<number>();
  for (const { from, to } of blankStretches(columns, sample.totalRows - firstRow)) {
    const area = { row: top + from, column: sample.firstColumn - 1, rows: to - from, columns: width };
    for (const row of await filledRows(sample.sheet, area, signal)) filled.add(row - top);
  }
  return markedRows(width, filled);
}

function widthOf({ rows }: ChosenSource["sample"]): number {
  return Math.max(...rows.map((row) => row.length), 0);
}

function positionsOf({ sample, recognition }: ChosenSource): readonly number[] {
  const width = widthOf(sample);
  if (width <= NARROW) return Array.from({ length: width }, (_, position) => position);
  const used = recognition.columns.filter(({ role }) => role !== "ignore");
  return [...new Set(used.map(({ position }) => position))].sort((one, other) => one - other);
}

function headerAt(recognition: ChosenSource["recognition"], position: number): string {
  return recognition.columns.find((column) => column.position === position)?.header ?? "";
}

/** Sheet, range from the header row down, and header row (1-based). */
export function placeOf({ sample, recognition }: ChosenSource): Survey["source"] {
  const above = recognition.headerRow - sample.firstRow;
  const range = areaAddress({
    row: recognition.headerRow - 1,
    column: sample.firstColumn - 1,
    rows: sample.totalRows - above,
    columns: Math.max(...sample.rows.map((row) => row.length), 1),
  });
  return { sheet: sample.sheet, range, headerRow: recognition.headerRow };
}
