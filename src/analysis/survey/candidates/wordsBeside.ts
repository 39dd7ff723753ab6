import { foldText } from "../cells/foldText";
import { verbalAnswerOf } from "../cells/verbalAnswers";
import type { RawCell } from "../rawColumn";
import type { CodebookEntry } from "./codebook";
import type { SampledColumn } from "./columnsUnderHeader";

/** A column that says in words what the numbers of another say. */
export interface WordsBeside {
  readonly numbers: SampledColumn;
  readonly words: SampledColumn;
  readonly entry: CodebookEntry;
}

/** A scale has so many steps at most. */
const MOST_STEPS = 11;
const FEWEST_ROWS = 10;
/** So many of a column's cells are numbers, or words of satisfaction. */
const MOSTLY = 0.9;

/**
 * Columns of numbers beside which another has a word of satisfaction for each of them, always the same (评价按键 1, 2 … beside
 * 按键含义 非常满意, 满意 …): that column says what the numbers mean, as a sheet of codes would.
 */
export function wordsBeside(columns: readonly SampledColumn[]): readonly WordsBeside[] {
  const few = columns.filter(
    ({ profile }) => profile.filled >= FEWEST_ROWS && profile.distinct <= MOST_STEPS,
  );
  const spoken = few.filter(({ profile }) => profile.verbal.length >= profile.filled * MOSTLY);
  const numbered = few.filter(({ profile }) => profile.numbers.length >= profile.filled * MOSTLY);
  return numbered.flatMap((numbers) =>
    spoken.flatMap((words) => {
      const steps = stepsIn(numbers.cells, words.cells);
      if (steps === null) return [];
      const text = [...steps].map(([value, word]) => `${String(value)}=${word}`).join("；");
      return [{ numbers, words, entry: { questions: [numbers.reading.folded.core], text } }];
    }),
  );
}

/** The word of each number; null where a number has two words, a word two numbers, or one stands without the other too often. */
function stepsIn(numbers: readonly RawCell[], words: readonly RawCell[]): ReadonlyMap<number, string> | null {
  const rows = Array.from({ length: Math.max(numbers.length, words.length) }, (_, row) => ({
    number: numberIn(numbers[row] ?? ""),
    word: wordIn(words[row] ?? ""),
  }));
  const either = rows.filter(({ number, word }) => number !== null || word !== null).length;
  const both = rows.flatMap(({ number, word }) =>
    number === null || word === null ? [] : [{ number, word }],
  );
  const wordOf = new Map(both.map(({ number, word }) => [number, word]));
  const numberOf = new Map(both.map(({ number, word }) => [word, number]));
  const isOneToOne = both.every(
    ({ number, word }) => wordOf.get(number) === word && numberOf.get(word) === number,
  );
  return isOneToOne && wordOf.size > 1 && both.length >= Math.max(FEWEST_ROWS, either * MOSTLY)
    ? wordOf
    : null;
}

function numberIn(cell: RawCell): number | null {
  const number = typeof cell === "boolean" || cell === "" ? NaN : Number(cell);
  return Number.isNaN(number) ? null : number;
}

function wordIn(cell: RawCell): string | null {
  const text = String(cell).trim();
  return text !== "" && verbalAnswerOf(foldText(text)) !== null ? text : null;
}
