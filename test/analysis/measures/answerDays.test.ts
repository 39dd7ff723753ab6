import { answerDays, coverageOf, type AnswerDays } from "../../../src/analysis/measures/answerDays";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { serialOf } from "../../../src/analysis/periods/calendarDay";

/** One answer at noon of each day from the first to the last, but for those left out. */
function daily(first: number, last: number, isLeftOut: (day: number) => boolean = () => false): number[] {
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return days.filter((day) => !isLeftOut(day)).map((day) => day + 0.5);
}

function daysOf(time: readonly number[]): AnswerDays {
  const days = answerDays(Float64Array.from(time));
  if (days === null) throw new Error("no days");
  return days;
}

function isComplete(label: string, days: AnswerDays): boolean {
  const period = parsePeriod(label);
  if (period === null) throw new Error(label);
  return coverageOf(period, days).complete;
}

describe("a period is complete", () => {
  const data = daysOf(daily(serialOf(2024, 1, 25), serialOf(2024, 4, 5)));

  test.each([
    ["2024-01", false],
    ["2024-02", true],
    ["2024-03", true],
    ["2024-04", false],
    ["2024Q1", false],
    ["2024-02-10..2024-03-20", true],
    ["2024-05", false],
  ])("where the data cover it: %s of 25 January to 5 April", (label, complete) => {
    expect(isComplete(label, data)).toBe(complete);
  });

  test("says how far the data go", () => {
    const period = parsePeriod("2024-04");
    expect(period && coverageOf(period, data).days).toEqual([serialOf(2024, 4, 1), serialOf(2024, 4, 5)]);
  });

  test("also where the first or last day is a weekend that never has answers", () => {
    // 1 June 2024 is a Saturday, 30 June a Sunday; serial days leave 0 on Saturdays and 1 on Sundays over 7.
    const weekdays = daysOf(daily(serialOf(2024, 6, 3), serialOf(2024, 6, 28), (day) => day % 7 < 2));
    expect(weekdays.usualGap).toBe(3);
    expect(isComplete("2024-06", weekdays)).toBe(true);
  });

  test("with a week's holiday at its beginning, not with a third of it missing amid the data", () => {
    const [from, to] = [serialOf(2024, 8, 1), serialOf(2024, 12, 31)];
    const holiday = daysOf(
      daily(from, to, (day) => day >= serialOf(2024, 10, 1) && day <= serialOf(2024, 10, 7)),
    );
    expect(isComplete("2024-10", holiday)).toBe(true);
    const broken = daysOf(
      daily(from, to, (day) => day > serialOf(2024, 10, 12) && day < serialOf(2024, 11, 1)),
    );
    expect(isComplete("2024-10", broken)).toBe(false);
    expect(isComplete("2024-11", broken)).toBe(true);
  });

  test("where answers come once a week", () => {
    const weekly = daysOf(daily(serialOf(2024, 1, 3), serialOf(2024, 2, 28), (day) => day % 7 !== 4));
    expect(weekly.usualGap).toBe(7);
    expect(isComplete("2024-01", weekly)).toBe(true);
    expect(isComplete("2024-02", weekly)).toBe(true);
  });
});

describe("days far from all others", () => {
  const quarter = daily(serialOf(2024, 1, 1), serialOf(2024, 3, 31));

  test("are set apart: a year typed wrongly", () => {
    const typed = serialOf(2042, 3, 5);
    const { days, stray } = daysOf([...quarter, typed + 0.4]);
    expect(stray).toEqual([typed]);
    expect(days.at(-1)).toBe(serialOf(2024, 3, 31));
  });

  test("are believed where they hold more than a hundredth of the answers", () => {
    const before = daily(serialOf(2022, 1, 1), serialOf(2022, 1, 20));
    expect(daysOf([...before, ...quarter]).stray).toEqual([]);
  });

  test("are none among answers that are rare anyway", () => {
    expect(daysOf([2019, 2020, 2021, 2022].map((year) => serialOf(year, 6, 1))).stray).toEqual([]);
  });

  test("there are none without a date", () => {
    expect(answerDays(Float64Array.of(NaN))).toBeNull();
  });
});
