import { isBlankText } from "./blankText";
import { foldText } from "./foldText";
import type { Scale } from "../scale";
import { verbalAnswerOf, type VerbalAnswer } from "./verbalAnswers";

/** What a text in a score column says, before its scale is settled. */
type ScoreText =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly outOf: number | null;
      readonly percent: boolean;
    }
  | { readonly kind: "word"; readonly answer: VerbalAnswer }
  | { readonly kind: "blank" }
  | { readonly kind: "declined" }
  | { readonly kind: "unreadable" };

/** What people write who did not rate: no answer, though something stands there. */
const DECLINED: ReadonlySet<string> = new Set(
  (
    "未评价|未評價|未评|未参评|未參評|未评分|未評分|未作答|未填|未回答|无评价|無評價|未打分|拒评|放弃评价|未按键|" +
    "offered|unoffered|not rated|no rating|unrated|no answer|not answered|n/a|#n/a|na"
  ).split("|"),
);

const UNREADABLE: ScoreText = { kind: "unreadable" };
const BLANK: ScoreText = { kind: "blank" };
const NO_RATING: ScoreText = { kind: "declined" };

const NUMBER = /^([+-]?\d+(?:\.\d+)?)\s*(?:分|星级?|颗星|stars?|points?|pts?|%|级|級)?$/;
const FRACTION = /^(\d+(?:\.\d+)?)\s*(?:分)?\s*(?:\/|out of|of)\s*(\d+)(?:\s*分)?$/;
const NUMBER_WITH_LABEL = /^(\d{1,3}(?:\.\d+)?)\s*(?:分|星|stars?|points?)?\s*[-–—:=.、,|()\s]\s*(\D+)$/;
const LABEL_WITH_NUMBER = /^(\D+?)\s*[-–—:=,|(]\s*(\d{1,3}(?:\.\d+)?)\s*(?:分|星|stars?|points?)?\s*\)?$/;
/** Only spaces between them: prose that ends in a number is none ("waited for 20"). */
const WORD_WITH_NUMBER = /^(\D+?)\s+(\d{1,3}(?:\.\d+)?)\s*(?:分|星|stars?|points?)?$/;
const LETTERED = /^[a-g]\s*[.、:)]\s*(.+)$/;
const FILLED_STARS = /[★⭐🌟]/gu;
const ONLY_STARS = /^(?:[★☆⭐🌟✩\s]|\ufe0f)+$/u;
const CHINESE_NUMBER = /^([零一二三四五六七八九十])\s*(?:分|星级?|颗星)$/;
const CHINESE_DIGITS = "零一二三四五六七八九十";

/** Reads one text of a score column. Numbers come as written; words as their place among five and three. */
export function parseScoreText(text: string): ScoreText {
  const folded = foldText(text);
  if (isBlankText(folded)) return BLANK;
  if (DECLINED.has(folded)) return NO_RATING;
  return wordIn(folded) ?? numberIn(folded) ?? starsIn(folded) ?? labelledIn(folded) ?? UNREADABLE;
}

function wordIn(folded: string): ScoreText | null {
  const lettered = LETTERED.exec(folded)?.[1] ?? folded;
  const answer = verbalAnswerOf(lettered.replace(/[。.!]+$/, ""));
  return answer === null ? null : { kind: "word", answer };
}

function numberIn(folded: string): ScoreText | null {
  const plain = NUMBER.exec(folded);
  if (plain !== null) return numeric(Number(plain[1]), null, folded.endsWith("%"));
  const fraction = FRACTION.exec(folded);
  if (fraction !== null) return numeric(Number(fraction[1]), Number(fraction[2]), false);
  const chinese = CHINESE_NUMBER.exec(folded)?.[1];
  return chinese === undefined ? null : numeric(CHINESE_DIGITS.indexOf(chinese), null, false);
}

function starsIn(folded: string): ScoreText | null {
  if (!ONLY_STARS.test(folded)) return null;
  return numeric(folded.match(FILLED_STARS)?.length ?? 0, null, false);
}

function labelledIn(folded: string): ScoreText | null {
  const leading = NUMBER_WITH_LABEL.exec(folded)?.[1];
  const number = leading ?? LABEL_WITH_NUMBER.exec(folded)?.[2] ?? numberAfterWord(folded);
  return number === undefined ? null : numeric(Number(number), null, false);
}

function numberAfterWord(folded: string): string | undefined {
  const match = WORD_WITH_NUMBER.exec(folded);
  return match !== null && verbalAnswerOf(match[1] ?? "") !== null ? match[2] : undefined;
}

function numeric(value: number, outOf: number | null, percent: boolean): ScoreText {
  return { kind: "number", value, outOf, percent };
}

/** The answer on `scale` that a text gives; NaN when blank, null when something stands that is no answer. */
export function scoreOfText(parsed: ScoreText, scale: Scale): number | null {
  if (parsed.kind === "blank") return NaN;
  if (parsed.kind === "unreadable" || parsed.kind === "declined") return null;
  if (parsed.kind === "word") return scoreOfWord(parsed.answer, scale);
  if (parsed.outOf !== null && parsed.outOf !== scale.max) return null;
  return scoreOfNumber(parsed.value, scale);
}

/** The answer on `scale` that a number gives; null when it lies outside. IVR keys are whole. */
export function scoreOfNumber(value: number, scale: Scale): number | null {
  if (!(value >= scale.min && value <= scale.max)) return null;
  return scale.kind === "ivr" && !Number.isInteger(value) ? null : value;
}

function scoreOfWord(answer: VerbalAnswer, scale: Scale): number | null {
  if (scale.kind === "words-3") return answer.ofThree;
  if (scale.kind === "ivr") return 4 - answer.ofThree;
  return scale.kind === "words-5" || scale.kind === "1-5" ? answer.ofFive : null;
}
