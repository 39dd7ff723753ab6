import { momentOfNumber } from "../columns/momentColumn";
import { parseComplaintLevel } from "../cells/parseComplaintLevel";
import { parseDurationText } from "../cells/parseDuration";
import { parseFlagText } from "../cells/parseFlag";
import { parseMomentText, parseTimeOfDay } from "../cells/parseMoment";
import { parseScoreText } from "../cells/parseScore";
import type { RawCell } from "../rawColumn";
import { countCells, type AnswerCounts } from "./answerCounts";
import { verbalAnswerOf, type VerbalAnswer } from "../cells/verbalAnswers";

/** What stands in a sample of one column. Shares are of the filled cells, 0–1; 0 for an empty column. */
export interface ColumnProfile {
  readonly filled: number;
  readonly blank: number;
  readonly distinct: number;
  /** Numbers and texts that are numbers, "5分" and stars included. */
  readonly numbers: readonly number[];
  readonly verbal: readonly VerbalAnswer[];
  readonly scoreShare: number;
  readonly momentShare: number;
  readonly timeOfDayShare: number;
  readonly durationShare: number;
  readonly flagShare: number;
  /** Words that say how grave a complaint is. */
  readonly levelShare: number;
  readonly textShare: number;
  /** Texts that begin or end with the number of what they say ("1-等待太久"): numbers as scores, words as anything else. */
  readonly labelledShare: number;
  /** With a digit in it: numbers and codes such as "K1001". */
  readonly digitShare: number;
  readonly averageTextLength: number;
  /** What stands there as answers, each with its count. */
  readonly answers: AnswerCounts;
  /** The commonest number format of the filled cells. */
  readonly numberFormat: string;
}

interface Reading {
  readonly number: number | null;
  readonly word: VerbalAnswer | null;
  readonly blank: boolean;
  readonly moment: boolean;
  readonly timeOfDay: boolean;
  readonly duration: boolean;
  readonly flag: boolean;
  readonly level: boolean;
  readonly digit: boolean;
  readonly labelled: boolean;
}

/** Looks at the cells of one column. */
export function profileColumn(cells: readonly RawCell[], numberFormats: readonly string[]): ColumnProfile {
  const readings = new Map<RawCell, Reading>();
  const filled: Reading[] = [];
  let textLength = 0;
  let texts = 0;
  for (const cell of cells) {
    const reading = readings.get(cell) ?? readCell(cell);
    readings.set(cell, reading);
    if (reading.blank) continue;
    filled.push(reading);
    if (typeof cell !== "string" || reading.number !== null) continue;
    texts++;
    textLength += cell.length;
  }
  const numberFormat = commonest(cells, numberFormats);
  const share = (holds: (reading: Reading) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  return {
    filled: filled.length,
    blank: cells.length - filled.length,
    distinct: [...readings.values()].filter((reading) => !reading.blank).length,
    numbers: filled.flatMap((reading) => reading.number ?? []),
    verbal: filled.flatMap((reading) => reading.word ?? []),
    scoreShare: share((reading) => reading.number !== null || reading.word !== null),
    momentShare: share((reading) => reading.moment),
    timeOfDayShare: share((reading) => reading.timeOfDay),
    durationShare: share((reading) => reading.duration),
    flagShare: share((reading) => reading.flag),
    levelShare: share((reading) => reading.level),
    digitShare: share((reading) => reading.digit),
    textShare: filled.length === 0 ? 0 : texts / filled.length,
    labelledShare: share((reading) => reading.labelled),
    averageTextLength: texts === 0 ? 0 : textLength / texts,
    answers: countCells(cells, numberFormat),
    numberFormat,
  };
}

/** How many of the filled cells say something in words, those with a number before them too. */
export function wordShare({ textShare, labelledShare }: ColumnProfile): number {
  return textShare + labelledShare;
}

function readCell(cell: RawCell): Reading {
  if (typeof cell === "string") return readText(cell);
  const number = typeof cell === "number" ? cell : null;
  return {
    number,
    word: null,
    blank: false,
    moment: number !== null && !Number.isNaN(momentOfNumber(number)),
    timeOfDay: number !== null && number >= 0 && number < 1,
    duration: number !== null && number >= 0,
    flag: number === null || number === 0 || number === 1,
    level: false,
    digit: number !== null,
    labelled: false,
  };
}

function readText(text: string): Reading {
  const score = parseScoreText(text);
  return {
    number: score.kind === "number" ? score.value : null,
    word: score.kind === "word" ? score.answer : null,
    blank: score.kind === "blank" || score.kind === "declined",
    moment: parseMomentText(text) !== null,
    timeOfDay: parseTimeOfDay(text) !== null,
    duration: parseDurationText(text, 1) !== null,
    flag: parseFlagText(text) !== null,
    level: parseComplaintLevel(text) !== null,
    digit: /\d/.test(text),
    labelled: score.kind === "number" && score.label !== null && verbalAnswerOf(score.label) === null,
  };
}

function commonest(cells: readonly RawCell[], numberFormats: readonly string[]): string {
  const counts = new Map<string, number>();
  cells.forEach((cell, index) => {
    const format = numberFormats[index];
    if (cell !== "" && format !== undefined) counts.set(format, (counts.get(format) ?? 0) + 1);
  });
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "General";
}
