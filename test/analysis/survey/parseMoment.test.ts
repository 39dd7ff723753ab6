import fc from "fast-check";
import { momentColumn, withTimeOfDay } from "../../../src/analysis/survey/columns/momentColumn";
import {
  parseMomentText,
  parseTimeOfDay,
  settleMoment,
} from "../../../src/analysis/survey/cells/parseMoment";
import { RawColumnBuilder, type RawCell, type RawColumn } from "../../../src/analysis/survey/rawColumn";
import { serialDay } from "../../../src/analysis/survey/cells/serialDay";
import { listed } from "./surveyOf";

function columnOf(cells: readonly RawCell[]): RawColumn {
  const builder = new RawColumnBuilder(0, "日期");
  cells.forEach((cell) => {
    builder.add(cell);
  });
  return builder.build();
}

function moments(...cells: readonly RawCell[]): (number | null)[] {
  return listed(momentColumn(columnOf(cells), "日期").values);
}

function serial(text: string): number | null {
  const moment = parseMomentText(text);
  return moment === null ? null : settleMoment(moment, "month-first");
}

/** Excel shows 45413 as 2024-05-01. */
const MAY_FIRST = 45_413;
const AT_13_05 = 785 / 1440;

describe("reading a moment", () => {
  it.each([
    "2024-05-01",
    "2024/5/1",
    "2024.5.1",
    "2024年5月1日",
    "２０２４年５月１日",
    "20240501",
    "2024-05-01 星期三",
    "May 1, 2024",
    "1 May 2024",
    "01-May-2024",
    "2024年5月",
    "2024-05-01T00:00:00Z",
  ])("%s is the first of May", (text) => {
    expect(serial(text)).toBe(MAY_FIRST);
  });

  it.each([
    "2024/5/1 13:05",
    "2024-05-01 13:05:00",
    "2024-05-01T13:05:00.000Z",
    "2024年5月1日 13时05分",
    "2024年5月1日13:05",
    "2024年5月1日 下午1:05",
    "2024-05-01 1:05 PM",
    "05/01/2024 13:05",
    "5/1/2024 1:05:00 PM",
  ])("%s is five past one", (text) => {
    expect(serial(text)).toBeCloseTo(MAY_FIRST + AT_13_05, 9);
  });

  it.each(["", "2024-13-01", "2024-02-30", "12", "满意", "13:05", "2024-05-01 25:00", "1.2.3"])(
    "%p is none",
    (text) => {
      expect(serial(text)).toBeNull();
    },
  );

  it("reads noon and midnight in both clocks", () => {
    expect(
      ["12:00 AM", "12:00 PM", "中午12:30", "凌晨12:30", "00:00", "下午3点"].map(parseTimeOfDay),
    ).toEqual([0, 0.5, 750 / 1440, 30 / 1440, 0, 0.625]);
  });

  it("knows what Excel calls the days", () => {
    expect([
      serialDay(1900, 1, 1),
      serialDay(1970, 1, 1),
      serialDay(2000, 2, 29),
      serialDay(2023, 2, 29),
    ]).toEqual([null, 25_569, 36_585, null]);
  });

  it("reads back every minute in every spelling", () => {
    const two = (value: number): string => String(value).padStart(2, "0");
    const spellings = [
      (y: number, m: number, d: number, c: string) => `${String(y)}-${two(m)}-${two(d)} ${c}`,
      (y: number, m: number, d: number, c: string) => `${String(y)}/${String(m)}/${String(d)} ${c}`,
      (y: number, m: number, d: number, c: string) => `${String(y)}年${String(m)}月${String(d)}日 ${c}`,
      (y: number, m: number, d: number, c: string) => `${two(m)}/${two(d)}/${String(y)} ${c}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 29_221, max: 73_050 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(...spellings),
        (day, minute, spell) => {
          const date = new Date((day - 25_569) * 86_400_000);
          const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
          const text = spell(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), clock);
          expect(serial(text)).toBeCloseTo(day + minute / 1440, 9);
        },
      ),
    );
  });
});

describe("a column of moments", () => {
  it("mixes serial numbers and texts", () => {
    expect(moments(MAY_FIRST + AT_13_05, "2024-05-01", "", 20240501)).toEqual([
      MAY_FIRST + AT_13_05,
      MAY_FIRST,
      null,
      MAY_FIRST,
    ]);
  });

  it("reads day first where one date can only be so", () => {
    expect(moments("01-05-2024", "25-05-2024")).toEqual([MAY_FIRST, MAY_FIRST + 24]);
  });

  it("reads month first where one date can only be so", () => {
    expect(moments("05/01/2024", "05/25/2024")).toEqual([MAY_FIRST, MAY_FIRST + 24]);
  });

  it("takes the order that keeps the dates together where nothing settles it, and says so", () => {
    const { values, warnings } = momentColumn(columnOf(["01/05/2024", "02/05/2024", "03/05/2024"]), "日期");
    expect(listed(values)).toEqual([MAY_FIRST, MAY_FIRST + 1, MAY_FIRST + 2]);
    const said = { order: "day-first", text: "01/05/2024", read: "2024-05-01" };
    expect(warnings).toEqual([{ code: "date-order-assumed", header: "日期", ...said }]);
  });

  it("says so where both orders occur", () => {
    const { warnings } = momentColumn(columnOf(["25/05/2024", "05/25/2024"]), "日期");
    expect(warnings).toEqual([{ code: "date-order-mixed", header: "日期", order: "month-first" }]);
  });

  it("counts what can't be read, blanks apart", () => {
    const { warnings } = momentColumn(columnOf(["2024-05-01", "昨天", "#N/A", "", "null"]), "日期");
    expect(warnings).toEqual([{ code: "dates-not-readable", header: "日期", count: 2 }]);
  });

  it("joins a date and a time of day", () => {
    const date = momentColumn(columnOf(["2024-05-01", "2024-05-02", ""]), "Date");
    expect(listed(withTimeOfDay(date, columnOf([0.5, "13:05", 0.5])).values)).toEqual([
      MAY_FIRST + 0.5,
      MAY_FIRST + 1 + AT_13_05,
      null,
    ]);
  });
});
