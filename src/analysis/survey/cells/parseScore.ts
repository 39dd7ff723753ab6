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
      /** What stands beside the number in its cell, folded. */
      readonly label: string | null;
    }
  | { readonly kind: "word"; readonly answer: VerbalAnswer }
  | { readonly kind: "blank" }
  | { readonly kind: "declined" }
  | { readonly kind: "unreadable" };

/** What telephone systems and platforms write where nobody rated. */
const NOBODY_RATED = new RegExp(
  [
    "(?:客户|客戶|用户|用戶|来电人)?(?:主动|主動|直接|已)?(?:挂机|掛機|挂断|掛斷)(?:未评价|未評價|未按键|未按鍵)?",
    "(?:按键|按鍵|评价|評價|等待|系统|系統)?(?:超时|超時|逾时|逾時)(?:未评价|未評價|未按键|未按鍵)?",
    "(?:客户|客戶|用户|用戶)?(?:未|不予|无|無|没有|沒有)(?:做|作)?(?:评价|評價|参评|參評|按键|按鍵|回复|回覆|评分|評分|打分)",
    "(?:无效|無效|错误|錯誤)(?:按键|按鍵|输入|輸入)|(?:误|誤)按",
    "(?:not|un) ?(?:offered|rated|answered|scored|surveyed)",
    "(?:survey |customer )?(?:not sent|no response|no reply|no rating|timed? ?out|hung up|abandoned|expired)",
  ]
    .map((pattern) => `^(?:${pattern})$`)
    .join("|"),
);

/** What people write who did not rate: no answer, though something stands there. */
const DECLINED: ReadonlySet<string> = new Set(
  (
    "未评价|未評價|未评|未参评|未參評|未评分|未評分|未作答|未填|未回答|无评价|無評價|未打分|拒评|放弃评价|未按键|" +
    "没用过|沒用過|未用过|未用過|没有用过|沒有用過|未使用|未使用过|未使用過|没使用过|沒使用過|没接触过|沒接觸過|未接触|未接觸|没体验过|未体验|没办理过|未办理过|" +
    "never used|not used|have not used|haven't used|did not use|拒绝|拒絕|拒答|拒绝回答|拒絕回答|不清楚|不知道|不适用|不適用|无法评价|無法評價|" +
    "offered|unoffered|not rated|no rating|unrated|no answer|not answered|n/a|#n/a|na|not applicable|" +
    "don't know|do not know|no opinion|prefer not to say|refused|skipped"
  ).split("|"),
);

const UNREADABLE: ScoreText = { kind: "unreadable" };
const BLANK: ScoreText = { kind: "blank" };
const NO_RATING: ScoreText = { kind: "declined" };

const NUMBER = /^([+-]?\d+(?:\.\d+)?)\s*(?:分|星级?|颗星|stars?|points?|pts?|%|级|級)?$/;
const FRACTION = /^(\d+(?:\.\d+)?)\s*(?:分)?\s*(?:\/|out of|of)\s*(\d+)(?:\s*分)?$/;
/** "5,0" of countries that part fractions so; thousands have three digits. */
const COMMA_NUMBER = /^(\d{1,3}),(\d{1,2})$/;
const NUMBER_WITH_LABEL = /^\(?(\d{1,3}(?:\.\d+)?)\s*(?:分|星|stars?|points?)?\s*[-–—:=.、,|()\s]\s*(\D+)$/;
/** Nothing between the two: "①非常满意" once it is folded. */
const NUMBER_BEFORE_WORD = /^(\d{1,2})\s*(?:分)?([^\d\s].*)$/;
const LABEL_WITH_NUMBER = /^(\D+?)\s*[-–—:=,|(]\s*(\d{1,3}(?:\.\d+)?)\s*(?:分|星|stars?|points?)?\s*\)?$/;
/** Only spaces between them: prose that ends in a number is none ("waited for 20"). */
const WORD_WITH_NUMBER = /^(\D+?)\s+(\d{1,3}(?:\.\d+)?)\s*(?:分|星|stars?|points?)?$/;
const LETTERED = /^[a-g]\s*[.、:)]\s*(.+)$/;
const FILLED_STARS = /[★⭐🌟]/gu;
const ONLY_STARS = /^(?:[★☆⭐🌟✩\s]|\ufe0f)+$/u;
const CHINESE_NUMBER = /^([零一二三四五六七八九十])\s*(?:分|星级?|颗星)$/;
const CHINESE_DIGITS = "零一二三四五六七八九十";

/**
 * Reads one text of a score column. Numbers come as written; words as their place among five and three.
 *
 * @example parseScoreText("4分/5分") // { kind: "number", value: 4, outOf: 5, percent: false, label: null }
 */
export function parseScoreText(text: string): ScoreText {
  const folded = foldText(text);
  if (isBlankText(folded)) return BLANK;
  if (DECLINED.has(folded) || NOBODY_RATED.test(folded)) return NO_RATING;
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
  const withComma = COMMA_NUMBER.exec(folded);
  if (withComma !== null) return numeric(Number(`${withComma[1] ?? ""}.${withComma[2] ?? ""}`), null, false);
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
  const leading = NUMBER_WITH_LABEL.exec(folded) ?? beforeWord(folded);
  if (leading !== null) return numeric(Number(leading[1]), null, false, leading[2]);
  const following = LABEL_WITH_NUMBER.exec(folded) ?? afterWord(folded);
  return following === null ? null : numeric(Number(following[2]), null, false, following[1]);
}

function beforeWord(folded: string): RegExpExecArray | null {
  const match = NUMBER_BEFORE_WORD.exec(folded);
  return match !== null && verbalAnswerOf(match[2] ?? "") !== null ? match : null;
}

function afterWord(folded: string): RegExpExecArray | null {
  const match = WORD_WITH_NUMBER.exec(folded);
  return match !== null && verbalAnswerOf(match[1] ?? "") !== null ? match : null;
}

function numeric(value: number, outOf: number | null, percent: boolean, label?: string): ScoreText {
  return {
    kind: "number",
    value,
    outOf,
    percent,
    label: label?.replace(/^[\s\-–—:=.、,|()]+|[\s()]+$/gu, "") ?? null,
  };
}

/** The answer on `scale` that a text gives; NaN when blank, null when something stands that is no answer. */
export function scoreOfText(parsed: ScoreText, scale: Scale): number | null {
  if (parsed.kind === "blank") return NaN;
  if (parsed.kind === "unreadable" || parsed.kind === "declined") return null;
  if (parsed.kind === "word") return scoreOfWord(parsed.answer, scale);
  if (parsed.outOf !== null && parsed.outOf !== scale.max) return null;
  return parsed.percent ? onScale(parsed.value, scale) : scoreOfNumber(parsed.value, scale);
}

/**
 * The answer on `scale` that a number of the survey gives; null when it lies outside. IVR keys are whole.
 *
 * @example [1, 6].map((value) => scoreOfNumber(value, scaleOfKind("5-1"))) // [5, null]
 */
export function scoreOfNumber(value: number, scale: Scale): number | null {
  const score = onScale(inUnits(value, scale.unit), scale);
  return score !== null && scale.turned ? scale.min + scale.max - score : score;
}

/** 0.29 of 1 is 29 of 100, and not 28.999999999999996. */
function inUnits(value: number, unit: number): number {
  return unit === 1 ? value : Number((value * unit).toPrecision(12));
}

function onScale(value: number, { kind, min, max }: Scale): number | null {
  if (!(value >= min && value <= max)) return null;
  return kind === "ivr" && !Number.isInteger(value) ? null : value;
}

/** Words mean what they say whichever way the numbers beside them run. */
function scoreOfWord(answer: VerbalAnswer, scale: Scale): number | null {
  if (scale.kind.startsWith("words-3") || scale.kind === "1-3") return answer.ofThree;
  if (scale.kind === "ivr") return 4 - answer.ofThree;
  return scale.kind === "words-5" || scale.kind === "1-5" ? answer.ofFive : null;
}
