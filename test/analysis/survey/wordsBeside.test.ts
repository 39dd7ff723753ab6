import { settleScale } from "../../../src/analysis/survey/decision/settleScale";
import { choiceOfScale } from "../../../src/analysis/survey/scale";
import { columnsOf, recognise, rolesOf, rolesOfHeaders, type Rows } from "./surveyOf";

const KEYS = ["非常满意", "满意", "一般", "不满意", "非常不满意"];
const ENGLISH = ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"];

/** Forty calls with a key each, but every fourth without, and what it means beside it. */
function calls(header: string, beside: string, words: readonly string[], slip: string | null = null): Rows {
  return [
    ["流水号", header, beside],
    ...Array.from({ length: 40 }, (_, row) => {
      const key = (row % 5) + 1;
      const word = slip !== null && row === 38 ? slip : (words[key - 1] ?? "");
      return [`W${String(1000 + row)}`, row % 4 === 3 ? "" : key, row % 4 === 3 ? "" : word];
    }),
  ];
}

function scaleOf(rows: Rows): string {
  const recognition = recognise(rows);
  const settled = settleScale(recognition, columnsOf(rows, recognition));
  return settled.scale === null ? "" : choiceOfScale(settled.scale);
}

/** The other readings of the scale that are left to the user. */
function openScales(rows: Rows): readonly string[] {
  const recognition = recognise(rows);
  const { decisions } = settleScale(recognition, columnsOf(rows, recognition));
  return decisions
    .filter(({ what }) => what === "scale")
    .flatMap(({ alternatives }) => alternatives.map(({ value }) => value));
}

describe("a column that says in words what the numbers of another mean", () => {
  it.each([
    ["评价按键", "按键含义", KEYS, "5-1"],
    ["满意度评分(1-5)", "满意度等级", KEYS, "5-1"],
    ["满意度评分", "等级", [...KEYS].reverse(), "1-5"],
    ["CSAT", "CSAT label", ENGLISH, "1-5"],
    ["Satisfaction rating", "Satisfaction", [...ENGLISH].reverse(), "5-1"],
  ])("tells which end of %s is the best, by %s", (header, beside, words, scale) => {
    const rows = calls(header, beside, words);
    expect(scaleOf(rows)).toBe(scale);
    expect(openScales(rows)).toEqual([]);
  });

  it("is not told to be a score that nothing was made of", () => {
    const { unused, warnings } = recognise(calls("评价按键", "按键含义", KEYS));
    expect(unused).toEqual([]);
    expect(warnings.map(({ code }) => code)).not.toContain("unused-score");
  });

  it("says nothing where a number has two words", () => {
    expect(openScales(calls("评价按键", "按键含义", KEYS, "非常满意"))).toEqual(["5-1"]);
  });

  it("is asked for where keys of a telephone have no words", () => {
    expect(openScales(calls("评价按键", "坐席", ["甲", "乙", "丙", "丁", "戊"]))).toEqual(["5-1"]);
    expect(openScales(calls("满意度评分", "坐席", ["甲", "乙", "丙", "丁", "戊"]))).toEqual([]);
  });
});

describe("what a person of the service wrote or has", () => {
  const subjects = (row: number): string => ["查询账单", "报修宽带", "办理停机"][row % 3] ?? "";

  it.each([
    ["坐席小结", "serviceType"],
    ["通话小结", "serviceType"],
    ["客服备注", undefined],
    ["坐席状态", undefined],
    ["Agent notes", undefined],
    ["Agent level", undefined],
  ])("is nobody's name: %s", (header, role) => {
    const roles = rolesOfHeaders({ 满意度评分: (row) => (row % 5) + 1, [header]: subjects });
    expect(roles.agentName).toBeUndefined();
    if (role !== undefined) expect(roles).toMatchObject({ [role]: [header] });
  });

  it("is no name where the cells are answers", () => {
    const answers = (shift: number) => (row: number) => ENGLISH[(row * 3 + shift) % 5] ?? "";
    const roles = rolesOfHeaders({
      "Overall, how satisfied are you with the support?": answers(0),
      "How satisfied are you with the following? - Courtesy of the agent": answers(1),
      "How satisfied are you with the following? - Knowledge of the team": answers(2),
    });
    expect(roles.agentName).toBeUndefined();
    expect(roles.group).toBeUndefined();
    expect(roles.dimension).toHaveLength(2);
  });
});

describe("the channel", () => {
  const platforms = (row: number): string => ["微信", "手机提交", "链接"][row % 3] ?? "";
  const channels = (row: number): string => ["400电话", "在线客服"][row % 2] ?? "";

  it("is where the service was given, before where the answer came in", () => {
    const score = (row: number): number => (row % 5) + 1;
    const both = rolesOfHeaders({ 满意度评分: score, 来源: platforms, "1、您联系客服的渠道是？": channels });
    expect(both.channel).toEqual(["1、您联系客服的渠道是？"]);
    expect(rolesOfHeaders({ 满意度评分: score, 来源: platforms }).channel).toEqual(["来源"]);
    expect(rolesOfHeaders({ 满意度评分: score, Via: channels }).channel).toEqual(["Via"]);
  });
});

describe("options with their numbers", () => {
  const reasons = ["1-等待太久", "2-服务态度", "4-未解决问题"];

  it("are reasons, and bare numbers are codes", () => {
    const score = (row: number): number => (row % 5) + 1;
    const given = (row: number): string => (row % 5 < 2 ? (reasons[row % 3] ?? "") : "");
    const roles = rolesOfHeaders({ 满意度评分: score, 不满意原因按键: given });
    expect(roles.reason).toEqual(["不满意原因按键"]);
    const coded = rolesOfHeaders({
      满意度评分: score,
      不满意原因: (row) => (row % 5 < 2 ? (row % 3) + 1 : ""),
    });
    expect(coded.reason).toBeUndefined();
  });

  it("that are missing make no list of several", () => {
    const detail = (row: number): string => ["N/A", "公众号", "N/A", "短信"][row % 4] ?? "";
    const names = ["满意度评分", "来源详情"];
    const rows = Array.from({ length: 40 }, (_, row) => [(row % 5) + 1, detail(row)]);
    expect(recognise([names, ...rows]).unused).toEqual([]);
    expect(rolesOf(recognise([names, ...rows])).score).toEqual(["满意度评分"]);
  });
});

describe("the main reason for a score", () => {
  const WHY = "What was the main reason for your score? - Selected Choice";
  const score = (row: number): number => (row % 5) + 1;
  const options = (row: number): string => ["Waiting time", "Not resolved", "Friendliness"][row % 3] ?? "";

  it("is a reason where it was chosen from a list by those who were not satisfied", () => {
    const roles = rolesOfHeaders({
      "CSAT score": score,
      [WHY]: (row) => (score(row) < 4 ? options(row) : ""),
      "Please tell us what we could do better.": (row) => (row % 4 === 0 ? `Call me, ${String(row)}` : ""),
    });
    expect(roles.reason).toEqual([WHY]);
    expect(roles.comment).toEqual(["Please tell us what we could do better."]);
  });

  it("is a comment where everybody gives it, or in words of their own", () => {
    expect(rolesOfHeaders({ "CSAT score": score, [WHY]: options }).comment).toEqual([WHY]);
    const own = (row: number): string => (score(row) < 4 ? `I waited ${String(row)} days for this` : "");
    expect(rolesOfHeaders({ "CSAT score": score, [WHY]: own }).comment).toEqual([WHY]);
  });
});
