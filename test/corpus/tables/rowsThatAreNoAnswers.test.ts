import { analyse } from "../../../src/analysis/analyse";
import { surveyOf, type Rows } from "../../analysis/survey/surveyOf";

/** Sixty answers whose mean is 230 ÷ 60 and whose deviation is 1.27. */
const SCORES = [5, 5, 3, 4, 1, 5, 5, 4, 2, 3, 5, 4].flatMap((score) => Array<number>(5).fill(score));

function read(rows: Rows): {
  n: number | undefined;
  kinds: Record<string, number>;
  asked: number | undefined;
} {
  const results = analyse(surveyOf(rows));
  const kinds: Record<string, number> = {};
  for (const { kind } of results.cleaned.survey.notAnswers.values()) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { n: results.satisfaction?.n, kinds, asked: results.nonResponse?.asked };
}

const answers = SCORES.map((score, row) => [
  `坐席${String(Math.floor(row / 10))}`,
  `T${String(row)}`,
  score,
  "",
]);
const HEADER = ["坐席", "工单号", "满意度评分", "意见"];
const blocks = (label: (agent: number) => string): Rows => [
  HEADER,
  ...[0, 1, 2, 3, 4, 5].flatMap((agent) => {
    const own = answers.slice(agent * 10, agent * 10 + 10);
    const mean = own.reduce((sum, cells) => sum + Number(cells[2]), 0) / 10;
    return [...own, [label(agent), "", mean, ""]];
  }),
];
const under = (...rows: Rows): Rows => [HEADER, ...answers, ["", "", "", ""], ...rows];

describe("rows that are no answers: sixty answers stay sixty", () => {
  it.each<[string, Rows, Record<string, number>]>([
    ["subtotals named after the agent", blocks((agent) => `坐席${String(agent)} 小计`), { total: 6 }],
    ["subtotals in English", blocks((agent) => `坐席${String(agent)} Average`), { total: 6 }],
    ["subtotals that say 小计 only", blocks(() => "小计"), { total: 6 }],
    [
      "subtotals whose label stands in the ticket's column",
      blocks(() => "").map((cells) => (cells[0] === "" ? ["", "小计：", cells[2] ?? "", ""] : cells)),
      { total: 6 },
    ],
    ["mean and deviation without a label", under(["", "", 3.83, ""], ["", "", 1.27, ""]), { statistic: 2 }],
    [
      "n, mean and deviation without a label",
      under(["", "", 60, ""], ["", "", 3.83, ""], ["", "", 1.27, ""]),
      { statistic: 3 },
    ],
    [
      "statistics named in the column of comments",
      under(["", "", 3.83, "平均"], ["", "", 1.27, "Std"], ["", "", 60, "样本数"]),
      { total: 3 },
    ],
    ["a mean right under the last answer", [HEADER, ...answers, ["", "", 3.83, ""]], { statistic: 1 }],
    [
      "a remark under the table",
      under(["制表：质检部", "", "", ""], ["数据截至5月31日", "", "", ""]),
      { note: 2 },
    ],
    [
      "headings on every page",
      [HEADER, ...answers.slice(0, 30), HEADER, ...answers.slice(30)],
      { header: 1 },
    ],
    ["units under the headings", [HEADER, ["", "", "分", ""], ...answers], { units: 1 }],
    ["formats under the headings", [HEADER, ["文本", "文本", "1-5", "选填"], ...answers], { units: 1 }],
  ])("%s", (_, rows, kinds) => {
    expect(read(rows)).toEqual({ n: 60, kinds, asked: 60 });
  });

  it.each<[string, Rows[number]]>([
    ["what to answer", ["", "", "Response", "Open-Ended Response", "Response"]],
    ["how the score is read", ["", "", "5 = Very satisfied", "Open-Ended Response", "Response"]],
    ["what to answer, in Chinese", ["", "", "", "填空题", "单选题"]],
  ])("%s, under the headings", (_, labels) => {
    const surveyed = SCORES.map((score, row) => [
      118_000_000 + row,
      `2024/4/${String((row % 28) + 1)} 10:${String(row).padStart(2, "0")}`,
      score,
      row % 7 === 0 ? "等了很久" : "",
      ["电话", "在线"][row % 2] ?? "",
    ]);
    const header = ["答卷编号", "提交时间", "满意度评分", "意见", "渠道"];
    expect(read([header, labels, ...surveyed])).toEqual({ n: 60, kinds: { units: 1 }, asked: 60 });
  });
});

describe("rows that are answers, however they look", () => {
  const without = (row: number, ...cells: readonly (string | number)[]): Rows => [
    HEADER,
    ...answers.map((own, place) => (place === row ? cells : own)),
  ];

  it.each<[string, Rows]>([
    ["without agent and ticket", without(40, "", "", 3, "")],
    ["after a gap", [HEADER, ...answers.slice(0, 30), ["", "", "", ""], ...answers.slice(30)]],
    ["of an agent called Max", without(40, "Max", "T40", 3, "")],
    ["with a total in the comment", without(40, "坐席4", "T40", 3, "等了一小时，合计打了三次")],
    ["with a comment of one word", without(40, "坐席4", "T40", 3, "平均")],
    ["that comes first, without number and with a comment", without(0, "坐席0", "", 5, "没有工单")],
  ])("an answer %s counts", (_, rows) => {
    expect(read(rows)).toEqual({ n: 60, kinds: {}, asked: 60 });
  });

  it("Average is an answer where people say so", () => {
    const words = ["Excellent", "Good", "Average", "Poor"];
    const rows = SCORES.map((_, row) => [words[row % 4] ?? "", row]);
    expect(read([["Overall satisfaction", "Age"], ...rows])).toMatchObject({ n: 60, kinds: {} });
  });

  it("half points that happen to be the mean are answers", () => {
    const halves = [5, 4, 3, 4.5, 3.5, 4].flatMap((score) => Array<number>(10).fill(score));
    const rows = halves.map((score, row) => [
      row === 55 ? "" : `T${String(row)}`,
      row === 55 ? "" : "甲",
      score,
    ]);
    expect(read([["工单号", "客服姓名", "满意度"], ...rows])).toMatchObject({ n: 60, kinds: {} });
  });
});
