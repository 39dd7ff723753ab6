import { leadingDegree, type Degree } from "./degrees";

/**
 * Where an answer in words stands among five and among three words. Words that are `onlyOfFive` (非常满意, 较满意) do not
 * occur among three.
 */
export interface VerbalAnswer {
  readonly ofFive: number;
  readonly ofThree: number;
  readonly onlyOfFive: boolean;
  /** Where another word is the middle one, this one says that nobody answered (说不清 beside 一般). */
  readonly mayBeNoAnswer?: true;
}

/** What a word says by itself, before 非常, 较 or 不 stand before it. */
type Polarity = "positive" | "neutral" | "negative";

const words = (list: string): readonly string[] => list.split("|").map((word) => word.trim());

/** What is said of the service; intensifiers and negations may stand before it. */
const CORES: readonly (readonly [polarity: Polarity, words: readonly string[]])[] = [
  [
    "positive",
    words(
      `满意|滿意|満足|同意|认同|認同|赞同|贊同|容易|轻松|輕鬆|方便|好|良|良好|开心|開心|高兴|高興|喜欢|喜歡|好评|好評|优质|可能|愿意|願意
      |satisfied|happy|pleased|content|good|agree|easy|high|positive|helpful|likely|like it`,
    ),
  ],
  [
    "negative",
    words(
      `差|不満|坏|壞|糟|糟糕|困难|困難|费力|費力|失望|生气|生氣|差评|差評|dissatisfied|unsatisfied|unhappy|displeased|disagree|difficult
      |hard|poor|bad|low|negative|unlikely|disappointed|angry|unhelpful`,
    ),
  ],
];

const level = (ofFive: number, ofThree: number, onlyOfFive: boolean): VerbalAnswer => ({
  ofFive,
  ofThree,
  onlyOfFive,
});
const BEST = level(5, 3, true);
const GOOD = level(4, 3, false);
const RATHER_GOOD = level(4, 3, true);
const BASICALLY = level(4, 2, false);
const MIDDLE = level(3, 2, false);
const MIDDLE_OR_NONE: VerbalAnswer = { ...MIDDLE, mayBeNoAnswer: true };
const BAD = level(2, 1, false);
const RATHER_BAD = level(2, 1, true);
const WORST = level(1, 1, true);

/** Words that say all by themselves. */
const WHOLE: readonly (readonly [answer: VerbalAnswer, words: readonly string[]])[] = [
  [
    BEST,
    words(
      `优秀|優秀|优|優|完美|棒|excellent|outstanding|perfect|great|amazing|fantastic|superb|wonderful|best|love it
      |😀|😄|😁|😍|🤩|🥰|😃`,
    ),
  ],
  [GOOD, words("不错|不錯|👍|😊|🙂|☺|above average")],
  [BASICALLY, words("basically satisfied")],
  [
    MIDDLE,
    words(
      `一般|一般般|马马虎虎|还行|還行|还可以|還可以|可以|中立|普通|尚可|中|中等|中评|中評|合格|不好不坏|どちらともいえない|どちらでもない|neutral|average|😐|😑|fair
      |ok|okay|so so|so-so|neither|neither satisfied nor dissatisfied|neither agree nor disagree
      |neither easy nor difficult|neither happy nor unhappy|neither good nor bad|neither good nor poor
      |neither likely nor unlikely|acceptable|moderate|medium|adequate|passable|indifferent|mixed`,
    ),
  ],
  [
    MIDDLE_OR_NONE,
    words(
      "说不清|說不清|不好说|不好說|无意见|無意見|没意见|沒意見|不确定|不確定|undecided|not sure|unsure|can't say",
    ),
  ],
  [
    BAD,
    words(
      "neutral or dissatisfied|不满|不滿|不行|不怎么样|👎|🙁|☹|😞|😟|😕|below average|unsatisfactory|不及格",
    ),
  ],
  [WORST, words("terrible|awful|horrible|worst|hate it|恶劣|惡劣|😠|😡|🤬|😤")],
];

const ANSWERS = new Map<string, VerbalAnswer>(
  WHOLE.flatMap(([answer, list]) => list.map((word): [string, VerbalAnswer] => [word, answer])),
);
const POLARITIES = new Map<string, Polarity>(
  CORES.flatMap(([polarity, list]) => list.map((word): [string, Polarity] => [word, polarity])),
);

/**
 * The answer that folded words stand for, read whole: a word of satisfaction with what strengthens, weakens or turns it
 * (非常满意, 不太满意, extremely unhappy). Null for words of which any part is not known.
 *
 * @example ["非常满意", "不太满意", "蓝色"].map((word) => verbalAnswerOf(word)?.ofFive) // [5, 2, undefined]
 */
export function verbalAnswerOf(folded: string): VerbalAnswer | null {
  const text = bare(folded);
  const polarity = POLARITIES.get(text);
  if (polarity !== undefined) return answerOf(polarity, "plain", false);
  return ANSWERS.get(text) ?? combined(text);
}

/** "rated good", and a face before the word that it goes with. */
const BEFORE = /^(?:rated|评为|評為|评价为)\s*|^[\p{Extended_Pictographic}\ufe0f]+\s*(?=\p{L})/u;
const PERSON = /^(?:i am|i'm|i was|i feel|we are|we were|it was|was|is|我|感到|感觉|感覺|觉得|覺得)\s*/;
const AFTERTHOUGHT = /\s*(?:with comment|\(with comment\)|了|的)$/;
/** Faces come with a sign that asks for colour. */
const COLOUR_SIGN = /\ufe0f/gu;

function bare(folded: string): string {
  return folded
    .replace(COLOUR_SIGN, "")
    .replace(BEFORE, "")
    .replace(/[。.!！~～\s]+$/u, "")
    .replace(PERSON, "")
    .replace(AFTERTHOUGHT, "");
}

/** Takes away what strengthens or turns the words, one after the other, until what is left is known. */
function combined(text: string): VerbalAnswer | null {
  let [degree, turned]: [Degree, boolean] = ["plain", false];
  for (let found = leadingDegree(text); found !== null; found = leadingDegree(found.rest)) {
    degree = degree === "plain" ? laterDegree(found.degree, turned) : degree;
    turned = turned !== found.turns;
    const polarity = POLARITIES.get(found.rest);
    if (polarity !== undefined) return answerOf(turned ? opposite(polarity) : polarity, degree, turned);
    const whole = ANSWERS.get(found.rest);
    if (whole !== undefined) return turned ? null : strengthened(whole, degree);
  }
  return null;
}

/** 不完全满意 is not the opposite of 完全满意, but little of it. */
function laterDegree(degree: Degree, turned: boolean): Degree {
  return turned && degree === "strong" ? "hardly" : degree;
}

function strengthened(whole: VerbalAnswer, degree: Degree): VerbalAnswer {
  if (degree !== "strong") return whole;
  return whole === GOOD ? BEST : whole === BAD ? WORST : whole;
}

function opposite(polarity: Polarity): Polarity {
  return polarity === "positive" ? "negative" : "positive";
}

/** 不差 is not as much as 好: what a negation makes good is good at most rather. */
function answerOf(polarity: Polarity, degree: Degree, turned: boolean): VerbalAnswer {
  if (polarity === "positive") {
    if (turned) return RATHER_GOOD;
    return { strong: BEST, plain: GOOD, rather: RATHER_GOOD, basically: BASICALLY, hardly: BAD }[degree];
  }
  return { strong: WORST, plain: BAD, rather: RATHER_BAD, basically: RATHER_BAD, hardly: BAD }[degree];
}
