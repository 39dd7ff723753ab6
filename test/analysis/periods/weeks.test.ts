import fc from "fast-check";
import { serialOf } from "../../../src/analysis/periods/calendarDay";
import { weekOf, weekPeriod, weeksIn } from "../../../src/analysis/periods/isoWeek";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";

type Day = [year: number, month: number, day: number];

describe("ISO weeks", () => {
  // Python 3: date.fromisocalendar(year, week, 1)
  test.each<[label: string, monday: Day]>([
    ["2024W18", [2024, 4, 29]],
    ["2024W01", [2024, 1, 1]],
    ["2024W52", [2024, 12, 23]],
    ["2025W01", [2024, 12, 30]],
    ["2020W53", [2020, 12, 28]],
    ["2021W01", [2021, 1, 4]],
    ["2026W53", [2026, 12, 28]],
    ["2016W01", [2016, 1, 4]],
  ])("%s begins on its Monday and has seven days", (label, monday) => {
    const from = serialOf(...monday);
    expect(parsePeriod(label)).toEqual({ label, from, to: from + 7 });
  });

  // Python 3: date(…).isocalendar()
  test.each<[day: Day, label: string]>([
    [[2021, 1, 3], "2020W53"],
    [[2022, 1, 1], "2021W52"],
    [[2024, 12, 31], "2025W01"],
    [[2024, 2, 29], "2024W09"],
    [[2023, 1, 1], "2022W52"],
  ])("%j is in %s", (day, label) => {
    expect(weekOf(serialOf(...day) + 0.99).label).toBe(label);
  });

  test("years have 53 where their Thursdays are 53", () => {
    expect([2015, 2020, 2026, 2032].map(weeksIn)).toEqual([53, 53, 53, 53]);
    expect([2019, 2021, 2023, 2024, 2025].map(weeksIn)).toEqual([52, 52, 52, 52, 52]);
    expect([weekPeriod(2024, 53), weekPeriod(2024, 0), weekPeriod(2024, 54)]).toEqual([null, null, null]);
  });

  test.each(["2024W53", "2024W00", "2024W60"])("%s is none", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test.each(["2024w18", "2024-W18", "２０２４Ｗ１８"])("%s is the 18th", (text) => {
    expect(parsePeriod(text)?.label).toBe("2024W18");
  });

  test("every day is in the week that its label names, and the next week begins where it ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 80_000 }), (day) => {
        const week = weekOf(day);
        expect(day >= week.from && day < week.to && week.to - week.from === 7).toBe(true);
        expect(parsePeriod(week.label)).toEqual(week);
        expect(weekOf(week.to).from).toBe(week.to);
      }),
    );
  });
});
