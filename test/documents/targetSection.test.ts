import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import type { Rows } from "../analysis/survey/surveyOf";
import { contextOf, resultsOf, sheetOf } from "./madeUpSurvey";

/** `satisfied` fives and `dissatisfied` ones, spread over the first twenty days of May 2024. */
function rows(satisfied: number, dissatisfied: number): Rows {
  const all = satisfied + dissatisfied;
  return [
    ["工单号", "评价时间", "满意度评分"],
    ...Array.from({ length: all }, (_, i) => [
      `T${String(i)}`,
      45_413 + Math.floor((i * 20) / all),
      i < satisfied ? 5 : 1,
    ]),
  ];
}

/** What 达标测算 says, line by line. */
function reckoned(survey: Rows, period: string | null = null): Readonly<Record<string, unknown>> {
  const results = resultsOf(survey, period === null ? {} : { period: parsePeriod(period) });
  const lines = (sheetOf(contextOf(results), "measures")?.blocks ?? []).flatMap((block) =>
    block.kind === "cells" ? block.rows.map((cells) => cells.map((each) => plain(each?.content))) : [],
  );
  const first = lines.findIndex(([label]) => label === "测算");
  return Object.fromEntries(
    lines.slice(first + 1, first + 5).map(([label, value]) => [String(label), value]),
  );
}

function plain(content: unknown): unknown {
  return typeof content === "object" && content !== null && "value" in content ? content.value : content;
}

describe("达标测算", () => {
  it("says last how many answers the precision wanted takes", () => {
    // at 80 % for ±3 points: z² × ((0.16 + √(0.16² + 0.03² × 0.36)) ÷ (2 × 0.03²) − 1) = 681.24
    expect(reckoned(rows(80, 20))).toMatchObject({ "±3个百分点所需": 682 });
    expect(reckoned(rows(94, 6), "2024-05")).toMatchObject({ "±3个百分点所需": 250 });
  });

  it("counts the satisfied answers that are missing", () => {
    // 80 of 100 against 95 %: (80 + k) / (100 + k) reaches it with k = 300.
    expect(reckoned(rows(80, 20))).toMatchObject({ 还需连续满意: 300 });
  });

  it("counts the dissatisfied ones that the target bears", () => {
    // 98 of 100: 98 / 103 is above 95 %, 98 / 104 is not.
    expect(reckoned(rows(98, 2))).toMatchObject({ 可再容许不满意: 3 });
    expect(reckoned(rows(95, 5))).toMatchObject({ 可再容许不满意: 0 });
  });

  it("says how few of those still expected may be dissatisfied, or that the period is lost", () => {
    // 94 of 100 in 20 days, 55 more in 11: 94 + 55 − 0.95 × 155 = 1.75
    expect(reckoned(rows(94, 6), "2024-05")).toMatchObject({ 预计剩余回访: 55, 其中不满意至多: 1 });
    expect(reckoned(rows(80, 20), "2024-05")).toMatchObject({ 其中不满意至多: "本期难以达标" });
  });
});
