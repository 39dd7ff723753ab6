import { answerDays } from "../../../src/analysis/measures/answerDays";
import { measureMonths, type MonthOptions } from "../../../src/analysis/measures/months";
import { monthOf, parsePeriod } from "../../../src/analysis/measures/period";
import { serialOf } from "../../../src/analysis/measures/serialDay";
import { DEFAULT_THRESHOLDS } from "../../../src/analysis/measures/thresholds";
import type { PeriodMeasure } from "../../../src/analysis/measures/periodMeasure";
import { scaleOfKind } from "../../../src/analysis/survey/scale";
import { times } from "../surveyOf";

type Day = [year: number, month: number, day: number];

describe("periods as people write them", () => {
  test.each<[text: string, label: string, from: Day, to: Day]>([
    ["2024-05", "2024-05", [2024, 5, 1], [2024, 6, 1]],
    ["2024-5", "2024-05", [2024, 5, 1], [2024, 6, 1]],
    ["2024-12", "2024-12", [2024, 12, 1], [2025, 1, 1]],
    ["2024q2", "2024Q2", [2024, 4, 1], [2024, 7, 1]],
    ["2024H2", "2024H2", [2024, 7, 1], [2025, 1, 1]],
    ["2024", "2024", [2024, 1, 1], [2025, 1, 1]],
    ["2024-05-10..2024-06-09", "2024-05-10..2024-06-09", [2024, 5, 10], [2024, 6, 10]],
    ["2024-01..2024-03", "2024-01..2024-03", [2024, 1, 1], [2024, 4, 1]],
  ])("%s", (text, label, from, to) => {
    expect(parsePeriod(text)).toEqual({ label, from: serialOf(...from), to: serialOf(...to) });
  });

  test.each(["", "may", "2024-13", "2024Q5", "2024H3", "2024-02-30..2024-03-01", "2024-06..2024-05"])(
    "%j is none",
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  test("a 考核月 from the 26th to the 25th bears the name of the month it ends in", () => {
    expect(parsePeriod("2024-05", 26)).toEqual({
      label: "2024-05",
      from: serialOf(2024, 4, 26),
      to: serialOf(2024, 5, 26),
    });
    expect(monthOf(serialOf(2024, 12, 26), 26).label).toBe("2025-01");
    expect(monthOf(serialOf(2024, 12, 25), 26).label).toBe("2024-12");
  });

  test("serial days are Excel's: 1 January 2024 is 45292", () => {
    expect(serialOf(2024, 1, 1)).toBe(45292);
  });
});

describe("months", () => {
  const options: MonthOptions = { startDay: 1, period: null, thresholds: DEFAULT_THRESHOLDS };

  function monthsOf(
    blocks: readonly (readonly [day: number, scores: readonly number[]])[],
    chosen = options,
  ): PeriodMeasure[] {
    const score = Float64Array.from(blocks.flatMap(([, scores]) => scores));
    const time = Float64Array.from(blocks.flatMap(([day, scores]) => scores.map(() => day + 0.5)));
    const { period } = chosen;
    const inPeriod = (day: number): boolean => period === null || (day >= period.from && day < period.to);
    const kept = Uint8Array.from(time, (day) => (inPeriod(day) ? 1 : 0));
    const keptInAnyPeriod = new Uint8Array(score.length).fill(1);
    const days = answerDays(time);
    if (days === null) throw new Error("no days");
    return measureMonths({ score, scale: scaleOfKind("1-5"), time, kept, keptInAnyPeriod, days }, chosen);
  }

  test("come in order, each against the calendar month before it", () => {
    const months = monthsOf([
      [serialOf(2024, 5, 31), [...times(30, 5), ...times(10, 1)]],
      [serialOf(2024, 4, 10), times(40, 5)],
      [serialOf(2024, 7, 2), times(3, 5)],
    ]);
    expect(months.map(({ period, n, rate, change }) => [period, n, rate, change])).toEqual([
      ["2024-04", 40, 1, null],
      ["2024-05", 40, 0.75, -0.25],
      ["2024-07", 3, 1, null],
    ]);
    expect(
      months.map(({ contentCount, dissatisfied, before }) => [contentCount, dissatisfied, before]),
    ).toEqual([
      [40, 0, null],
      [30, 10, 0],
      [3, 0, null],
    ]);
    // Seven weeks from one day with answers to the next: the next one would be due after July.
    expect(months.map(({ complete }) => complete)).toEqual([true, true, true]);
    expect(months.map(({ alarm }) => alarm)).toEqual([false, true, false]);
  });

  test("raise no alarm from under thirty answers", () => {
    const months = monthsOf([
      [serialOf(2024, 4, 10), times(29, 5)],
      [serialOf(2024, 5, 31), times(40, 1)],
    ]);
    expect(months[1]).toMatchObject({ change: -1, alarm: false });
  });

  test("a fall of exactly the threshold is an alarm, whatever binary fractions make of it", () => {
    const months = monthsOf([
      [serialOf(2024, 4, 10), [...times(850, 5), ...times(150, 3)]],
      [serialOf(2024, 5, 31), [...times(800, 5), ...times(200, 3)]],
    ]);
    expect(months[1]?.alarm).toBe(true);
  });

  test("a fall that chance would do is none, however many points it is", () => {
    const months = monthsOf([
      [serialOf(2024, 4, 10), [...times(85, 5), ...times(15, 3)]],
      [serialOf(2024, 5, 31), [...times(80, 5), ...times(20, 3)]],
    ]);
    expect(months[1]).toMatchObject({ alarm: false });
    expect(months[1]?.change).toBeCloseTo(-0.05, 12);
    // Pooled z = 0.05 / √(0.175 × 0.825 × 0.02) = 0.9305.
    expect(months[1]?.p).toBeCloseTo(0.3521, 4);
  });

  test("raise no alarm of a month that is not complete, nor against one", () => {
    const daily = (first: number, last: number, score: number): [number, number[]][] =>
      Array.from({ length: last - first + 1 }, (_, i) => [first + i, times(10, score)]);
    const months = monthsOf([
      ...daily(serialOf(2024, 3, 25), serialOf(2024, 3, 31), 5),
      ...daily(serialOf(2024, 4, 1), serialOf(2024, 4, 30), 4),
      ...daily(serialOf(2024, 5, 1), serialOf(2024, 5, 31), 1),
      ...daily(serialOf(2024, 6, 1), serialOf(2024, 6, 10), 5),
    ]);
    expect(months.map(({ complete }) => complete)).toEqual([false, true, true, false]);
    expect(months.map(({ alarm }) => alarm)).toEqual([false, false, true, false]);
    expect(months[1]?.previous).toMatchObject({ period: "2024-03", complete: false, n: 70 });
  });

  test("a date far from all others belongs to no month", () => {
    const months = monthsOf([
      [serialOf(2024, 4, 10), times(40, 5)],
      [serialOf(2024, 4, 11), times(40, 5)],
      [serialOf(2042, 4, 5), [1]],
    ]);
    expect(months.map(({ period, n }) => [period, n])).toEqual([["2024-04", 80]]);
  });

  test("with a period only its months are listed, still against the month before", () => {
    const period = parsePeriod("2024-05");
    const months = monthsOf(
      [
        [serialOf(2024, 4, 10), times(40, 5)],
        [serialOf(2024, 5, 31), times(40, 4)],
      ],
      { ...options, period },
    );
    expect(months.map((month) => month.period)).toEqual(["2024-05"]);
    expect(months[0]?.change).toBe(0);
    expect(months[0]?.before).toBeNull();
  });
});
