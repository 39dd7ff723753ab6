import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { optionName } from "../../../src/analysis/reasons/optionName";
import { isLastName } from "../../../src/analysis/reasons/schemes/lastCategories";
import type { Results } from "../../../src/analysis/results";
import { surveyOf } from "../survey/surveyOf";

/** Forty dissatisfied answers with a reason and what was written beside it. */
function results(reason: (row: number) => string, comment: (row: number) => string, header: string): Results {
  const rows = Array.from({ length: 40 }, (_, row) => [(row % 2) + 1, reason(row), comment(row)]);
  return analyse(surveyOf([["满意度评分(1-5分)", header, "意见与建议"], ...rows]), DEFAULT_ANALYSIS);
}

function counted({ pareto }: Results): Record<string, number> {
  return Object.fromEntries((pareto?.items ?? []).map(({ category, count }) => [category, count]));
}

describe("an option's name", () => {
  test.each([
    ["1-等待太久", "等待太久"],
    ["01、服务态度", "服务态度"],
    ["A. Waiting time", "Waiting time"],
    ["(3) 未解决", "未解决"],
    ["③业务不熟", "业务不熟"],
    ["其他〖发票问题〗", "其他"],
    ["9-其他：短信太多", "其他"],
    ["Other (please specify): prices", "Other"],
    ["Some other reason", "Some other reason"],
    ["等待时间(高峰)", "等待时间(高峰)"],
    ["3天没人联系", "3天没人联系"],
    ["5-7天才回复", "5-7天才回复"],
    ["e-mail ignored", "e-mail ignored"],
  ])("of %s is %s", (text, name) => {
    expect(optionName(text)).toBe(name);
  });

  test("says that it holds the rest in few words", () => {
    const names = ["其他〖短信〗", "Some other reason", "Other issues", "Another agent helped", "其他人插队"];
    expect(names.map(isLastName)).toEqual([true, true, true, false, false]);
  });
});

describe("options", () => {
  test("are one category whatever was written in beside the last of them", () => {
    const options = ["上门太晚", "其他〖发票问题〗", "其他〖短信太多〗", "上门太晚┋零件缺货"];
    const found = results(
      (row) => options[row % 4] ?? "",
      () => "",
      "您对哪些方面不满意？【多选题】",
    );
    expect(counted(found)).toEqual({ 上门太晚: 20, 零件缺货: 10, 其他: 20 });
    expect(found.pareto?.items.at(-1)?.category).toBe("其他");
  });

  test("are called without their numbers", () => {
    const options = ["1-上门太晚", "2-零件缺货", "3-收据不清", "9-其他"];
    const found = results(
      (row) => options[row % 4] ?? "",
      () => "",
      "不满意原因按键",
    );
    expect(Object.keys(counted(found)).sort()).toEqual(["上门太晚", "其他", "收据不清", "零件缺货"].sort());
  });

  test("of a shipped scheme leave the rest to its last category", () => {
    const options = ["The issue took too long to resolve", "The agent was rude", "Some other reason"];
    const found = results(
      (row) => options[row % 3] ?? "",
      () => "",
      "Satisfaction reason",
    );
    expect(counted(found)).toMatchObject({ 其他: 13 });
    expect(counted(found)["未分类"]).toBeUndefined();
  });
});

describe("what customers said of an option", () => {
  const options = ["等待时间太长", "服务态度不好"];
  const words = ["排队等了二十多分钟才有人接", "客服说话很不耐烦，语气生硬"];

  test("is what they wrote beside it of the same thing", () => {
    const found = results(
      (row) => options[row % 2] ?? "",
      (row) => (row % 3 === 0 ? (words[row % 2] ?? "") : ""),
      "不满意原因",
    );
    expect([...found.quotes]).toEqual([
      ["服务态度", words[1]],
      ["等待时长", words[0]],
    ]);
  });

  test("is not what they wrote of something else, nor praise", () => {
    const others = ["小姑娘很耐心，点赞", words[1] ?? ""];
    const found = results(
      () => options[0] ?? "",
      (row) => others[row % 2] ?? "",
      "不满意原因",
    );
    expect(found.coreProblems.map(({ quotes }) => quotes)).toEqual([[options[0]]]);
  });

  test("is their reason where they wrote it themselves", () => {
    const own = (row: number): string => `${options[0] ?? ""}，第${String(row)}次了`;
    const found = results(own, () => words[0] ?? "", "不满意原因");
    expect(found.coreProblems[0]?.quotes.every((quote) => quote.includes("次了"))).toBe(true);
  });
});
