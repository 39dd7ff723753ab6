import { resultsOf } from "../../documents/madeUpSurvey";
import type { AnalysisOptions } from "../../../src/analysis/analysisOptions";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import type { FrequentWords } from "../../../src/analysis/opinions/frequentWord";

/** Answers with a score, a reason and a comment, two days apart from 1 March 2024 on. */
function wordsOf(
  answers: readonly (readonly [score: number, reason: string, comment?: string])[],
  options: Partial<AnalysisOptions> = {},
): FrequentWords {
  const rows = answers.map(([score, reason, comment = ""], i) => [
    `T${String(i)}`,
    45_352 + 2 * i,
    score,
    reason,
    comment,
  ]);
  const { words } = resultsOf(
    [["工单号", "回访时间", "满意度评分", "不满意原因", "意见建议"], ...rows],
    options,
  );
  if (words === null) throw new Error("the survey has texts");
  return words;
}

function counted({ items }: FrequentWords): readonly (readonly [string, number])[] {
  return items.map(({ word, count }) => [word, count] as const);
}

describe("frequent words (S26)", () => {
  it("are words: how long somebody waited is waiting, and what a number or a denial cuts off is none", () => {
    const words = wordsOf([
      [1, "排队等了快二十分钟才有人接"],
      [1, "等了将近一小时"],
      [2, "等待太久"],
      [2, "业务不熟练,问了三个人答案都不一样"],
      [2, "问了三个人答案都不一样"],
    ]);
    const shown = Object.fromEntries(counted(words));
    expect(shown["等待太久"]).toBe(3);
    for (const piece of ["等了快", "等了将近", "个人", "都不"]) expect(shown).not.toHaveProperty(piece);
  });

  it("are document 003's, whichever way customers put them", () => {
    const words = wordsOf([
      [1, "响应太慢"],
      [2, "回复很慢"],
      [1, "响应超时"],
      [1, "态度恶劣"],
      [2, "态度很差"],
      [1, "问题没解决"],
      [2, "一直没有得到解决"],
    ]);
    expect(counted(words)).toEqual([
      ["响应慢", 3],
      ["态度差", 2],
      ["未解决", 2],
    ]);
    expect(words.items[0]?.share).toBeCloseTo(3 / 7, 12);
  });

  it("are counted by answers: a word said twice in one of them counts once", () => {
    expect(
      counted(
        wordsOf([
          [1, "响应慢，响应太慢", "还是响应慢"],
          [1, "响应慢"],
        ]),
      ),
    ).toEqual([["响应慢", 2]]);
  });

  it("are those of the dissatisfied; praise is no problem, and denial turns a word round", () => {
    const words = wordsOf([
      [1, "不专业", "态度很好"],
      [1, "不是很专业", "很热情"],
      [5, "", "很专业"],
      [5, "", "非常专业"],
    ]);
    expect(counted(words)).toEqual([["不专业", 2]]);
  });

  it("count praise that is denied or falls short as the complaint that it is, and not what denies it", () => {
    const words = wordsOf([
      [1, "不够专业，没能及时解决"],
      [1, "算不上专业，没有很快解决"],
      [2, "谈不上专业，问题未解决"],
      [2, "far from helpful", "waiting too long"],
      [1, "not helpful", "waited half an hour, far too long"],
    ]);
    expect(Object.fromEntries(counted(words))).toEqual({
      不专业: 3,
      未解决: 3,
      "not helpful": 2,
      "long wait": 2,
    });
  });

  it("stay in the script that customers write, and in English", () => {
    expect(
      counted(
        wordsOf([
          [1, "態度惡劣"],
          [1, "態度很差"],
        ]),
      ),
    ).toEqual([["態度差", 2]]);
    expect(
      counted(
        wordsOf([
          [1, "Not helpful at all"],
          [2, "the agent was unhelpful"],
        ]),
      ),
    ).toEqual([["not helpful", 2]]);
  });

  it("are cut from what no list knows, a denial kept with its word", () => {
    const words = wordsOf([
      [1, "elevator out"],
      [1, "elevator; 型号不兼容"],
      [2, "配件不兼容"],
    ]);
    expect(counted(words)).toContainEqual(["elevator", 2]);
    expect(counted(words)).toContainEqual(["不兼容", 2]);
  });

  it("follow what staff say of words: kept whole, counted as another, left out", () => {
    const answers = [
      [1, "晚高峰专线又断"],
      [1, "晚高峰专线掉"],
      [2, "专线坏"],
      [2, "尊享线断"],
    ] as const;
    const whole = wordsOf(answers, { staffWords: [{ word: "晚高峰专线", countedAs: null, off: false }] });
    expect(counted(whole)).toContainEqual(["晚高峰专线", 2]);
    const merged = wordsOf(answers, {
      staffWords: [
        { word: "晚高峰专线", countedAs: "专线", off: false },
        { word: "尊享线", countedAs: "专线", off: false },
        { word: "专线", countedAs: null, off: false },
      ],
    });
    expect(counted(merged)).toContainEqual(["专线", 4]);
    const without = wordsOf(answers, {
      staffWords: [
        { word: "晚高峰专线", countedAs: null, off: true },
        { word: "专线", countedAs: null, off: true },
      ],
    });
    expect(counted(without).map(([word]) => word)).not.toContain("专线");
  });

  it("change against the month before by the share of answers, tested for all words together", () => {
    const march = Array.from({ length: 15 }, () => [1, "响应慢"] as const);
    const april = Array.from({ length: 15 }, (_, i) => [1, i < 12 ? "态度差" : "响应慢"] as const);
    const words = wordsOf([...march, [1, "响应慢"], ...april], { period: parsePeriod("2024-04") });
    expect(words.before?.period.label).toBe("2024-03");
    expect(words.before?.n).toBe(16);
    const attitude = words.items.find(({ word }) => word === "态度差");
    expect(attitude?.count).toBe(12);
    expect(attitude?.countBefore).toBe(0);
    expect(attitude?.change).toBeCloseTo(12 / 15, 12);
    expect(attitude?.p).toBeLessThan(0.001);
  });

  it("say which of them stand in a row", () => {
    const words = wordsOf([
      [1, "响应慢，态度差"],
      [1, "响应慢"],
      [1, "态度差"],
      [5, "", "响应慢过一次"],
    ]);
    expect(words.ofRow(0)).toEqual(["响应慢", "态度差"]);
    expect(words.ofRow(3)).toEqual(["响应慢"]);
  });
});
