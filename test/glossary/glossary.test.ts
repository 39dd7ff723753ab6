import { TERM_KEYS, wordsOf } from "../../src/glossary/glossary";

const LOCALES = ["zh-CN", "zh-TW", "en"] as const;

describe("the glossary", () => {
  it.each(LOCALES)("has a wording for every term in %s", (locale) => {
    const empty = TERM_KEYS.filter((key) => wordsOf(locale)(key).trim() === "");
    expect(empty).toEqual([]);
  });

  it("asks for the same values in every language", () => {
    const placeholders = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
    const unequal = TERM_KEYS.filter((key) => {
      const [first, ...others] = LOCALES.map((locale) => placeholders(wordsOf(locale)(key)).join());
      return others.some((other) => other !== first);
    });
    expect(unequal).toEqual([]);
  });

  it("fills values in and leaves unknown places visible", () => {
    const words = wordsOf("zh-CN");
    expect(words("noteAllRows", { all: 2048 })).toBe("回访总数 2048");
    expect(words("noteAllRows")).toBe("回访总数 {all}");
  });

  it("names the sheets as the documents do", () => {
    const words = wordsOf("zh-CN");
    expect([
      words("sheetImprovementTable"),
      words("sheetImprovementPlan"),
      words("sheetMeasureTracking"),
      words("sheetPareto"),
      words("sheetCleanData"),
      words("sheetCleaningLog"),
    ]).toEqual(["客服满意度持续改进表", "改进计划", "改善措施跟踪表", "帕累托分析", "清洗数据", "数据清洗"]);
  });
});
