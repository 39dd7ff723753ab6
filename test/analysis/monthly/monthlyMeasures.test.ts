import { analyseMonthlyMeasures } from "../../../src/analysis/monthly/analyseMonthlyMeasures";
import { buildMonthlyMeasures } from "../../../src/analysis/monthly/buildMonthlyMeasures";
import type { MonthlyMeasures } from "../../../src/analysis/monthly/monthlyMeasures";
import { columnsOf, recognise, type Rows } from "../survey/surveyOf";

function monthlyOf(rows: Rows): MonthlyMeasures {
  const recognition = recognise(rows);
  expect(recognition.kind).toBe("measures-by-month");
  const source = { sheet: "数据", range: "A1", headerRow: recognition.headerRow };
  const results = analyseMonthlyMeasures(
    buildMonthlyMeasures(recognition, columnsOf(rows, recognition), source),
  );
  expect(results.monthly).toBeDefined();
  return results.monthly!;
}

/** Document 002, pages 2 and 3. */
const FOUR_MONTHS: Rows = [
  ["指标", "7月", "8月", "9月", "10月"],
  ["工单处理量", 950, 1100, 1200, 1250],
  ["平均响应时间(分钟)", 8, 6, 5, "4.5分钟"],
  ["满意度", "88%", "90%", "92%", "93%"],
  ["重大投诉率", 0.05, 0.03, 0.02, 0.015],
];

describe("a table of measures by month", () => {
  it("gives document 002's values, shares as fractions", () => {
    const { months, items } = monthlyOf(FOUR_MONTHS);
    expect(months.map(({ label }) => label)).toEqual(["7月", "8月", "9月", "10月"]);
    expect(items).toEqual([
      { name: "工单处理量", isShare: false, values: [950, 1100, 1200, 1250] },
      { name: "平均响应时间(分钟)", isShare: false, values: [8, 6, 5, 4.5] },
      { name: "满意度", isShare: true, values: [0.88, 0.9, 0.92, 0.93] },
      { name: "重大投诉率", isShare: true, values: [0.05, 0.03, 0.02, 0.015] },
    ]);
  });

  it("compares the last month with the one before, each measure in its own direction", () => {
    const { changes } = monthlyOf(FOUR_MONTHS);
    expect(changes.map(({ direction }) => direction)).toEqual([
      null,
      "lower-is-better",
      "higher-is-better",
      "lower-is-better",
    ]);
    const [tickets, response, satisfied, complaints] = changes.map(({ againstBefore }) => againstBefore);
    expect(tickets).toMatchObject({ change: 50, rate: 50 / 1200 });
    expect(response).toMatchObject({ change: -0.5, rate: -0.1 });
    expect(satisfied?.change).toBeCloseTo(0.01, 12);
    expect(complaints?.rate).toBeCloseTo(-0.25, 12);
    expect(changes.map(({ yearBefore }) => yearBefore)).toEqual([null, null, null, null]);
  });

  it("finds the month and the year before by the calendar, in whatever order the months stand", () => {
    const { months, changes } = monthlyOf([
      ["KPI", "2024-06", "2024-05", "2023-06", "2024-03"],
      ["一次性解决率", 0.8, 0.75, 0.64, 0.7],
      ["投诉量", "", 30, 45, 38],
    ]);
    expect(months.map(({ label }) => label)).toEqual(["2023-06", "2024-03", "2024-05", "2024-06"]);
    expect(changes[0]).toMatchObject({ last: 3, before: 2, yearBefore: 0 });
    expect(changes[0]?.againstYearBefore.rate).toBeCloseTo(0.25, 12);
    // 投诉量 has no June; April, the month before May, is not in the table.
    expect(changes[1]).toMatchObject({ last: 2, before: null, yearBefore: null });
    expect(changes[1]?.againstBefore).toEqual({ change: null, rate: null });
  });

  it.each([
    ["不满意率", "lower-is-better"],
    ["响应及时性", "higher-is-better"],
    ["重复问题率", "lower-is-better"],
    ["一次性解决率", "higher-is-better"],
    ["投诉处理满意度", "higher-is-better"],
    ["平均等待时长(秒)", "lower-is-better"],
    ["Average response time", "lower-is-better"],
    ["NPS", "higher-is-better"],
    ["在岗人数", null],
  ] as const)("knows the direction of %s", (name, direction) => {
    const { changes } = monthlyOf([
      ["指标", "1月", "2月"],
      [name, 1, 2],
      ["工单量", 3, 4],
    ]);
    expect(changes[0]?.direction).toBe(direction);
  });

  it("takes December for the month before January where no year is told", () => {
    const { changes } = monthlyOf([
      ["指标", "11月", "12月", "1月"],
      ["投诉量", 5, 8, 6],
      ["工单量", 3, 4, 5],
    ]);
    expect(changes[0]).toMatchObject({ last: 2, before: 1, againstBefore: { change: -2, rate: -0.25 } });
  });

  it.each([
    ["as text", ["2025-07", "2025-08", "2025-09"]],
    ["as dates", [45_839, 45_870, 45_901]],
  ])("is read the other way round too, a month a row, months %s", (_, months) => {
    const {
      items,
      changes,
      months: found,
    } = monthlyOf([
      ["月份", "工单处理量", "满意度", "重大投诉率"],
      [months[0] ?? "", 950, 0.88, "5%"],
      [months[1] ?? "", "1,100", 0.9, "3%"],
      [months[2] ?? "", 1200, 0.92, "2%"],
      ["合计", 3250, 0.9, "3%"],
    ]);
    expect(found.map(({ label }) => label)).toEqual(["2025-07", "2025-08", "2025-09"]);
    expect(items.map(({ name, values }) => [name, values])).toEqual([
      ["工单处理量", [950, 1100, 1200]],
      ["满意度", [0.88, 0.9, 0.92]],
      ["重大投诉率", [0.05, 0.03, 0.02]],
    ]);
    expect(changes[1]?.againstBefore.change).toBeCloseTo(0.02, 12);
  });

  it("is found beside a blank column", () => {
    const { items } = monthlyOf([
      ["", "Month", "CSAT"],
      ["", "Jan 2024", 0.8],
      ["", "Feb 2024", 0.9],
    ]);
    expect(items).toEqual([{ name: "CSAT", isShare: true, values: [0.8, 0.9] }]);
  });

  it("is not seen in answers of several people a month", () => {
    const rows: Rows = [
      ["月份", "满意度"],
      ...Array.from({ length: 30 }, (_, row) => [`2024-0${String(1 + (row % 3))}`, 1 + (row % 5)]),
    ];
    expect(recognise(rows).kind).toBe("answers");
  });

  it("is refused without a value", () => {
    const rows: Rows = [
      ["指标", "1月", "2月"],
      ["满意度", "-", ""],
      ["投诉量", "", "无"],
    ];
    expect(() => monthlyOf(rows)).toThrow(/no-rows/);
  });
});
