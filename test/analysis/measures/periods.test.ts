import { answerDays } from "../../../src/analysis/measures/answerDays";
import { measureMonths, type MonthOptions } from "../../../src/analysis/measures/months";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { monthOf, PLAIN_CALENDAR } from "../../../src/analysis/periods/period";
import { serialOf } from "../../../src/analysis/periods/calendarDay";
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
    expect(parsePeriod("2024-05", { ...PLAIN_CALENDAR, startDay: 26 })).toEqual({
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
  const options: MonthOptions = { step: "month", startDay: 1, period: null, thresholds: DEFAULT_THRESHOLDS };

  function monthsOf(
    blocks: readonly (readonly [day: number, scores: readonly number[]])[],
    chosen = options,
  ): PeriodMeasure[] {
    const score = Float64Array.from(blocks.flatMap(([, scores]) => scores));
    const time = Float64Array.from(blocks.flatMap(([day, scores]) => scores.map(() => day + 0.5)));
    const kept = new Uint8Array(score.length).fill(1);
    const days = answerDays(time);
    if (days === null) throw new Error("no days");
    return measureMonths({ score, scale: scaleOfKind("1-5"), time, kept, days }, chosen);
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
    expect(months.map(({ before }) => before)).toEqual([null, 0, 1, 2]);
  });

  test("a date far from all others belongs to no month", () => {
    const months = monthsOf([
      [serialOf(2024, 4, 10), times(40, 5)],
      [serialOf(2024, 4, 11), times(40, 5)],
      [serialOf(2042, 4, 5), [1]],
    ]);
    expect(months.map(({ period, n }) => [period, n])).toEqual([["2024-04", 80]]);
  });

  test("with a period all are listed, those of it marked", () => {
    const blocks = [
      [serialOf(2024, 3, 10), times(40, 5)],
      [serialOf(2024, 4, 10), times(40, 5)],
      [serialOf(2024, 5, 31), times(40, 4)],
    ] as const;
    const chosenOf = (period: string) =>
      monthsOf(blocks, { ...options, period: parsePeriod(period) }).map(({ chosen }) => chosen);
    expect(chosenOf("2024-05")).toEqual([null, null, "whole"]);
    expect(chosenOf("2024Q2")).toEqual([null, "whole", "whole"]);
    expect(chosenOf("2024-03-15..2024-04-30")).toEqual(["part", "whole", null]);
  });

  test("stand against the same month of the year before, too", () => {
    const months = monthsOf([
      [serialOf(2023, 5, 10), [...times(20, 5), ...times(20, 1)]],
      [serialOf(2024, 4, 10), times(40, 5)],
      [serialOf(2024, 5, 31), [...times(30, 5), ...times(10, 1)]],
    ]);
    expect(months.map(({ before, year }) => [before, year.place, year.change])).toEqual([
      [null, null, null],
      [null, null, null],
      [1, 0, 0.25],
    ]);
    // pooled z = 0.25 / √(0.625 × 0.375 × 0.05) = 2.3094
    expect(months[2]?.year.p).toBeCloseTo(0.0209, 4);
  });

  test("of the 26th to the 25th take the days before into account, over the turn of the year", () => {
    const months = monthsOf(
      [
        [serialOf(2023, 12, 25), times(3, 5)],
        [serialOf(2023, 12, 26), times(4, 5)],
        [serialOf(2024, 1, 25), times(5, 5)],
        [serialOf(2024, 1, 26), times(6, 5)],
      ],
      { ...options, startDay: 26, period: parsePeriod("2024-01", { ...PLAIN_CALENDAR, startDay: 26 }) },
    );
    expect(months.map(({ period, n, chosen, before }) => [period, n, chosen, before])).toEqual([
      ["2023-12", 3, null, null],
      ["2024-01", 9, "whole", 0],
      ["2024-02", 6, null, 1],
    ]);
  });

  test("a custom month is complete by its own bounds, not by those of the calendar", () => {
    const daily = Array.from({ length: 61 }, (_, i): [number, number[]] => [serialOf(2024, 3, 26) + i, [5]]);
    const complete = (startDay: number) =>
      monthsOf(daily, { ...options, startDay }).map((month) => [month.period, month.complete]);
    // 26 March to 25 May
    expect(complete(26)).toEqual([
      ["2024-04", true],
      ["2024-05", true],
    ]);
    expect(complete(1)).toEqual([
      ["2024-03", false],
      ["2024-04", true],
      ["2024-05", false],
    ]);
  });

  test("by weeks each stands against the week before it, across week 53", () => {
    const weekly = [-7, 0, 7, 14].map((days): [number, number[]] => [
      serialOf(2020, 12, 28) + days,
      times(9, 5),
    ]);
    const weeks = monthsOf(weekly, { ...options, step: "week", period: parsePeriod("2020W53") });
    expect(weeks.map(({ period, chosen, before }) => [period, chosen, before])).toEqual([
      ["2020W52", null, null],
      ["2020W53", "whole", 0],
      ["2021W01", null, 1],
      ["2021W02", null, 2],
    ]);
  });
});
