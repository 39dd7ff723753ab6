import { dayText, serialOf } from "../../../src/analysis/periods/calendarDay";
import { typedDay } from "../../../src/taskpane/tracking/typedDay";

/** A Saturday. */
const TODAY = serialOf(2026, 11, 28);

const read = (text: string): string | null => {
  const day = typedDay(text, TODAY);
  return day === null ? null : dayText(day);
};

describe("a deadline as people type it", () => {
  it.each([
    ["2026-12-15", "2026-12-15"],
    ["2026/12/5", "2026-12-05"],
    ["2026.12.15", "2026-12-15"],
    ["20261215", "2026-12-15"],
    ["2026年12月15日", "2026-12-15"],
    [" 2026 年 1 月 5 号 ", "2026-01-05"],
    ["２０２６年１２月１５日", "2026-12-15"],
    ["2026年12月15號", "2026-12-15"],
  ])("%s is a day of its year", (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ["12月15日", "2026-12-15"],
    ["12月15", "2026-12-15"],
    ["12/15", "2026-12-15"],
    ["11月28日", "2026-11-28"],
    ["11月27日", "2027-11-27"],
    ["1月3号", "2027-01-03"],
    ["2月29日", "2028-02-29"],
    ["Dec 15", "2026-12-15"],
    ["15 December", "2026-12-15"],
    ["Sept. 3", "2027-09-03"],
    ["December 15, 2027", "2027-12-15"],
  ])("%s without a year is the next such day", (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ["下周五", "2026-12-04"],
    ["下週五", "2026-12-04"],
    ["下星期一", "2026-11-30"],
    ["下下周五", "2026-12-11"],
    ["本周日", "2026-11-29"],
    ["这周五", "2026-11-27"],
    ["周五", "2026-12-04"],
    ["周六", "2026-11-28"],
    ["礼拜天", "2026-11-29"],
    ["next Friday", "2026-12-04"],
    ["Friday", "2026-12-04"],
    ["Thurs", "2026-12-03"],
    ["明天", "2026-11-29"],
    ["后天", "2026-11-30"],
    ["3天后", "2026-12-01"],
    ["两周后", null],
    ["2周后", "2026-12-12"],
    ["月底", "2026-11-30"],
    ["下月底", "2026-12-31"],
    ["下個月底", "2026-12-31"],
    ["12月底", "2026-12-31"],
    ["2月底", "2027-02-28"],
  ])("%s is told from today", (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    "",
    "尽快",
    "13月1日",
    "4月31日",
    "2026-02-30",
    "12",
    "45",
    "下周",
    "soon",
    "monthly",
    "Sundown",
    "marketing 5",
    "su",
  ])("%j is no day", (text) => {
    expect(read(text)).toBeNull();
  });
});
