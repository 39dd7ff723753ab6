import { analyse } from "../../../src/analysis/analyse";
import { buildReasonCounts } from "../../../src/analysis/survey/columns/buildReasonCounts";
import { chooseSource } from "../../../src/analysis/survey/decision/chooseSource";
import type { ReasonCounts } from "../../../src/analysis/survey/survey";
import { columnsOf, NO_CHOICES, recognise, sampleOf, surveyOf, type Rows } from "./surveyOf";

function countsOf(rows: Rows): ReasonCounts["items"] {
  const recognition = recognise(rows);
  return buildReasonCounts(recognition, columnsOf(rows, recognition), {
    sheet: "数据",
    range: "A1",
    headerRow: 1,
  }).items;
}

describe("reasons and counts", () => {
  it("are read under a title, without totals and notes", () => {
    const rows: Rows = [
      ["", "Most common damages"],
      ["", "Damage", "Count", "Cumulated count"],
      ["", "Burned\u00a0bulb", 41, 0.41],
      ["", "Flat", "1,020次", 0.61],
      ["", "Flat", 1, 0.7],
      ["", "合计", 1062, 1],
      ["", "https://example.com", "", ""],
    ];
    expect(countsOf(rows)).toEqual([
      { category: "Burned bulb", count: 41 },
      { category: "Flat", count: 1021 },
    ]);
  });

  it.each([
    ["类别", "次数", "等待时长", "专业能力", "其他"],
    ["類別", "次數", "等候時間", "專業能力", "其他"],
    ["Category", "Count", "Waiting time", "Competence", "Other"],
  ])("are told by the categories of a scheme, whatever they are headed: %s", (heading, times, ...names) => {
    const rows: Rows = [[heading, times], ...names.map((name, place) => [name, 30 - place])];
    expect(countsOf(rows)).toEqual(names.map((category, place) => ({ category, count: 30 - place })));
  });

  it("are not seen where products, or dimensions and how often they were scored, are counted", () => {
    expect(() =>
      recognise([
        ["类别", "次数"],
        ["键盘", 12],
        ["鼠标", 5],
      ]),
    ).toThrow();
    expect(() =>
      recognise([
        ["评价维度", "次数"],
        ["服务态度", 120],
        ["专业能力", 118],
      ]),
    ).toThrow();
  });

  it("are refused where no row has a count", () => {
    expect(() =>
      countsOf([
        ["原因", "次数"],
        ["态度差", 0],
        ["太慢", 0],
      ]),
    ).toThrow(/no-rows/);
  });
});

describe("choosing the survey among sheets", () => {
  const answers: Rows = [
    ["工单号", "满意度"],
    ...Array.from({ length: 20 }, (_, row) => [`A${String(row)}`, (row % 5) + 1]),
  ];
  const counts: Rows = [
    ["原因", "次数"],
    ["态度差", 3],
    ["太慢", 5],
  ];
  const prices: Rows = [
    ["商品", "仓库"],
    ["键盘", "上海"],
  ];

  it("takes answers before a table of counts, wherever they stand", () => {
    const samples = [prices, counts, answers].map((rows) => sampleOf(rows));
    expect(chooseSource(samples, NO_CHOICES).sample).toBe(samples[2]);
    expect(chooseSource([...samples].reverse(), NO_CHOICES).sample).toBe(samples[2]);
  });

  it("takes the longer of two surveys, and the first of equals", () => {
    const longer = sampleOf([...answers, ...answers.slice(1), ...answers.slice(1)]);
    const short = sampleOf(answers);
    expect(chooseSource([short, longer], NO_CHOICES).sample).toBe(longer);
    expect(chooseSource([short, sampleOf(answers)], NO_CHOICES).sample).toBe(short);
  });

  it("throws the most telling error where none can be used", () => {
    const nothing = sampleOf([[""]]);
    expect(() => chooseSource([nothing, sampleOf(prices)], NO_CHOICES)).toThrow(/score-not-found.*商品/);
    expect(() => chooseSource([], NO_CHOICES)).toThrow(/source-empty/);
  });
});

describe("scores and how often they were given", () => {
  const scores = [420, 260, 110, 40, 30].map((count, place) => [`${String(5 - place)}分`, count] as const);

  it("count as so many answers", () => {
    const survey = surveyOf([["评分", "人数", "占比"], ...scores.map(([score, n]) => [score, n, n / 860])]);
    const { satisfaction, rows } = analyse(survey);
    expect(rows).toMatchObject({ read: 860, kept: 860 });
    // 680 of 860; the mean of all 860 is 3,580 ÷ 860.
    expect(satisfaction).toMatchObject({
      n: 860,
      satisfied: 420,
      basicallySatisfied: 260,
      dissatisfied: 180,
    });
    expect(satisfaction?.mean).toBeCloseTo(3580 / 860, 12);
    expect(satisfaction?.median).toBe(4);
    expect(survey.warnings).toContainEqual({ code: "answers-counted", header: "人数", total: 860 });
  });

  it("are told apart by group, without the total", () => {
    const rows: Rows = [
      ["渠道", "满意度", "次数"],
      ["电话", 5, 50],
      ["电话", 2, 50],
      ["在线", 5, 30],
      ["在线", 3, 10],
      ["合计", "", 140],
    ];
    const [table] = analyse(surveyOf(rows)).groups;
    expect(table?.items.map(({ name, n, rate }) => [name, n, rate])).toEqual([
      ["电话", 100, 0.5],
      ["在线", 40, 0.75],
    ]);
  });

  it("are not seen where people answered: their scores repeat, and 次数 is something of each call", () => {
    const rows: Rows = [
      ["满意度", "来电次数"],
      ...Array.from({ length: 30 }, (_, row) => [(row % 5) + 1, 3]),
    ];
    expect(surveyOf(rows).rowCount).toBe(30);
  });

  it("are not seen in means of groups, which nobody gave", () => {
    for (const scores of [
      [4.6, 4.2, 3.9],
      ["88%", "90%", "92%"],
    ]) {
      const { kind } = recognise([
        ["客服姓名", "满意度评分", "评价数"],
        ...scores.map((score, row) => [`客服${String(row)}`, score, 120 - row]),
      ]);
      expect(kind).toBe("summed-up");
    }
  });

  it("are refused where they count more than a sheet holds", () => {
    const rows: Rows = [
      ["评分", "次数"],
      [5, 900_000],
      [4, 900_000],
    ];
    expect(() => surveyOf(rows)).toThrow(/counts-too-large/);
  });
});
