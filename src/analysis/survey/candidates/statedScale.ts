import { verbalAnswerOf } from "../cells/verbalAnswers";
import { foldText } from "../cells/foldText";

/** A number and the word that stands for it: "1 = poor". */
export interface Label {
  readonly value: number;
  readonly word: string;
}

/** What a text says of a scale: of its ends, of its words, and of which end is the best. */
export interface StatedScale {
  readonly min: number | null;
  readonly max: number | null;
  readonly labels: readonly Label[];
  /** Whether the highest number is the best answer; null where the text does not tell. */
  readonly highestIsBest: boolean | null;
}

/** Not of days, months, ages and the like, which have ranges too. */
const NOT_OF_TIME =
  "(?!\\s*(?:\\d|月|日|号|號|天|年|季|周|小时|小時|分钟|分鐘|岁|歲|次|人|楼|%|hours?|days?|months?|weeks?|years?|mins?))";
const TO = "\\s*(?:-|~|–|—|至|到|to|\\.\\.|through)\\s*";
const SCORE = "\\s*(?:分|星|级|級)?";
const RANGE = new RegExp(`(?<![\\d.\\-/])(0|1)${SCORE}${TO}(\\d{1,2}|100)(?![\\d.])${NOT_OF_TIME}`);
/** A scale around nothing: -2 ~ 2. */
const AROUND_ZERO = new RegExp(
  `(?<![\\d./\\p{L}])(-[1-9])${SCORE}${TO}\\+?([1-9])(?![\\d.])${NOT_OF_TIME}`,
  "u",
);
const FALLING_RANGE = new RegExp(
  `(?<![\\d.\\-/])(\\d{1,2}|100)${SCORE}${TO}(0|1)(?![\\d.\\-/])${NOT_OF_TIME}`,
);
const HIGHEST =
  /满分\s*(?:为|是)?\s*(\d{1,3})(?!\d)|滿分\s*(?:為|是)?\s*(\d{1,3})(?!\d)|out of\s*(\d{1,2}|100)(?!\d)|^[^/]*\/\s*(\d{1,2}|100)\s*分?\s*\)?$|(?<!\d)(\d{1,3}|十|五|四|六|七|百)\s*(?:分|级|級)制/;
const CHINESE_NUMBERS: Readonly<Record<string, number>> = { 四: 4, 五: 5, 六: 6, 七: 7, 十: 10, 百: 100 };
const HIGHEST_POSSIBLE = 100;

/**
 * Reads what a header or a legend says of a scale.
 *
 * @example statedScale("打分(1=非常满意,5=非常不满意)").highestIsBest // false
 */
export function statedScale(text: string): StatedScale {
  const folded = foldText(text);
  const labels = labelsIn(folded);
  const [min, max] = endsIn(folded, labels);
  return { min, max, labels, highestIsBest: directionOf(labels, max) };
}

/** Which end of the labelled numbers is the best; null where the words don't tell. */
export function directionOf(labels: readonly Label[], max: number | null): boolean | null {
  const told = labels.flatMap(({ value, word }) => {
    const place = placeOf(word);
    return place === null ? [] : [{ value, place }];
  });
  const [first] = told;
  if (first === undefined) return null;
  if (told.length === 1) return directionOfOne(first, max);
  const [low, high] = [least(told), most(told)];
  return low.place === high.place ? null : high.place > low.place;
}

/** One end alone tells: "1 = best", "5 = very dissatisfied". */
function directionOfOne({ value, place }: Placed, max: number | null): boolean | null {
  if (place === 0 || (value > 1 && value !== max)) return null;
  return value <= 1 ? place < 0 : place > 0;
}

interface Placed {
  readonly value: number;
  /** Above 0 for good, below for bad. */
  readonly place: number;
}

function least(placed: readonly Placed[]): Placed {
  return placed.reduce((one, other) => (other.value < one.value ? other : one));
}

function most(placed: readonly Placed[]): Placed {
  return placed.reduce((one, other) => (other.value > one.value ? other : one));
}

const SURELY_GOOD = /^(?:best|highest|top|最高|最满意|最滿意)/;
const SURELY_BAD = /^(?:worst|lowest|bottom|最低|最不满意|最不滿意)/;

function placeOf(word: string): number | null {
  const answer = verbalAnswerOf(word);
  if (answer !== null) return answer.ofFive - 3;
  if (SURELY_GOOD.test(word)) return 2;
  return SURELY_BAD.test(word) ? -2 : null;
}

function endsIn(folded: string, labels: readonly Label[]): readonly [number | null, number | null] {
  const around = AROUND_ZERO.exec(folded);
  if (around !== null) return [Number(around[1]), Number(around[2])];
  const rising = RANGE.exec(folded);
  if (rising !== null) return [Number(rising[1]), Number(rising[2])];
  const falling = FALLING_RANGE.exec(folded);
  if (falling !== null) return [Number(falling[2]), Number(falling[1])];
  const highest = HIGHEST.exec(folded)?.slice(1).find(Boolean);
  if (highest !== undefined) return [null, CHINESE_NUMBERS[highest] ?? Number(highest)];
  const values = labels.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length >= 2 && low <= 1 && high > 1 ? [low, high] : [null, null];
}

/** With a minus where no range can be meant: behind a bracket, a colon, a tilde. */
const NUMBER = /(?<![\d.a-z])(?:(?<=(?:^|[(:=,;~、至到/])\s*)-)?\d{1,3}(?:\.\d+)?(?![\d.])/g;
const AROUND_LABEL = /^[\s=:,、;.()\-–—~|分星为為是]+|[\s=:,、;.()\-–—~|]+$/g;
const WORDS_AROUND = /^(?:means?|is|for|being|表示|代表|为|為)\s+|\s+(?:and|to|,)$/g;

/** Numbers with a word of satisfaction right behind them, or right before them where there are more of those. */
function labelsIn(folded: string): readonly Label[] {
  const [behind, before] = [labelsBeside(folded, true), labelsBeside(folded, false)];
  return before.length > behind.length ? before : behind;
}

function labelsBeside(folded: string, behind: boolean): readonly Label[] {
  const found = [...folded.matchAll(NUMBER)];
  const endOf = (match: RegExpExecArray | undefined): number =>
    match === undefined ? 0 : match.index + match[0].length;
  const labels = found.flatMap((match, at): Label[] => {
    const between = behind
      ? folded.slice(endOf(match), found[at + 1]?.index)
      : folded.slice(endOf(found[at - 1]), match.index);
    const word = wordNext(between, behind);
    const value = Number(match[0]);
    return word === null || value > HIGHEST_POSSIBLE ? [] : [{ value, word }];
  });
  return [...new Map(labels.map((label) => [label.value, label])).values()];
}

/** The word of satisfaction at the near end of what stands between two numbers. */
function wordNext(between: string, behind: boolean): string | null {
  const parts = between
    .split(/[,、;|/()]+/)
    .map(trimmed)
    .filter((part) => part !== "");
  const near = behind ? parts[0] : parts.at(-1);
  if (near === undefined) return null;
  const words = [near, near.split(" ").slice(0, 2).join(" "), near.split(" ")[0] ?? ""];
  return words.find((word) => placeOf(word) !== null) ?? null;
}

function trimmed(part: string): string {
  return part.replace(AROUND_LABEL, "").replace(WORDS_AROUND, "").replace(AROUND_LABEL, "");
}
