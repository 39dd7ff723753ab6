import { saysSomething } from "../../cleaning/emptyReason";
import { ByValue } from "../../byValue";
import { onceFor } from "../../once";
import { ASKS_WHAT_DISSATISFIES } from "../candidates/dissatisfactionQuestion";
import { foldHeader } from "../cells/foldHeader";
import { scoreOfNumber, scoreOfText, parseScoreText } from "../cells/parseScore";
import { CODE_EMPTY, CODE_NUMBER, type RawColumn } from "../rawColumn";
import type { Recognition } from "../recognition";
import type { Scale } from "../scale";
import { turnedAround, type RecognisedScale } from "./recogniseScale";

/** So near an end of the scale, as a share of it, an answer is a good or a bad one. */
const NEAR_THE_END = 0.4;
/** So many of the answers at one end give a reason, and so few at the other. */
const MOST = 0.5;
const HARDLY = 0.1;
const FEWEST = 5;
const OF_DISSATISFACTION = /不满|不滿|差评|差評|dissatisf|unsatisf|unhappy|complain/;

/**
 * Where nothing says which end of the scale is the best, and reasons of dissatisfaction stand beside the highest numbers
 * and hardly beside the lowest, 1 may be the best: the turned scale is the likelier reading, the other one is left to the
 * user.
 */
export function turnedByReasons(
  recognised: RecognisedScale,
  { columns: roles, scaleChosen }: Recognition,
  columns: readonly RawColumn[],
  score: RawColumn,
): RecognisedScale {
  const { scale, isDirectionTold } = recognised;
  if (scaleChosen === true || isDirectionTold || scale.kind === "ivr" || scale.turned) return recognised;
  const reason = roles.find(({ role, header }) => role === "reason" && asksForIt(header));
  const texts = columns.find(({ position }) => position === reason?.position);
  if (reason === undefined || texts === undefined || !standBesideTheHighest(score, texts, scale))
    return recognised;
  return turnedAround(recognised, score.header, { code: "because-reasons", header: reason.header });
}

function asksForIt(header: string): boolean {
  const { whole } = foldHeader(header);
  return OF_DISSATISFACTION.test(whole) || ASKS_WHAT_DISSATISFIES.test(whole);
}

function standBesideTheHighest(score: RawColumn, reasons: RawColumn, scale: Scale): boolean {
  const [high, low] = [
    { all: 0, withReason: 0 },
    { all: 0, withReason: 0 },
  ];
  for (const [place, { all, withReason }] of countedByPlace(score, reasons, scale)) {
    const end = place >= 1 - NEAR_THE_END ? high : place <= NEAR_THE_END ? low : null;
    if (end === null) continue;
    end.all += all;
    end.withReason += withReason;
  }
  const areEnough = low.all >= FEWEST && high.withReason >= FEWEST;
  return areEnough && high.withReason >= high.all * MOST && low.withReason <= low.all * HARDLY;
}

interface ReasonCount {
  all: number;
  withReason: number;
}

/** Of each list of scores beside one of reasons: the same columns are read when they are recognised and when that is told. */
const countedBeside = onceFor((score: RawColumn) =>
  onceFor((reasons: RawColumn) => countAnswers(score, reasons, saysSomething(reasons.texts))),
);

/** Answers and reasons beside them by where the answer stands between the ends of the scale (0–1), each distinct one read once. */
function countedByPlace(
  score: RawColumn,
  reasons: RawColumn,
  scale: Scale,
): readonly (readonly [place: number, ReasonCount])[] {
  const placeOf = (value: number | null): number => ((value ?? NaN) - scale.min) / (scale.max - scale.min);
  const { ofTexts, ofNumbers } = countedBeside(score)(reasons);
  return [
    ...ofTexts.map(
      (count, index) =>
        [placeOf(scoreOfText(parseScoreText(score.texts[index] ?? ""), scale)), count] as const,
    ),
    ...ofNumbers.values.map(
      (number) => [placeOf(scoreOfNumber(number, scale)), ofNumbers.get(number) ?? NONE] as const,
    ),
  ];
}

const NONE: ReasonCount = { all: 0, withReason: 0 };

interface CountedAnswers {
  /** Of each distinct text of the scores. */
  readonly ofTexts: readonly ReasonCount[];
  readonly ofNumbers: ByValue<ReasonCount>;
}

function countAnswers(
  { codes, numbers, texts }: RawColumn,
  reasons: RawColumn,
  says: Uint8Array,
): CountedAnswers {
  const ofTexts = texts.map(() => ({ ...NONE }));
  const ofNumbers = new ByValue<ReasonCount>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? CODE_EMPTY;
    if (code <= 0 && code !== CODE_NUMBER) continue;
    const count = code > 0 ? ofTexts[code - 1] : ofNumber(ofNumbers, numbers[row] ?? NaN);
    if (count === undefined) continue;
    count.all++;
    if (says[reasons.codes[row] ?? CODE_EMPTY] === 1) count.withReason++;
  }
  return { ofTexts, ofNumbers };
}

function ofNumber(counts: ByValue<ReasonCount>, number: number): ReasonCount {
  const known = counts.get(number);
  if (known !== undefined) return known;
  const count = { ...NONE };
  counts.set(number, count);
  return count;
}
