import { columnOfCodes, knowCodes, mapCodes } from "../../statistics/valueCodes";
import { parseScoreText, scoreOfNumber, scoreOfText } from "../cells/parseScore";
import { wordsOfNoAnswer } from "../cells/wordsOfNoAnswer";
import { cellCodes, type CellCodes } from "../cellCodes";
import { CODE_EMPTY, CODE_NUMBER, type RawCell, type RawColumn } from "../rawColumn";
import type { Warning } from "../recognition";
import { recogniseScale, statedKind } from "../decision/recogniseScale";
import { totalOf, type AnswerCounts } from "../evidence/answerCounts";
import type { Scale } from "../scale";
import type { ScoreColumn } from "../survey";

const MANY_INVALID = 0.15;

/** Reads a column of answers on a scale; those of a turned one are turned here, once. */
export function scoreColumn(raw: RawColumn, header: string, scale: Scale): ScoreColumn {
  const none = wordsOfNoAnswer(raw.texts);
  const scoreOf = (cell: RawCell): number | null => {
    if (typeof cell === "number") return scoreOfNumber(cell, scale);
    if (typeof cell === "boolean") return null;
    return none.has(cell) ? NaN : scoreOrNoAnswer(cell, scale);
  };
  const few = cellCodes(raw);
  return {
    header,
    scale,
    ...(few === null ? scoresByRow(raw, scoreOf) : scoresByCell(raw, few, scoreOf)),
    raw,
  };
}

type Scores = Pick<ScoreColumn, "values" | "invalid">;
/** NaN for a cell without an answer, null for one that is no answer on the scale. */
type ScoreOf = (cell: RawCell) => number | null;

function scoresByCell(raw: RawColumn, { cells, codes }: CellCodes, scoreOf: ScoreOf): Scores {
  const scores = cells.map((cell) => (cell === "" ? NaN : scoreOf(cell)));
  const wrong = Uint8Array.from(scores, (score) => Number(score === null));
  const ofCode = scores.map((score) => score ?? NaN);
  const isNumber = (score: number, code: number): boolean => score === cells[code];
  // rows that hold nothing but scores are not copied
  const areScores = ofCode.every((score, code) => isNumber(score, code) || !codes.includes(code));
  const values = areScores ? knowCodes(raw.numbers, ofCode, codes) : columnOfCodes(ofCode, codes);
  return { values, invalid: mapCodes(codes, wrong) };
}

function scoresByRow(raw: RawColumn, scoreOf: ScoreOf): Scores {
  const ofText = raw.texts.map(scoreOf);
  const values = new Float64Array(raw.length).fill(NaN);
  const invalid = new Uint8Array(raw.length);
  for (let row = 0; row < raw.length; row++) {
    const code = raw.codes[row] ?? CODE_EMPTY;
    if (code === CODE_EMPTY) continue;
    const value =
      code > 0 ? (ofText[code - 1] ?? null) : code === CODE_NUMBER ? scoreOf(raw.numbers[row] ?? NaN) : null;
    if (value === null) invalid[row] = 1;
    else values[row] = value;
  }
  return { values, invalid };
}

/** NaN for a text that says that nobody answered ("未评价", "n/a", blanks), null for one that is no answer on the scale. */
function scoreOrNoAnswer(text: string, scale: Scale): number | null {
  const parsed = parseScoreText(text);
  return parsed.kind === "declined" || parsed.kind === "blank" ? NaN : scoreOfText(parsed, scale);
}

/** The scale of a dimension: what its header says, else the overall score's where its answers fit there, else its own. */
export function dimensionScale(header: string, counts: AnswerCounts, overall: Scale | null): Scale {
  const own = recogniseScale(header, counts, null).scale;
  if (overall === null || statedKind(header, counts.numbers) !== null) return own;
  const highest = Math.max(-Infinity, ...counts.numbers.keys());
  const isVerbal =
    totalOf([...counts.words.values()].map(({ count }) => count)) > totalOf(counts.numbers.values());
  if (isVerbal) return overall.kind.startsWith("words") || overall.kind === "1-5" ? overall : own;
  return highest <= overall.max + 1 && !overall.kind.startsWith("words") ? overall : own;
}

/** A number off the scale that was given more often is no slip: it stands for no answer. */
const REPEATED = 2;

/**
 * What stands in the column and is no answer: `numbers-no-answers` for numbers off its scale that were given more than
 * once, and `words-no-answers` for words that are not the middle one, each with its count; `many-invalid-scores` when more of the
 * rest is none than slips explain; and `scores-like-means`.
 */
export function scoreWarnings({ header, scale, values, invalid, raw }: ScoreColumn): Warning[] {
  const off = [...offScale(raw, invalid)].filter(([, count]) => count >= REPEATED).sort(([a], [b]) => a - b);
  const words = wordsOfNoAnswer(raw.texts);
  let wrong = -off.reduce((sum, [, count]) => sum + count, 0);
  let valid = 0;
  for (let row = 0; row < values.length; row++) {
    wrong += invalid[row] ?? 0;
    if (!Number.isNaN(values[row] ?? NaN)) valid++;
  }
  const shown = off.slice(0, MOST_SHOWN).map(([value, count]) => `${String(value)} × ${String(count)}`);
  const { min, max } = scale;
  return [
    ...(off.length === 0 ? [] : [{ code: "numbers-no-answers", header, values: shown, min, max }]),
    ...(words.size === 0 ? [] : [{ code: "words-no-answers", header, words: countedWords(raw, words) }]),
    ...(wrong > MANY_INVALID * (wrong + valid)
      ? [{ code: "many-invalid-scores", header, invalid: wrong, valid }]
      : []),
    ...meansAmong(header, values, scale),
  ];
}

/** Nobody answers 4.3 on a scale of steps: so many of these are means that somebody computed before. */
const MANY_BETWEEN_STEPS = 0.2;
/** Longer scales are marks, which may have any decimals. */
const LONGEST_OF_STEPS = 10;

/** `scores-like-means` where many answers are neither whole steps nor halves: each would count as one person's answer. */
function meansAmong(header: string, values: Float64Array, { max }: Scale): Warning[] {
  if (max > LONGEST_OF_STEPS) return [];
  let [valid, count, example] = [0, 0, NaN];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    valid++;
    if (Number.isInteger(value * 2)) continue;
    if (count++ === 0) example = value;
  }
  return count <= MANY_BETWEEN_STEPS * valid
    ? []
    : [{ code: "scores-like-means", header, count, valid, example }];
}

const MOST_SHOWN = 12;

/** Words of the column, each with how often it stands there. */
function countedWords({ texts, codes }: RawColumn, words: ReadonlySet<string>): string[] {
  return [...words].map((word) => {
    const code = texts.indexOf(word) + 1;
    return `${word.trim()} × ${String(codes.reduce((count, one) => count + Number(one === code), 0))}`;
  });
}

/** The numbers that are not on the scale, with their counts. */
function offScale(raw: RawColumn, invalid: Uint8Array): ReadonlyMap<number, number> {
  if (!invalid.includes(1)) return new Map();
  const ofText = raw.texts.map((text) => {
    const parsed = parseScoreText(text);
    return parsed.kind === "number" && parsed.outOf === null ? parsed.value : NaN;
  });
  const counts = new Map<number, number>();
  for (let row = 0; row < raw.length; row++) {
    if (invalid[row] !== 1) continue;
    const code = raw.codes[row] ?? CODE_EMPTY;
    const value = code === CODE_NUMBER ? (raw.numbers[row] ?? NaN) : (ofText[code - 1] ?? NaN);
    if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
