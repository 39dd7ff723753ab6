import { verbalAnswerOf } from "../cells/verbalAnswers";
import { foldHeader } from "../cells/foldHeader";
import { foldText } from "../cells/foldText";
import type { RawCell } from "../rawColumn";
import { statedScale } from "./statedScale";

/** What a sheet of codes (编码表, codebook) says of a question: the question's names, and its numbers with their words. */
export interface CodebookEntry {
  /** Folded; [] where the sheet names no question. */
  readonly questions: readonly string[];
  /** As a legend would say it: 1=非常满意；2=满意. */
  readonly text: string;
}

/** The first rows of a sheet, and how many it has. */
interface Sampled {
  readonly rows: readonly (readonly RawCell[])[];
  readonly totalRows: number;
}

/** Larger sheets hold data. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 12;
/** A scale has so many steps at most. */
const MOST_STEPS = 12;

/** What a sheet says of the numbers of others: "1=满意，2=一般" in a cell, or a row for each number and its word. */
export function codebookIn({ rows, totalRows }: Sampled): readonly CodebookEntry[] {
  if (totalRows > MOST_ROWS || rows.some((cells) => cells.length > MOST_COLUMNS)) return [];
  return [...rows.flatMap(entryInRow), ...entriesDown(rows)];
}

/** What is said near a column and on sheets of codes: what names its heading stands before all else. */
export function legendsFor(
  header: string,
  captions: readonly string[],
  codebook: readonly CodebookEntry[],
): readonly string[] {
  const { core } = foldHeader(header);
  const named = codebook.filter(({ questions }) => questions.includes(core));
  if (named.length > 0) return [...new Set(named.map(({ text }) => text))];
  const nameless = codebook.filter(({ questions }) => questions.length === 0);
  return [...new Set([...captions, ...nameless.map(({ text }) => text)])];
}

function entryInRow(cells: readonly RawCell[]): CodebookEntry[] {
  const texts = cells.map(String).filter((text) => text.trim() !== "");
  const legend = texts.find((text) => statedScale(text).labels.length > 1);
  const questions = texts.filter((text) => text !== legend).map((text) => foldHeader(text).core);
  return legend === undefined || questions.length === 0 ? [] : [{ questions, text: legend }];
}

/** A number with a word of satisfaction right behind it, row under row; what stands before it names the question. */
function entriesDown(rows: Sampled["rows"]): CodebookEntry[] {
  const found: { questions: string[]; steps: Map<number, string> }[] = [];
  for (const cells of rows) {
    const step = stepIn(cells);
    if (step === null) continue;
    const before = cells
      .slice(0, step.column)
      .map(String)
      .filter((text) => text.trim() !== "");
    const last = found.at(-1);
    if (
      last === undefined ||
      (before.length > 0 && !isOf(before, last.questions)) ||
      last.steps.has(step.value)
    ) {
      found.push({ questions: before.map((text) => foldHeader(text).core), steps: new Map() });
    }
    found.at(-1)?.steps.set(step.value, step.word);
  }
  return found
    .filter(({ steps }) => steps.size > 1 && steps.size <= MOST_STEPS)
    .map(({ questions, steps }) => ({
      questions,
      text: [...steps].map(([value, word]) => `${String(value)}=${word}`).join("；"),
    }));
}

function isOf(before: readonly string[], questions: readonly string[]): boolean {
  return before.every((text) => questions.includes(foldHeader(text).core));
}

function stepIn(cells: readonly RawCell[]): { column: number; value: number; word: string } | null {
  for (const [column, cell] of cells.entries()) {
    const word = String(cells[column + 1] ?? "");
    const isNumber = /^-?\d{1,3}$/.test(String(cell).trim());
    if (isNumber && verbalAnswerOf(foldText(word)) !== null) return { column, value: Number(cell), word };
  }
  return null;
}
