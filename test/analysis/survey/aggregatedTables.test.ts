import { buildReasonCounts } from "../../../src/analysis/survey/buildReasonCounts";
import { chooseSource } from "../../../src/analysis/survey/chooseSource";
import type { ReasonCounts } from "../../../src/analysis/survey/survey";
import { columnsOf, NO_CHOICES, recognise, sampleOf, type Rows } from "./surveyOf";

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
