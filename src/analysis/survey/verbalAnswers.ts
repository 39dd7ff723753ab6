/**
 * Where an answer in words stands among five and among three words. Words that are `onlyOfFive` (非常满意, 较满意) do not
 * occur among three.
 */
export interface VerbalAnswer {
  readonly ofFive: number;
  readonly ofThree: number;
  readonly onlyOfFive: boolean;
}

interface Level extends VerbalAnswer {
  readonly words: readonly string[];
}

const LEVELS: readonly Level[] = [
  {
    ofFive: 5,
    ofThree: 3,
    onlyOfFive: true,
    words: [
      "非常满意",
      "非常滿意",
      "很满意",
      "很滿意",
      "十分满意",
      "十分滿意",
      "完全满意",
      "极满意",
      "极其满意",
      "特别满意",
      "优秀",
      "優秀",
      "优",
      "優",
      "很好",
      "非常好",
      "very satisfied",
      "extremely satisfied",
      "highly satisfied",
      "completely satisfied",
      "excellent",
      "very good",
      "outstanding",
      "very happy",
    ],
  },
  {
    ofFive: 4,
    ofThree: 3,
    onlyOfFive: false,
    words: ["满意", "滿意", "好", "良", "良好", "较好", "好评", "好評", "satisfied", "good", "happy"],
  },
  {
    ofFive: 4,
    ofThree: 2,
    onlyOfFive: false,
    words: ["基本满意", "基本滿意", "尚满意", "尚滿意", "大致满意", "大致滿意", "basically satisfied"],
  },
  {
    ofFive: 3,
    ofThree: 2,
    onlyOfFive: false,
    words: [
      "一般",
      "还行",
      "還行",
      "还可以",
      "還可以",
      "中立",
      "普通",
      "尚可",
      "中",
      "中等",
      "中评",
      "中評",
      "合格",
      "说不清",
      "無意見",
      "neutral",
      "average",
      "fair",
      "ok",
      "okay",
      "so so",
      "neither",
      "neither satisfied nor dissatisfied",
      "acceptable",
      "moderate",
    ],
  },
  {
    ofFive: 2,
    ofThree: 1,
    onlyOfFive: false,
    words: [
      "neutral or dissatisfied",
      "不满意",
      "不滿意",
      "不太满意",
      "不太滿意",
      "不满",
      "不滿",
      "差",
      "较差",
      "較差",
      "差评",
      "差評",
      "dissatisfied",
      "unsatisfied",
      "not satisfied",
      "poor",
      "bad",
      "unhappy",
      "below average",
    ],
  },
  {
    ofFive: 1,
    ofThree: 1,
    onlyOfFive: true,
    words: [
      "非常不满意",
      "非常不滿意",
      "很不满意",
      "很不滿意",
      "极不满意",
      "極不滿意",
      "极其不满意",
      "十分不满意",
      "十分不滿意",
      "完全不满意",
      "特别不满意",
      "很差",
      "非常差",
      "极差",
      "very dissatisfied",
      "extremely dissatisfied",
      "highly dissatisfied",
      "very unsatisfied",
      "completely dissatisfied",
      "very poor",
      "very bad",
      "terrible",
      "awful",
      "very unhappy",
    ],
  },
  {
    ofFive: 4,
    ofThree: 3,
    onlyOfFive: true,
    words: [
      "比较满意",
      "比較滿意",
      "较满意",
      "較滿意",
      "somewhat satisfied",
      "fairly satisfied",
      "mostly satisfied",
    ],
  },
  {
    ofFive: 2,
    ofThree: 1,
    onlyOfFive: true,
    words: ["较不满意", "較不滿意", "比较不满意", "比較不滿意", "somewhat dissatisfied"],
  },
];

const ANSWERS = new Map<string, VerbalAnswer>(
  LEVELS.flatMap((level) => level.words.map((word): [string, VerbalAnswer] => [word, level])),
);

/** The answer that a folded word stands for; null for a word that is none. */
export function verbalAnswerOf(folded: string): VerbalAnswer | null {
  return ANSWERS.get(folded) ?? null;
}
