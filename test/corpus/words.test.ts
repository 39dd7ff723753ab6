import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { verbalAnswerOf } from "../../src/analysis/survey/cells/verbalAnswers";
import { asked, figures, readTable, sixty, surveyWith } from "./reading";

type Counts = readonly (readonly [RawCell, number])[];

describe("words of answers", () => {
  it.each<[number, readonly string[]]>([
    [
      5,
      [
        "非常满意",
        "十分滿意",
        "极其满意",
        "相当满意",
        "很不错",
        "最满意",
        "extremely happy",
        "very satisfied",
        "strongly agree",
        "😀",
      ],
    ],
    [
      4,
      [
        "满意",
        "比较满意",
        "较满意",
        "还算满意",
        "基本满意",
        "挺好",
        "不错",
        "somewhat satisfied",
        "fairly happy",
        "happy",
        "agree",
        "🙂",
        "不差",
        "good with comment",
      ],
    ],
    [3, ["一般", "尚可", "中立", "还行", "neutral", "neither agree nor disagree", "ok", "so-so", "😐"]],
    [
      2,
      [
        "不满意",
        "不太满意",
        "不怎么满意",
        "较不满意",
        "有点不满意",
        "not very satisfied",
        "somewhat unhappy",
        "unhappy",
        "disagree",
        "差",
        "☹️",
        "不完全满意",
      ],
    ],
    [
      1,
      [
        "非常不满意",
        "很不满",
        "完全不满意",
        "极差",
        "extremely unhappy",
        "very dissatisfied",
        "strongly disagree",
        "一点都不满意",
        "worst",
        "😡",
      ],
    ],
  ])("that say %d of five", (place, words) => {
    expect(words.map((word) => [word, verbalAnswerOf(word)?.ofFive])).toEqual(
      words.map((word) => [word, place]),
    );
  });

  it.each(["一般满意", "满意但是等待太久", "very", "notable", "still satisfied with it all", "中国"])(
    "are not read in part: %s",
    (word) => {
      expect(verbalAnswerOf(word)).toBeNull();
    },
  );
});

describe("neutral words are in neither band", () => {
  it.each<[string, Counts]>([
    [
      "three words",
      [
        ["Satisfied", 24],
        ["Neutral", 21],
        ["Dissatisfied", 15],
      ],
    ],
    [
      "four, one of them used once",
      [
        ["Very satisfied", 1],
        ["Satisfied", 23],
        ["Neutral", 21],
        ["Dissatisfied", 15],
      ],
    ],
    [
      "满意/一般/不满意",
      [
        ["满意", 24],
        ["一般", 21],
        ["不满意", 15],
      ],
    ],
    [
      "agreement",
      [
        ["Strongly agree", 10],
        ["Agree", 14],
        ["Neither agree nor disagree", 21],
        ["Disagree", 15],
      ],
    ],
    [
      "faces",
      [
        ["😀", 24],
        ["😐", 21],
        ["🙁", 15],
      ],
    ],
    [
      "A. 满意",
      [
        ["A. 满意", 24],
        ["B. 一般", 21],
        ["C. 不满意", 15],
      ],
    ],
  ])("of %s: 40.00 %% satisfied, 25.00 %% dissatisfied of 60", (_trap, counts) => {
    const reading = readTable(surveyWith("Overall satisfaction", counts));
    expect([figures(reading).n, figures(reading).rate, asked(reading)]).toEqual([60, "40.00", []]);
    expect(reading.report.satisfaction?.dissatisfiedRate).toBe(0.25);
  });

  it("document 000's own three words keep its bands", () => {
    const counts: Counts = [
      ["满意", 24],
      ["基本满意", 15],
      ["不满意", 21],
    ];
    expect(figures(readTable(surveyWith("满意度", counts)))).toMatchObject({ n: 60, rate: "65.00" });
  });

  it("in cells that hold a number and a word document 000's 1–3 holds", () => {
    const words = ["", "非常不满意", "不满意", "一般", "满意", "非常满意"];
    const reading = readTable(
      surveyWith(
        "满意度",
        sixty((score) => `${String(score)}-${words[score] ?? ""}`),
      ),
    );
    expect(reading.report.satisfaction).toMatchObject({ rate: 0.65, dissatisfied: 21 });
  });
});

describe("words that nobody knows", () => {
  const KNOWN: Counts = [
    ["非常满意", 20],
    ["满意", 10],
    ["不满意", 10],
  ];

  it.each<[string, string]>([
    ["一般满意", "满意度"],
    ["So lala", "Overall satisfaction"],
    ["4星半好", "满意度"],
  ])("%s, more than once in 200: asked with its count, left out first", (word, header) => {
    const reading = readTable(surveyWith(header, [...KNOWN, [word, 5]]));
    expect(asked(reading)).toEqual(["none", "满意", "中立", "不满意"]);
    expect(reading.questions[0]?.because).toEqual([{ code: "because-unread", words: [`${word} × 5`] }]);
    expect(figures(reading)).toMatchObject({ n: 40, rate: "75.00" });
  });

  it.each([
    ["满意", 45, "77.78"],
    ["基本满意", 45, "77.78"],
    ["中立", 45, "66.67"],
    ["不满意", 45, "66.67"],
    ["2", 45, "66.67"],
    ["none", 40, "75.00"],
  ])("said to mean %s: n %d, %s %%", (meaning, n, rate) => {
    const rows = surveyWith("满意度", [...KNOWN, ["一般满意", 5]]);
    const reading = readTable(rows, { words: { 一般满意: meaning } });
    expect([figures(reading).n, figures(reading).rate, asked(reading)]).toEqual([n, rate, []]);
  });

  it("once in more than 200 it is a slip", () => {
    const counts: Counts = [
      ["满意", 150],
      ["不满意", 80],
      ["?!", 1],
    ];
    expect(asked(readTable(surveyWith("满意度", counts)))).toEqual([]);
  });

  it.each(["未评价", "offered", "拒绝回答", "N/A", "Prefer not to say"])(
    "%s says that nobody answered",
    (word) => {
      const reading = readTable(surveyWith("Satisfaction rating", [...KNOWN, [word, 20]]));
      expect([figures(reading).n, asked(reading)]).toEqual([40, []]);
    },
  );
});
