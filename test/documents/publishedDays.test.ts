import { isPublished, publishedDays } from "../../src/documents/settings/publishedDays";
import {
  addedDays,
  unpublishedYears,
  workCalendar,
  workingDayAfter,
} from "../../src/documents/settings/workCalendar";
import { dateText } from "../../src/documents/sheet/periodWording";
import type { StaffRow } from "../../src/documents/staffState";
import { contextOf, madeUpRows, resultsOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(60));
const serial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
const made = (date: string, calendar?: readonly StaffRow[]) =>
  contextOf(RESULTS, {
    madeAt: serial(date) + 0.4,
    ...(calendar === undefined ? {} : { staff: staffOf({ "settings/calendar": calendar }) }),
  });
const entry = (from: string, to: string | null, kind: string, note = ""): StaffRow => ({
  key: "",
  tableRow: 0,
  cells: { from: serial(from), to: to === null ? null : serial(to), kind, note },
});

const said = (year: number): readonly string[] =>
  publishedDays(year).map(
    ({ from, to, worked, name }) =>
      `${name} ${dateText(from).slice(5)}..${dateText(to).slice(5)}${worked ? " 补班" : ""}`,
  );

describe("the work calendar of a new workbook", () => {
  it("has the holidays and days made up as the State Council announced them (2024)", () => {
    // 国办发明电〔2023〕7号
    expect(said(2024)).toEqual([
      "元旦 01-01..01-01",
      "春节 02-04..02-04 补班",
      "春节 02-10..02-17",
      "春节 02-18..02-18 补班",
      "清明 04-04..04-06",
      "清明 04-07..04-07 补班",
      "劳动节 04-28..04-28 补班",
      "劳动节 05-01..05-05",
      "劳动节 05-11..05-11 补班",
      "端午 06-10..06-10",
      "中秋 09-14..09-14 补班",
      "中秋 09-15..09-17",
      "国庆节 09-29..09-29 补班",
      "国庆节 10-01..10-07",
      "国庆节 10-12..10-12 补班",
    ]);
  });

  it("has the thirteen days that the law fixes for a year that is not known", () => {
    expect(isPublished(2027)).toBe(false);
    // 2027: the lunar year begins on 6 February; 9 June is 端午, 15 September 中秋.
    expect(said(2027)).toEqual([
      "元旦 01-01..01-01",
      "春节 02-05..02-08",
      "清明 04-05..04-05",
      "劳动节 05-01..05-02",
      "端午 06-09..06-09",
      "中秋 09-15..09-15",
      "国庆节 10-01..10-03",
    ]);
  });

  it("counts deadlines of the first run over it", () => {
    // Five working days from Tuesday 2026-09-29: 30, 10-08, 09, Saturday 10 (made up), 12.
    const calendar = workCalendar(made("2026-09-29"));
    expect(dateText(workingDayAfter(serial("2026-09-29"), 5, calendar) ?? 0)).toBe("2026-10-12");
  });

  it("gets a year once: what staff changed or took away of it stays so", () => {
    const own = [entry("2026-10-01", "2026-10-03", "节假日"), entry("2027-01-01", null, "节假日")];
    expect(addedDays(made("2026-11-28", own))).toEqual([]);
    expect(new Set(addedDays(made("2027-01-05", own)).map(({ from }) => dateText(from).slice(0, 4)))).toEqual(
      new Set(["2028"]),
    );
  });

  it("says which years of deadlines are not known, until staff have entered them", () => {
    const due = [serial("2026-12-21"), serial("2027-01-11"), null];
    expect(unpublishedYears(made("2026-11-28"), due)).toEqual([2027]);
    const byLaw = [entry("2027-01-01", null, "节假日", "元旦 · 法定假日，放假通知公布后请补充")];
    expect(unpublishedYears(made("2026-11-28", byLaw), due)).toEqual([2027]);
    const entered = [entry("2027-01-01", "2027-01-03", "节假日", "元旦")];
    expect(unpublishedYears(made("2026-11-28", entered), due)).toEqual([]);
  });
});
