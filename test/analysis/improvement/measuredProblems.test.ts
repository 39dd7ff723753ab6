import { likeCategories } from "../../../src/analysis/improvement/likeCategories";
import type { Rows } from "../survey/surveyOf";
import { optionsOfStaff } from "../../../src/app/analyst/analyseSource";
import { evidenceText } from "../../../src/documents/problems/evidence";
import { problemWords } from "../../../src/documents/problems/problemWords";
import { LOCALES } from "../../../src/glossary/locale";
import { wordsOf } from "../../../src/glossary/words";
import { contextOf, resultsOf, staffOf } from "../../documents/madeUpSurvey";

/** `count` answers of a score, dimensions beside it. */
const answers = (count: number, ...cells: readonly (string | number)[]): (string | number)[][] =>
  Array.from({ length: count }, () => [...cells]);

const survey = (headers: readonly string[], ...parts: readonly (string | number)[][][]): Rows => [
  ["工单号", ...headers],
  ...parts.flat().map((cells, i) => [`T${String(1000 + i)}`, ...cells]),
];

const problemsOf = (rows: Rows) => resultsOf(rows).coreProblems;

describe("the problems of a survey without reasons", () => {
  it("are the weakest dimensions first, then the rate under its threshold, each with its n", () => {
    const rows = survey(
      ["满意度评分", "服务态度", "响应速度", "专业知识"],
      answers(50, 5, 5, 4, 5),
      answers(30, 2, 5, 2, 3),
    );
    expect(problemsOf(rows).map(({ category, evidence }) => [category, evidence?.n])).toEqual([
      ["dimension:响应速度", 80],
      ["dimension:专业知识", 80],
      ["measure:rate", 80],
    ]);
    expect(problemsOf(rows)[0]).toMatchObject({
      like: ["等待时长"],
      evidence: { kind: "dimension", mean: 3.25, lowShare: 0.375 },
    });
  });

  it("are found as well where there are reasons and none of them stands out", () => {
    const reasons = ["等待时间太长", "客服态度差", "系统总是报错", "业务不熟悉"];
    const rows = survey(
      ["满意度评分", "不满意原因"],
      answers(60, 5, ""),
      ...reasons.map((reason) => answers(5, 2, reason)),
    );
    const { pareto, coreProblems } = resultsOf(rows);
    expect(pareto?.total).toBe(20);
    expect(pareto?.items.filter(({ core }) => core)).toEqual([]);
    expect(coreProblems.map(({ category }) => category)).toEqual(["measure:rate"]);
  });

  it("are groups under all others beyond chance, the largest loss first", () => {
    const rows = survey(
      ["满意度评分", "渠道"],
      answers(95, 5, "电话"),
      answers(5, 2, "电话"),
      answers(60, 5, "在线"),
      answers(40, 2, "在线"),
      answers(94, 5, "微信"),
      answers(6, 2, "微信"),
    );
    const [group, rate] = problemsOf(rows);
    expect(group).toMatchObject({
      category: "group:channel:在线",
      evidence: { kind: "group", rate: 0.6, n: 100 },
    });
    expect(group?.evidence?.kind === "group" ? group.evidence.under : null).toBeCloseTo(0.345, 12);
    expect(rate?.category).toBe("measure:rate");
  });

  it("are operating measures that miss the targets of staff, the worst miss first, with the answers that are worse", () => {
    const rows = survey(
      ["满意度评分", "等待时长(秒)", "是否解决", "转接次数"],
      answers(60, 5, 30, "是", 0),
      answers(20, 5, 110, "否", 1),
    );
    const goal = (key: string, target: number, more = {}) => ({
      key,
      tableRow: 0,
      cells: { key, target, ...more },
    });
    const goals = [
      goal("waitTime", 40),
      // 解决率 of 75 % against 90 %
      goal("resolved", 90),
      // relative: a fifth fewer than 0.5, which 0.25 is
      goal("transfers", 20, { targetMode: "相对", base: 0.5 }),
    ];
    const found = resultsOf(rows, optionsOfStaff(staffOf({ "settings/goals": goals }))).coreProblems;
    expect(found).toMatchObject([
      {
        category: "operating:waitTime",
        like: ["等待时长"],
        evidence: { kind: "operating", unit: "duration", value: 50, target: 40, count: 20, n: 80 },
      },
      {
        category: "operating:resolved",
        like: ["问题未解决"],
        evidence: { unit: "share", value: 0.75, target: 0.9, count: 20, n: 80 },
      },
    ]);
    expect(problemsOf(rows)).toEqual([]);
    const context = contextOf(resultsOf(rows, optionsOfStaff(staffOf({ "settings/goals": goals }))));
    for (const locale of LOCALES) {
      const { label, nameOf } = problemWords(context, locale);
      expect(found.map(({ category }) => nameOf(label(category)))).toEqual(
        found.map(({ category }) => category),
      );
    }
    const [waiting] = found;
    expect(waiting?.evidence && evidenceText(wordsOf("zh-CN"), waiting.evidence)).toBe(
      "50.0\u00a0秒，目标 40.0\u00a0秒，n\u00a0=\u00a080",
    );
  });

  it("are operating measures at whose worse customers are less satisfied, where staff set no target for them", () => {
    const rows = survey(
      ["满意度评分", "等待时长(秒)", "是否解决", "是否投诉"],
      answers(90, 5, 30, "是", "否"),
      answers(10, 5, 80, "否", "是"),
      answers(25, 2, 90, "否", "是"),
      answers(5, 2, 20, "是", "否"),
    );
    const found = problemsOf(rows);
    expect(found).toMatchObject([
      {
        category: "circumstance:waitTime",
        like: ["等待时长"],
        evidence: { kind: "circumstance", limit: 30, rate: 10 / 35, n: 35 },
      },
      {
        category: "circumstance:resolved",
        like: ["问题未解决"],
        evidence: { kind: "circumstance", limit: null, rate: 10 / 35, n: 35 },
      },
      { category: "measure:rate" },
    ]);
    const context = contextOf(resultsOf(rows));
    for (const locale of LOCALES) {
      const { label, nameOf } = problemWords(context, locale);
      expect(found.map(({ category }) => nameOf(label(category)))).toEqual(
        found.map(({ category }) => category),
      );
    }
    expect(found.map(({ evidence }) => evidence && evidenceText(wordsOf("zh-CN"), evidence))).toEqual([
      "超过中位数（30.0\u00a0秒）的评价满意度 28.6%，比其余评价低 66.2\u00a0个百分点（差异显著），n\u00a0=\u00a035",
      "满意度 28.6%，比其余评价低 66.2\u00a0个百分点（差异显著），n\u00a0=\u00a035",
      expect.stringContaining("阈值"),
    ]);
    expect(resultsOf(rows).problemImpacts[0]).toMatchObject({ count: 25 });
    const adjusted = [
      {
        key: "operating:resolved",
        tableRow: 0,
        cells: { key: "operating:resolved", adjusted: "不紧急不重要" },
      },
    ];
    const goal = { key: "waitTime", tableRow: 0, cells: { key: "waitTime", target: 40 } };
    const staff = staffOf({ "diagnosis/circumstances": adjusted, "settings/goals": [goal] });
    expect(resultsOf(rows, optionsOfStaff(staff)).coreProblems.map(({ category }) => category)).toEqual([
      "operating:waitTime",
      "measure:rate",
    ]);
  });

  it("are groups whose NPS is worse beyond chance where there is no overall score", () => {
    const rows = survey(
      ["推荐意愿(0-10分)", "渠道"],
      answers(80, 10, "电话"),
      answers(20, 3, "电话"),
      answers(70, 9, "在线"),
      answers(30, 5, "在线"),
      answers(30, 10, "微信"),
      answers(70, 2, "微信"),
    );
    const [group, ...others] = problemsOf(rows);
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      category: "group:channel:微信",
      count: 70,
      evidence: { kind: "loyalty", value: -40, under: 90, n: 100 },
    });
    expect(group?.evidence && evidenceText(wordsOf("zh-CN"), group.evidence)).toBe(
      "NPS -40.0，比其他组差 90.0\u00a0分（差异显著），n\u00a0=\u00a0100",
    );
  });

  it("are none where nothing is under its threshold, or too few answers say so", () => {
    expect(problemsOf(survey(["满意度评分", "服务态度"], answers(60, 5, 5), answers(3, 2, 3)))).toEqual([]);
    expect(problemsOf(survey(["满意度评分", "服务态度"], answers(20, 2, 2)))).toEqual([]);
  });
});

describe("reasons", () => {
  const scored = (reasons: number): Rows =>
    survey(
      ["满意度评分", "不满意原因"],
      answers(60, 5, ""),
      answers(reasons, 2, "等待时间太长"),
      answers(12 - reasons, 2, ""),
    );

  it("tell the problems where there are ten of them or more", () => {
    expect(problemsOf(scored(12)).map(({ category }) => category)).toEqual(["等待时长"]);
  });

  it("leave it to the measures where they are fewer", () => {
    expect(problemsOf(scored(9)).map(({ category }) => category)).toEqual(["measure:rate"]);
  });

  it.each([
    ["等待时长", ["等待时长"]],
    ["技能", ["专业能力"]],
    ["工具", ["功能故障"]],
    ["排队时间长", ["等待时长"]],
    ["Rude or impolite staff", ["服务态度"]],
    ["说不清楚资费", ["专业能力"]],
    ["礼品没收到", []],
    ["包装破损", ["功能故障"]],
  ])("of other schemes are about categories of document 000's: %s", (category, like) => {
    expect(likeCategories(category)).toEqual(like);
  });
});
