import fc from "fast-check";
import { serialOf } from "../../../src/analysis/periods/calendarDay";
import { periodBefore, periodYearBefore } from "../../../src/analysis/periods/neighbourPeriods";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { monthOf, overlap, PLAIN_CALENDAR, type Period } from "../../../src/analysis/periods/period";

function periodOf(label: string, startDay = 1): Period {
  const period = parsePeriod(label, { ...PLAIN_CALENDAR, startDay });
  if (period === null) throw new Error(label);
  return period;
}

describe("the periods that 环比 and 同比 compare with", () => {
  test.each([
    ["2024-05", "2024-04", "2023-05"],
    ["2024-01", "2023-12", "2023-01"],
    ["2024Q1", "2023Q4", "2023Q1"],
    ["2024H2", "2024H1", "2023H2"],
    ["2024", "2023", null],
    ["2024W18", "2024W17", "2023W18"],
    ["2021W01", "2020W53", "2020W01"],
    ["2020W53", "2020W52", null],
    ["2024YTD", null, "2023-01-01..2023-12-31"],
    ["2024-05-10..2024-05-19", "2024-04-30..2024-05-09", "2023-05-10..2023-05-19"],
    ["2024-05-01..2024-05-31", "2024-04", "2023-05-01..2023-05-31"],
    ["2024-01..2024-03", "2023-10..2023-12", "2023-01-01..2023-03-31"],
    ["2024-02-01..2024-02-29", "2024-01", "2023-02-01..2023-02-28"],
    ["2025-02-01..2025-02-28", "2025-01", "2024-02-01..2024-02-29"],
  ])("%s: %s and %s", (label, before, year) => {
    const period = periodOf(label);
    expect(periodBefore(period, 1)?.label ?? null).toBe(before);
    expect(periodYearBefore(period, 1)?.label ?? null).toBe(year);
  });

  test("of custom months run from the 26th to the 25th", () => {
    expect(periodBefore(periodOf("2024-01", 26), 26)).toEqual({
      label: "2023-12",
      from: serialOf(2023, 11, 26),
      to: serialOf(2023, 12, 26),
    });
    expect(periodYearBefore(periodOf("2024-03", 26), 26)).toEqual({
      label: "2023-03",
      from: serialOf(2023, 2, 26),
      to: serialOf(2023, 3, 26),
    });
    expect(periodBefore(periodOf("2024-04-26..2024-05-25", 26), 26)?.label).toBe("2024-04");
  });

  test("a year to date ends with the data, and is compared with the same days a year before", () => {
    const until = (last: number): Period => {
      const period = parsePeriod("2024YTD", { startDay: 1, lastDayWithin: () => last });
      if (period === null) throw new Error("none");
      return period;
    };
    expect(until(serialOf(2024, 6, 3))).toEqual({
      label: "2024YTD",
      from: serialOf(2024, 1, 1),
      to: serialOf(2024, 6, 4),
    });
    expect(periodYearBefore(until(serialOf(2024, 6, 3)), 1)?.label).toBe("2023-01-01..2023-06-03");
    expect(periodYearBefore(until(serialOf(2024, 2, 29)), 1)?.label).toBe("2023-01-01..2023-02-28");
    expect(periodYearBefore(until(serialOf(2024, 2, 28)), 1)?.label).toBe("2023-01-01..2023-02-28");
  });

  test("never have a day in common with the period, and end where it begins", () => {
    const period = fc
      .tuple(fc.integer({ min: 36_000, max: 60_000 }), fc.integer({ min: 1, max: 28 }))
      .map(([day, startDay]) => ({ month: monthOf(day, startDay), startDay, day }));
    fc.assert(
      fc.property(period, ({ month, startDay, day }) => {
        const before = periodBefore(month, startDay);
        const year = periodYearBefore(month, startDay);
        expect(day >= month.from && day < month.to).toBe(true);
        expect(before?.to).toBe(month.from);
        expect(year !== null && !overlap(year, month)).toBe(true);
        expect(parsePeriod(month.label, { ...PLAIN_CALENDAR, startDay })).toEqual(month);
      }),
    );
  });
});
