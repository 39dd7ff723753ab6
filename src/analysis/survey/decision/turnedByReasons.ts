import { isEmptyReason } from "../../cleaning/emptyReason";
import { ASKS_WHAT_DISSATISFIES } from "../candidates/dissatisfactionQuestion";
import { foldHeader } from "../cells/foldText";
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
  const placeAt = places(score, scale);
  const says = reasons.texts.map((text) => !isEmptyReason(text));
  const [high, low] = [
    { all: 0, withReason: 0 },
    { all: 0, withReason: 0 },
  ];
  for (let row = 0; row < score.length; row++) {
    const place = placeAt(row);
    const end = place >= 1 - NEAR_THE_END ? high : place <= NEAR_THE_END ? low : null;
    if (end === null) continue;
    end.all++;
    if (says[(reasons.codes[row] ?? CODE_EMPTY) - 1] === true) end.withReason++;
  }
  const areEnough = low.all >= FEWEST && high.withReason >= FEWEST;
  return areEnough && high.withReason >= high.all * MOST && low.withReason <= low.all * HARDLY;
}

/** Where the answer of each row stands between the ends of the scale, 0–1; NaN without an answer. */
function places({ codes, numbers, texts }: RawColumn, scale: Scale): (row: number) => number {
  const placeOf = (value: number | null): number => ((value ?? NaN) - scale.min) / (scale.max - scale.min);
  const ofText = texts.map((text) => placeOf(scoreOfText(parseScoreText(text), scale)));
  return (row) => {
    const code = codes[row] ?? CODE_EMPTY;
    if (code > 0) return ofText[code - 1] ?? NaN;
    return code === CODE_NUMBER ? placeOf(scoreOfNumber(numbers[row] ?? NaN, scale)) : NaN;
  };
}
