import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import { CODE_EMPTY, CODE_NUMBER, type RawColumn } from "../../analysis/survey/rawColumn";
import type { SourceSample } from "../../analysis/survey/recognition";
import type { Role } from "../../analysis/survey/role";
import { isMade, positionsOfShape } from "../../analysis/survey/shape/tableShape";
import { FILLED_WEIGHT, type SourceArea, type SourceFigure } from "../../documents/sourceFigure";

/** Sheets of Excel's old format end here: a survey that fits in one is read to there, so that it may stand in one. */
const ROWS_OF_OLD = 65_536;
const ROWS = 1_048_576;

/** A formula of more areas or words would be too long to be written, or to be read. */
const MOST_AREAS = 40;
const MOST_WORDS = 12;

const SCORED: ReadonlySet<Role> = new Set<Role>(["score", "dimension", "nps", "ces"]);

/** Words that COUNTIF takes as they stand: no sign of its own, no number, nothing that it may take for another. */
const PLAIN_WORD = /^\p{L}(?:[\p{L} ]*\p{L})?$|^\d{1,3}\s?分$/u;

/**
 * What the cells that a run read come to; null where the survey lies in too many places for a formula. Only columns that
 * are used count: what staff note beside the survey changes nothing.
 */
export function sourceFigureOf(source: ChosenSource, columns: readonly RawColumn[]): SourceFigure | null {
  const isCounted = countedIn(source);
  const read = columns.filter(({ position }) => !isMade(position) && isCounted(position));
  const filled = areasOf(source, read);
  if (filled.length === 0 || filled.length > MOST_AREAS) return null;
  const isScored = scoredIn(source);
  const numbers = read.filter(({ position, texts }) => isScored(position) && !texts.some(isError));
  const worded = wordsIn(source, numbers);
  return {
    filled,
    numbers: areasOf(source, numbers),
    worded: areasOf(source, worded.columns),
    words: worded.words,
    value:
      FILLED_WEIGHT * sumOf(read, filledCells) +
      sumOf(numbers, points) +
      sumOf(worded.columns, (column) => weightOf(column, worded.words)),
  };
}

type IsOne = (position: number) => boolean;

/** Of a table that sums answers up every column counts. */
function sumsUp({ kind }: ChosenSource["recognition"]): boolean {
  return kind !== "answers" && kind !== "long";
}

function countedIn({ recognition }: ChosenSource): IsOne {
  if (sumsUp(recognition)) return () => true;
  const used = recognition.columns.filter(({ role }) => role !== "ignore");
  const positions = [...used.map(({ position }) => position), ...positionsOfShape(recognition.shape)];
  return (position) => positions.includes(position);
}

function scoredIn({ recognition }: ChosenSource): IsOne {
  if (sumsUp(recognition)) return () => true;
  const scored = recognition.columns.filter(({ role }) => SCORED.has(role));
  const positions = scored.map(({ position }) => position);
  return (position) => positions.includes(position);
}

/** Columns of scores that are words, and the words; none where they are too many. */
function wordsIn(
  source: ChosenSource,
  scored: readonly RawColumn[],
): { readonly columns: readonly RawColumn[]; readonly words: readonly string[] } {
  const columns = scored.filter(({ texts }) => texts.length > 0 && texts.every(isPlain));
  const words = [...new Set(columns.flatMap(({ texts }) => texts.map(folded)))].sort();
  const isShort = words.length <= MOST_WORDS && areasOf(source, columns).length * words.length <= MOST_AREAS;
  return isShort ? { columns, words } : { columns: [], words: [] };
}

function isError(text: string): boolean {
  return text.startsWith("#");
}

function isPlain(text: string): boolean {
  return PLAIN_WORD.test(text) && text.normalize("NFKC") === text && !/^(?:true|false)$/iu.test(text);
}

/** COUNTIF knows no case. */
function folded(text: string): string {
  return text.toLowerCase();
}

function sumOf(columns: readonly RawColumn[], of: (column: RawColumn) => number): number {
  return columns.reduce((sum, column) => sum + of(column), 0);
}

function filledCells({ codes }: RawColumn): number {
  return codes.reduce((count, code) => count + (code === CODE_EMPTY ? 0 : 1), 0);
}

function points({ codes, numbers }: RawColumn): number {
  return codes.reduce((sum, code, row) => sum + (code === CODE_NUMBER ? (numbers[row] ?? 0) : 0), 0);
}

function weightOf({ codes, texts }: RawColumn, words: readonly string[]): number {
  const weights = texts.map((text) => words.indexOf(folded(text)) + 1);
  return codes.reduce((sum, code) => sum + (code > 0 ? (weights[code - 1] ?? 0) : 0), 0);
}

/** Where these columns stand on the sheets of the survey, neighbours together. */
function areasOf(
  { sample, recognition, sisters }: ChosenSource,
  columns: readonly RawColumn[],
): readonly SourceArea[] {
  const positions = columns.map(({ position }) => position);
  return [
    ...areasOn(sample, recognition.firstDataRow, positions),
    ...sisters.flatMap((sister) => {
      const theirs = positions.flatMap((position) => sister.positions.get(position) ?? []);
      return areasOn(sister.sample, sister.firstDataRow, theirs);
    }),
  ];
}

function areasOn(
  { sheet, firstRow, firstColumn, totalRows, isLast = false }: SourceSample,
  firstDataRow: number,
  positions: readonly number[],
): readonly SourceArea[] {
  const end = firstRow - 1 + totalRows;
  const rows = {
    top: firstDataRow - 1,
    bottom: (isLast ? (end <= ROWS_OF_OLD ? ROWS_OF_OLD : ROWS) : end) - 1,
  };
  const areas: SourceArea[] = [];
  for (const left of [...new Set(positions)].sort((one, other) => one - other)) {
    const column = firstColumn - 1 + left;
    const last = areas.at(-1);
    if (last?.right === column - 1) areas.splice(-1, 1, { ...last, right: column });
    else areas.push({ sheet, ...rows, left: column, right: column });
  }
  return areas;
}
