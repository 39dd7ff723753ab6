import { countAt } from "../../countAt";
import { onceFor } from "../../once";
import { NumbersByValue } from "../../statistics/numbersByValue";
import { parseScoreText } from "../cells/parseScore";
import type { VerbalAnswer } from "../cells/verbalAnswers";
import { wordsOfNoAnswer } from "../cells/wordsOfNoAnswer";
import { cellCodes, type CellCodes } from "../cellCodes";
import { CODE_EMPTY, CODE_NUMBER, type RawCell, type RawColumn } from "../rawColumn";

/** What stands in a column of answers: each number and each word with how often it stands there. */
export interface AnswerCounts {
  readonly numbers: ReadonlyMap<number, number>;
  readonly words: ReadonlyMap<string, { readonly answer: VerbalAnswer; readonly count: number }>;
  /** What stands beside a number in its cell: "非常满意" of "1-非常满意". */
  readonly labels: ReadonlyMap<number, string>;
  /** Texts that are neither, but for what says that nobody answered. */
  readonly unread: ReadonlyMap<string, number>;
  readonly outOf: number | null;
  readonly numberFormat: string;
}

/** Counts the cells of a sample. */
export function countCells(cells: readonly RawCell[], numberFormat: string): AnswerCounts {
  const counter = new AnswerCounter();
  for (const cell of cells) counter.add(cell, 1);
  return counter.counts(numberFormat);
}

/** Counts the cells of a whole column, each distinct text looked at once. */
export function countColumn(raw: RawColumn, numberFormat: string): AnswerCounts {
  const { ofText, ofNumber } = cellsOf(raw);
  const counter = new AnswerCounter();
  ofNumber.values.forEach((number) => counter.add(number, ofNumber.get(number)));
  raw.texts.forEach((text, index) => {
    const count = ofText[index] ?? 0;
    if (count > 0) counter.add(text, count);
  });
  return counter.counts(numberFormat);
}

interface CountedCells {
  /** Of each distinct text. */
  readonly ofText: Uint32Array;
  readonly ofNumber: NumbersByValue;
}

/** Each reading that is tried, and the survey in the end, counts the same columns. */
const cellsOf = onceFor(countCellsOf);

function countCellsOf(raw: RawColumn): CountedCells {
  const few = cellCodes(raw);
  return few === null ? countedByRow(raw) : countedByCell(few, raw.texts.length);
}

function countedByCell({ cells, codes }: CellCodes, texts: number): CountedCells {
  const counts = new Uint32Array(cells.length);
  for (let row = 0; row < codes.length; row++) countAt(counts, codes[row] ?? 0);
  const ofNumber = new NumbersByValue();
  cells.forEach((cell, code) => {
    if (typeof cell === "number") ofNumber.set(cell, counts[code] ?? 0);
  });
  return { ofText: counts.subarray(1, texts + 1), ofNumber };
}

function countedByRow(raw: RawColumn): CountedCells {
  const ofText = new Uint32Array(raw.texts.length);
  const ofNumber = new NumbersByValue();
  for (let row = 0; row < raw.length; row++) {
    const code = raw.codes[row] ?? CODE_EMPTY;
    if (code > 0) ofText[code - 1] = (ofText[code - 1] ?? 0) + 1;
    else if (code === CODE_NUMBER) {
      const number = raw.numbers[row] ?? NaN;
      ofNumber.count(number, 1);
    }
  }
  return { ofText, ofNumber };
}

/** How many answers there are of a kind. */
export function totalOf(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

class AnswerCounter {
  private readonly numbers = new Map<number, number>();
  private readonly words = new Map<string, { answer: VerbalAnswer; count: number }>();
  private readonly labels = new Map<number, string>();
  private readonly unread = new Map<string, number>();
  private outOf: number | null = null;

  add(cell: RawCell, count: number): void {
    if (typeof cell === "number") addTo(this.numbers, cell, count);
    else if (typeof cell === "string") this.addText(cell, count);
  }

  counts(numberFormat: string): AnswerCounts {
    const { numbers, words, labels, unread, outOf } = this;
    for (const word of wordsOfNoAnswer([...words.keys()])) words.delete(word);
    return { numbers, words, labels, unread, outOf, numberFormat };
  }

  private addText(text: string, count: number): void {
    const parsed = parseScoreText(text);
    if (parsed.kind === "unreadable") addTo(this.unread, text.trim(), count);
    if (parsed.kind === "word") {
      const known = this.words.get(text.trim())?.count ?? 0;
      this.words.set(text.trim(), { answer: parsed.answer, count: known + count });
    }
    if (parsed.kind !== "number") return;
    addTo(this.numbers, parsed.value, count);
    this.outOf ??= parsed.outOf;
    if (parsed.label !== null && !this.labels.has(parsed.value)) this.labels.set(parsed.value, parsed.label);
  }
}

function addTo<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
