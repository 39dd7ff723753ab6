import { analyseReasonCounts } from "../../src/analysis/analyseReasonCounts";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import { serialOf } from "../../src/analysis/periods/calendarDay";
import { times, type SurveyColumns } from "./surveyOf";
import { results, HOTLINE } from "./hotline";

describe("customers' words", () => {
  const words: SurveyColumns = {
    score: [1, 1, 1],
    reasons: [
      ["等太久,打13812345678", null, "张三说等太久"],
      ["态度差", null, null],
    ],
    texts: { customerName: ["李四", "李四", "张三"] },
  };

  test("are read by row with personal data masked, several columns joined", () => {
    const { reasonText, comment } = results(words).maskedWords;
    expect([0, 1, 2].map((row) => reasonText?.(row))).toEqual(["等太久,打***; 态度差", null, "客户说等太久"]);
    expect(comment).toBeNull();
  });

  test("are cut to a line as quotes, masked", () => {
    const long = `等太久,电话13812345678,${"非常".repeat(40)}`;
    const quote = results({ score: [1], reasons: [[long]] }).quotes.get("等待时长") ?? "";
    expect(quote).toHaveLength(60);
    expect(quote).toMatch(/^等太久,电话\*\*\*,.*…$/u);
  });
});

describe("the whole", () => {
  test("says what was read, kept and dropped", () => {
    expect(results(HOTLINE).rows).toMatchObject({
      read: 8,
      kept: 7,
      excluded: { "score-missing": 1, contradiction: 0 },
      flagged: { "no-reason-text": 1 },
    });
  });

  test("without a score measures NPS, and counts the reasons of detractors", () => {
    const measured = results({ nps: [10, 9, 3, 0], reasons: [["服务好", null, "等太久", "太贵"]] });
    expect(measured.satisfaction).toBeNull();
    expect(measured.nps?.score).toBe(0);
    expect(measured.rows.kept).toBe(4);
    expect(measured.pareto?.total).toBe(2);
  });

  test("has the control limits of the dissatisfied rate over its months", () => {
    const [april, may] = [serialOf(2024, 4, 10), serialOf(2024, 5, 31)];
    const { control } = results({
      score: [...times(30, 5), ...times(10, 1), ...times(36, 5), ...times(4, 1)],
      time: [...times(40, april), ...times(40, may)],
    });
    // p̄ = 14/80; 3√(0.175 × 0.825 ÷ 40) = 0.180234 by hand
    expect(control?.centre).toBe(0.175);
    expect(control?.points.map(({ share }) => share)).toEqual([0.25, 0.1]);
    expect(control?.points[0]?.upper).toBeCloseTo(0.355234, 6);
    expect(control?.points[0]?.lower).toBe(0);
  });

  test("has the operating measures of the rows whose answers count, durations, times and shares", () => {
    const { operating } = results({
      score: [5, 4, null, 1],
      numbers: { waitTime: [10, 20, 60, null], transfers: [0, 1, 2, 3] },
      flags: { resolved: [1, 0, 1, null] },
    });
    expect(operating.map(({ role, unit, n, mean }) => [role, unit, n, mean])).toEqual([
      ["waitTime", "duration", 3, 30],
      ["transfers", "times", 4, 1.5],
      ["resolved", "share", 3, 2 / 3],
    ]);
    expect([...(operating[2]?.values ?? [])]).toEqual([1, 0, 1, NaN]);
  });

  test("counts what upheld appeals took out of the evaluated period, and the rate with them (S14)", () => {
    const [april, may] = [serialOf(2024, 4, 10), serialOf(2024, 5, 31)];
    const columns: SurveyColumns = {
      score: [...times(8, 5), ...times(2, 1), 1, 4, null, 1],
      time: [...times(10, may), may, may, may, april],
      flags: { appeal: [...times(10, 0), 1, 1, 1, 1] },
    };
    expect(results(columns).appeals).toEqual({ n: 3, contentCount: 1, rateWithThem: 9 / 13 });
    expect(results(columns, { period: parsePeriod("2024-05") }).appeals).toEqual({
      n: 2,
      contentCount: 1,
      rateWithThem: 9 / 12,
    });
    expect(results({ nps: [1, 2] }).appeals).toEqual({ n: 0, contentCount: 0, rateWithThem: null });
  });

  test("with a period measures that period, and compares it with another", () => {
    const april = serialOf(2024, 4, 10);
    const may = serialOf(2024, 5, 31);
    const measured = results(
      {
        score: [...times(40, 5), ...times(30, 5), ...times(10, 1)],
        nps: [...times(40, 10), ...times(40, 5)],
        time: [...times(40, april), ...times(40, may)],
      },
      { period: parsePeriod("2024-05"), compareWith: parsePeriod("2024-04") },
    );
    expect(measured.satisfaction).toMatchObject({ n: 40, rate: 0.75 });
    expect(measured.nps?.score).toBe(-100);
    expect(measured.rows.excluded["out-of-period"]).toBe(40);
    expect(measured.periods.map(({ period, chosen, change }) => [period, chosen, change])).toEqual([
      ["2024-04", null, null],
      ["2024-05", "whole", -0.25],
    ]);
    const [asked, ...others] = measured.comparisons;
    expect([asked?.against, others]).toEqual(["asked", []]);
    const [rate, dissatisfied] = asked?.measures ?? [];
    expect(rate).toMatchObject({ measure: "rate", before: 1, after: 0.75, change: -0.25, rate: -0.25 });
    // z = -3.380617 by the pooled formula; 2 × norm.sf(3.380617) of scipy 1.17
    expect(rate?.p).toBeCloseTo(0.0007232327, 9);
    expect(dissatisfied).toMatchObject({ measure: "dissatisfiedRate", change: 0.25, rate: null });
    expect(asked?.measures.map(({ measure }) => measure)).toEqual([
      "rate",
      "dissatisfiedRate",
      "mean",
      "nps",
    ]);
  });

  test("of a period counts its own rows alone, left out or not: a copy in another month is none of its", () => {
    const [april, may] = [serialOf(2024, 4, 10), serialOf(2024, 5, 31)];
    const columns: SurveyColumns = {
      score: [...times(10, 5), ...times(4, 4), 9, null, 5],
      time: [...times(9, april), april, ...times(4, may), may, may, NaN],
      flags: { testFlag: [...times(9, 0), 1, 1, ...times(6, 0)] },
    };
    const measured = results(columns, { period: parsePeriod("2024-05") });
    const { read, kept, outside, undated, excluded, exclusions } = measured.periodRows;
    expect({ read, kept, outside, undated }).toEqual({ read: 6, kept: 3, outside: 11, undated: 1 });
    expect(Object.entries(excluded).filter(([, count]) => count > 0)).toEqual([
      ["test-ticket", 1],
      ["score-missing", 1],
      ["score-invalid", 1],
    ]);
    expect(exclusions).toHaveLength(3);
    // the report's figures are those of all rows, as before
    expect(measured.rows.excluded).toMatchObject({ "test-ticket": 2, "out-of-period": 10 });
    expect(results(columns).periodRows).toMatchObject({ read: 17, outside: 0, undated: 0 });
  });

  test("compares a period with the one before and the same of the year before, unasked, where these have answers", () => {
    const days = [serialOf(2023, 5, 10), serialOf(2024, 4, 10), serialOf(2024, 5, 31)];
    const measured = (period: string, compareWith: string | null = null) =>
      results(
        {
          score: [...times(40, 5), ...times(40, 4), ...times(30, 5), ...times(10, 1)],
          time: days.flatMap((day) => times(40, day)),
        },
        {
          period: parsePeriod(period),
          compareWith: compareWith === null ? null : parsePeriod(compareWith),
        },
      ).comparisons.map(({ against, periods }) => [against, periods.before.period.label]);
    expect(measured("2024-05")).toEqual([
      ["before", "2024-04"],
      ["year-before", "2023-05"],
    ]);
    expect(measured("2024-04")).toEqual([]);
    expect(measured("2024-05", "2024-04")).toEqual([
      ["asked", "2024-04"],
      ["year-before", "2023-05"],
    ]);
    expect(measured("2024-05", "2023-05")).toEqual([["asked", "2023-05"]]);
    expect(measured("2024")).toEqual([["before", "2023"]]);
    expect(measured("2024YTD")).toEqual([["year-before", "2023-01-01..2023-12-31"]]);
  });

  test("a period without a time column measures nothing, and says why", () => {
    const measured = results({ score: times(40, 5) }, { period: parsePeriod("2024-05") });
    expect(measured.satisfaction).toMatchObject({ n: 0, rate: null });
    expect(measured.warnings).toContainEqual({ code: "period-without-time", period: "2024-05" });
  });
});

test("a table of counts gives its Pareto: 帕累托图's published 40/70/80/88/94/97.5/100 %", () => {
  const counts = [400, 300, 100, 80, 60, 35, 25];
  const measured = analyseReasonCounts({
    source: { sheet: "数据", range: "A1:B8", headerRow: 1 },
    items: counts.map((count, i) => ({ category: `原因${String(i + 1)}`, count })),
  });
  expect(
    measured.pareto?.items.map(({ cumulativeShare }) => Math.round(cumulativeShare * 1000) / 10),
  ).toEqual([40, 70, 80, 88, 94, 97.5, 100]);
  expect(measured.coreProblems.map(({ category, count }) => [category, count])).toEqual([
    ["原因1", 400],
    ["原因2", 300],
  ]);
  expect(measured.satisfaction).toBeNull();
  expect(measured.rows).toMatchObject({ read: 7, kept: 7 });
});
