import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { Recognition } from "../../../src/analysis/survey/recognition";
import { recognise, rolesOf, type Rows } from "../../analysis/survey/surveyOf";

type Columns = Readonly<Record<string, (row: number) => RawCell>>;

/** Forty rows, each column headed by its key; `#2` behind a key is left off, so that a heading can stand twice. */
function table(columns: Columns): Rows {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 40 }, (_, row) => names.map((name) => columns[name]?.(row) ?? ""));
  return [names.map((name) => name.replace(/#\d$/u, "")), ...rows];
}

const read = (columns: Columns): Recognition => recognise(table(columns));
const ticket = (row: number): string => `T${String(row)}`;
const five = (row: number): number => 1 + (row % 5);
const other = (row: number): number => 1 + ((row + Math.floor(row / 5)) % 5);
const third = (row: number): number => 1 + ((row * 2 + Math.floor(row / 7)) % 5);
const ofHundred = (row: number): number => 70 + ((row * 7) % 31);
const day = (row: number): string => `2024-05-${String(1 + (row % 28)).padStart(2, "0")}`;

/** What is offered for the overall score; [] where nothing is asked. */
function asked(columns: Columns): readonly string[] {
  const decision = read(columns).decisions.find(({ what }) => what === "score-column");
  return decision === undefined ? [] : [decision.chosen, ...decision.alternatives].map(({ value }) => value);
}

describe("two columns that may be the overall score", () => {
  it.each<[string, Columns, readonly string[]]>([
    [
      "before and after",
      { 工单号: ticket, 改进前满意度: five, 改进后满意度: other },
      ["改进前满意度", "改进后满意度"],
    ],
    [
      "two overall scores",
      { ID: ticket, "Overall satisfaction": five, "Overall rating": other },
      ["Overall satisfaction", "Overall rating"],
    ],
    [
      "one question asked twice of the same people",
      { 工单号: ticket, "满意度评分#1": five, "满意度评分#2": other },
      ["B", "C"],
    ],
    [
      "a battery of equal questions",
      { 编号: ticket, "满意度（一）": five, "满意度（二）": other, "满意度（三）": third },
      ["满意度（一）", "满意度（二）", "满意度（三）"],
    ],
  ])("%s: asks", (_, columns, options) => {
    expect([...asked(columns)].sort()).toEqual([...options].sort());
  });

  it.each<[string, Columns, string]>([
    [
      "what was expected beside what was experienced",
      { ID: ticket, "Expected satisfaction": other, "Actual satisfaction": five },
      "Actual satisfaction",
    ],
    ["期望 beside 满意度", { 工单号: ticket, 期望满意度: other, 满意度: five }, "满意度"],
    [
      "总体 over its battery",
      { 工单号: ticket, 服务满意度: other, 产品满意度: third, 总体满意度: five },
      "总体满意度",
    ],
    [
      "Overall over its battery",
      { ID: ticket, "Staff satisfaction": other, "Wait satisfaction": third, "Overall satisfaction": five },
      "Overall satisfaction",
    ],
    [
      "words that say the score again",
      {
        工单号: ticket,
        满意度评分: five,
        满意度: (row) => ["非常不满意", "不满意", "一般", "满意", "非常满意"][row % 5] ?? "",
      },
      "满意度评分",
    ],
    [
      "a score of part of the service",
      { 工单号: ticket, 满意度评分: five, 响应速度满意度: other },
      "满意度评分",
    ],
  ])("%s: does not ask", (_, columns, score) => {
    expect(asked(columns)).toEqual([]);
    expect(rolesOf(read(columns)).score).toEqual([score]);
  });
});

describe("an inspector's score", () => {
  it.each(["质检评分", "质检得分（百分制）", "抽检得分", "QA Score", "Quality score"])(
    "%s is never satisfaction",
    (header) => {
      expect(rolesOf(read({ 工单号: ticket, [header]: ofHundred, 客户满意度: five }))).toEqual({
        ticketId: ["工单号"],
        inspection: [header],
        score: ["客户满意度"],
      });
    },
  );

  it("alone is no survey", () => {
    expect(() =>
      read({ 工单号: ticket, 客服姓名: (row) => ["甲", "乙"][row % 2] ?? "", 质检评分: ofHundred }),
    ).toThrow(/score-not-found/);
  });
});

describe("what is left out is said", () => {
  const unused = (columns: Columns): readonly string[] =>
    read(columns).unused.map(({ header, looksLike, why }) => `${header}: ${looksLike}, ${why}`);

  it("takes the only column of dates, whatever it is called, and says so", () => {
    const found = read({ Agent: ticket, Rating: five, "Recorded at": day });
    expect(rolesOf(found).time).toEqual(["Recorded at"]);
    expect(found.warnings).toContainEqual({ code: "time-taken-from", header: "Recorded at" });
    expect(rolesOf(read({ 编号: ticket, 满意度: five, 何时: (row) => 45_400 + row })).time).toBeUndefined();
  });

  it.each<[string, Columns, readonly string[]]>([
    [
      "two columns of dates",
      { 编号: ticket, 满意度: five, 首次联系: day, 末次联系: day },
      ["首次联系: date, several", "末次联系: date, several"],
    ],
    ["a second date", { 编号: ticket, 满意度: five, 评价时间: day, 装机于: day }, ["装机于: date, taken"]],
    [
      "a time that cannot be read",
      { 编号: ticket, 满意度: five, 评价时间: () => "昨天下午" },
      ["评价时间: date, unreadable"],
    ],
    [
      "a score that cannot be read",
      { 编号: ticket, 满意度评分: five, 客户满意度: (row) => ["甲", "乙", "丙"][row % 3] ?? "" },
      ["客户满意度: score, unreadable"],
    ],
    [
      "options joined in a cell",
      {
        编号: ticket,
        满意度: five,
        关注点: (row) => ["价格;速度", "速度", "价格;态度", "态度;速度"][row % 4] ?? "",
      },
      ["关注点: multi-select, heading"],
    ],
    [
      "words written freely",
      { 编号: ticket, 满意度: five, 备忘: (row) => `第${String(row)}位客户说希望周末也能办理业务` },
      ["备忘: comment, heading"],
    ],
  ])("%s", (_, columns, told) => {
    expect(unused(columns)).toEqual(told);
  });

  it("names nothing of groups, numbers and identifiers", () => {
    expect(
      unused({
        工单号: ticket,
        渠道: (row) => ["电话", "在线"][row % 2] ?? "",
        年龄: (row) => 20 + row,
        满意度: five,
      }),
    ).toEqual([]);
  });
});
