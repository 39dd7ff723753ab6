import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { AppError } from "../../../src/app/appError";
import { askedPeriods } from "../../../src/app/analyst/askedPeriods";
import { periodText } from "../../../src/documents/sheet/periodText";
import { wordsOf } from "../../../src/glossary/words";
import { differences } from "../../documents/promisedValues";
import { contextOf, resultsOf, sheetOf } from "../../documents/madeUpSurvey";
import { NO_CHOICES, surveyOf, type Rows } from "./surveyOf";

/** 40 answers a year, of which so many are satisfied. */
const yearly = (
  cellOf: (year: number, i: number) => readonly RawCell[],
  headings: readonly string[],
): Rows => [
  ["满意度评分", ...headings],
  ...[20, 24, 36].flatMap((satisfied, place) =>
    Array.from({ length: 40 }, (_, i): RawCell[] => [i < satisfied ? 5 : 2, ...cellOf(2021 + place, i)]),
  ),
];

describe("a column of years where no date stands", () => {
  it.each([
    ["年份", (year: number) => [year]],
    ["年度", (year: number) => [`${String(year)}年`]],
    ["Survey Year", (year: number) => [String(year)]],
  ] as const)("%s tells the year of each answer and no day", (heading, cellOf) => {
    const survey = surveyOf(yearly(cellOf, [heading]), NO_CHOICES);
    expect(survey.time).toBeNull();
    expect(new Set(survey.years?.values)).toEqual(new Set([2021, 2022, 2023]));
    expect(survey.warnings).toContainEqual({ code: "time-by-year", header: heading });
  });

  it("gives a trend by years, each against the year before", () => {
    const { step, periods, days, trends } = resultsOf(yearly((year) => [year], ["年份"]));
    expect([step, days]).toEqual(["year", null]);
    expect(periods.map(({ period, complete, rate, before }) => [period, complete, rate, before])).toEqual([
      ["2021", true, 0.5, null],
      ["2022", true, 0.6, 0],
      ["2023", true, 0.9, 1],
    ]);
    expect(periods[2]?.p).toBeLessThan(0.05);
    expect(trends.find(({ key }) => key === "rate")?.periods.map(({ period }) => period)).toEqual([
      "2021",
      "2022",
      "2023",
    ]);
  });

  it("makes 趋势分析 headed by year, which speaks of no months", () => {
    const sheet = sheetOf(contextOf(resultsOf(yearly((year) => [year], ["年份"]))), "trend");
    const table = sheet?.blocks.find((block) => block.kind === "table");
    expect(table?.columns.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(["年份", "较上年(百分点)"]),
    );
    expect(JSON.stringify(sheet?.blocks)).toContain("数据只有年份");
    expect(table?.columns.find(({ key }) => key === "n")?.formula).toContain("YEAR(");
  });

  it("lets a year be evaluated against the one before it, and years together", () => {
    const rows = yearly((year) => [year], ["年份"]);
    const { satisfaction, periodRows, comparisons, periods } = resultsOf(rows, {
      period: parsePeriod("2022"),
    });
    expect([satisfaction?.n, satisfaction?.rate, periodRows.outside, periodRows.undated]).toEqual([
      40, 0.6, 80, 0,
    ]);
    expect(periods.map(({ chosen }) => chosen)).toEqual([null, "whole", null]);
    const [before, ...further] = comparisons;
    expect([before?.periods.before.period.label, further]).toEqual(["2021", []]);
    expect([before?.periods.before.complete, before?.periods.after.complete]).toEqual([true, true]);
    expect(before?.measures.find(({ measure }) => measure === "rate")?.change).toBeCloseTo(0.1, 12);
    const together = resultsOf(rows, { period: parsePeriod("2022..2023") });
    expect([together.satisfaction?.n, together.comparisons[0]?.periods.before.period.label]).toEqual([
      80,
      "2020-01..2021-12",
    ]);
  });

  it("gives sheets whose formulas count the year's answers", async () => {
    const rows = yearly((year, i) => [year, ["电话", "在线"][i % 2] ?? ""], ["年份", "渠道"]);
    const { found, compared } = await differences(rows, {
      options: { period: parsePeriod("2022") },
      documents: ["measures", "groups", "trend", "briefing", "work-summary", "improvement-history"],
    });
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(100);
    const context = contextOf(resultsOf(rows));
    expect(periodText({ context, words: wordsOf("zh-CN") })).toBe("2021年 至 2023年");
  });

  it("is asked for by whole years alone, whatever the first day of a month", () => {
    const survey = surveyOf(yearly((year) => [year], ["年份"]));
    const asked = (period: string, compareWith: string | null = null) =>
      askedPeriods({ period, compareWith }, survey, 26);
    expect(asked("2022", "2021").period).toEqual(parsePeriod("2022"));
    expect(asked("2021..2022").period?.label).toBe("2021..2022");
    const refusal = (period: string): unknown => {
      try {
        return asked(period);
      } catch (error) {
        return error instanceof AppError ? error.code : error;
      }
    };
    for (const period of ["2022-05", "2022Q1", "2021..2022-03", "2021-12-26..2022-12-25"])
      expect(refusal(period)).toBe("period-only-years");
    expect(refusal("2019")).toBe("period-without-data");
  });

  it("with a column of months beside it tells the month", () => {
    const months = (year: number, i: number): RawCell[] => [year, (i % 12) + 1];
    const survey = surveyOf(yearly(months, ["年份", "月份"]), NO_CHOICES);
    expect(survey.years).toBeUndefined();
    expect(survey.time?.values[1]).toBe(44_228);
    expect(resultsOf(yearly(months, ["年份", "月份"])).periods[1]?.period).toBe("2021-02");
  });

  it("is none where a date stands, nor where it names something else", () => {
    const dated = surveyOf(
      yearly((year, i) => [year, 45_352 + i], ["年份", "评价日期"]),
      NO_CHOICES,
    );
    expect([dated.years, dated.time?.header]).toEqual([undefined, "评价日期"]);
    const born = surveyOf(
      yearly((year) => [year - 40], ["出生年份"]),
      NO_CHOICES,
    );
    expect(born.years).toBeUndefined();
  });
});
