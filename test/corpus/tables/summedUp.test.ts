import { analyseSummedUp } from "../../../src/analysis/summedUp/analyseSummedUp";
import type { SummedUpMeasure } from "../../../src/analysis/summedUp/summedUpMeasure";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { columnsOf, recognise, type Rows } from "../../analysis/survey/surveyOf";

const agent = (row: number): string => `客服${String(row).padStart(2, "0")}`;
const table = (header: readonly string[], row: (at: number) => readonly RawCell[], count = 30): Rows => [
  header,
  ...Array.from({ length: count }, (_, at) => row(at)),
];

function measured(rows: Rows): SummedUpMeasure | undefined {
  const recognition = recognise(rows);
  expect(recognition.kind).toBe("summed-up");
  return analyseSummedUp(recognition, columnsOf(rows, recognition), {
    sheet: "数据",
    range: "A1",
    headerRow: 1,
  }).summedUp;
}

/** Thirty agents with 100 … 129 ratings: 3,435. */
const N = 3435;
const weighted = (value: (row: number) => number): number =>
  Array.from({ length: 30 }, (_, row) => (100 + row) * value(row)).reduce((sum, each) => sum + each, 0) / N;
const mean = (row: number): number => 4 + Math.round(row * 2.5) / 100;
const rate = (row: number): number => 0.85 + row / 400;

it("rows that look summed up are answers where the user says so, and that can be taken back", () => {
  const rows = table(["客服姓名", "满意度评分"], (row) => [agent(row), mean(row)]);
  const chosen = (answer?: string): string => {
    const { kind, decisions } = recognise(rows, answer === undefined ? {} : { answers: { rows: answer } });
    return `${kind}: ${decisions.find(({ what }) => what === "rows")?.chosen.value ?? "not decided"}`;
  };
  expect([chosen(), chosen("answers"), chosen("summed-up")]).toEqual([
    "summed-up: summed-up",
    "answers: answers",
    "summed-up: summed-up",
  ]);
});

describe("rows that sum answers up", () => {
  it.each<[string, Rows, SummedUpMeasure["unit"], number]>([
    [
      "means with a volume of service",
      table(["客服姓名", "服务量", "平均满意度评分"], (row) => [agent(row), 100 + row, mean(row)]),
      "mean",
      weighted(mean),
    ],
    [
      "rates as fractions, weighed by who rated",
      table(["坐席", "接通量", "参评量", "满意度"], (row) => [agent(row), 300 + row, 100 + row, rate(row)]),
      "rate",
      weighted(rate),
    ],
    [
      "rates as per cent of texts",
      table(["坐席", "参评人数", "满意率"], (row) => [agent(row), 100 + row, `${String(rate(row) * 100)}%`]),
      "rate",
      weighted(rate),
    ],
    [
      "rates of up to a hundred",
      table(["Team", "Responses", "Satisfaction rate"], (row) => [
        `Team ${String(row)}`,
        100 + row,
        rate(row) * 100,
      ]),
      "rate",
      weighted(rate),
    ],
    [
      "a total below is none of them",
      [
        ...table(["客服姓名", "服务量", "平均满意度评分"], (row) => [agent(row), 100 + row, mean(row)]),
        ["合计", N, 4.38],
      ],
      "mean",
      weighted(mean),
    ],
  ])("%s", (_, rows, unit, value) => {
    const found = measured(rows);
    expect(found).toMatchObject({ unit, n: N });
    expect(found?.value).toBeCloseTo(value, 9);
  });

  it("weigh the same, and say so, where no column counts", () => {
    const rows = table(["Team", "Month", "CSAT"], (row) => [
      "ABCDE"[row % 5] ?? "",
      `2024-0${String(1 + Math.floor(row / 5))}`,
      0.8 + row / 200,
    ]);
    const recognition = recognise(rows);
    const { warnings, summedUp } = analyseSummedUp(recognition, columnsOf(rows, recognition), {
      sheet: "",
      range: "A1",
      headerRow: 1,
    });
    expect(summedUp).toMatchObject({ unit: "rate", n: null });
    expect(warnings.map(({ code }) => code)).toContain("summed-up-unweighted");
  });
});

describe("rows that are answers, though they look like sums", () => {
  it.each<[string, Rows]>([
    [
      "the mean of a person's own items",
      table(["工单号", "客服姓名", "平均满意度"], (row) => [
        `T${String(row)}`,
        agent(row % 3),
        3 + (row % 7) / 3,
      ]),
    ],
    ["half points of agents", table(["客服姓名", "满意度"], (row) => [agent(row % 4), 3 + (row % 5) / 2])],
    [
      "whole scores of people who are named once",
      table(["客户姓名", "满意度"], (row) => [`客户${String(row)}`, 1 + (row % 5)]),
    ],
  ])("%s", (_, rows) => {
    expect(recognise(rows).kind).toBe("answers");
  });
});
