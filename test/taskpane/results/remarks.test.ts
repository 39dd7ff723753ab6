import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { Report } from "../../../src/app/report/report";
import { reportOf } from "../../../src/app/report/reportOf";
import { remarksOf } from "../../../src/app/report/reportedRemarks";
import { writtenReport } from "../../../src/app/report/writtenReport";
import { LOCALES } from "../../../src/glossary/locale";
import { speechIn } from "../../support/speech";
import { remarkLists } from "../../../src/taskpane/results/remarks";
import { resultsOf, staffOf } from "../../documents/madeUpSurvey";

const HEADINGS = ["工单号", "评价时间", "客服", "客户编号", "满意度评分"];

/** 94 fives and 6 ones over the first twenty days of May 2024; the first four fives are one customer's. */
const ROWS: readonly RawCell[][] = Array.from({ length: 100 }, (_, i) => [
  `T${String(i)}`,
  45_413 + Math.floor(i / 5),
  i % 2 === 0 ? "客服甲" : "客服乙",
  i < 4 ? "C0" : `C${String(i)}`,
  i < 94 ? 5 : 1,
]);

const EVENTS = [
  { date: 45_400, name: "上月促销" },
  { date: 45_415, name: "系统故障" },
  { date: 45_420, name: "政策变更" },
];

function reportIn(rows: readonly RawCell[][]): Report {
  const results = resultsOf([HEADINGS, ...rows], { period: parsePeriod("2024-05") });
  const staff = staffOf({
    "settings/events": EVENTS.map((cells, tableRow) => ({ key: String(tableRow), tableRow, cells })),
  });
  return reportOf(
    results,
    { finding: null, proposedGoals: null, remarks: remarksOf({ results, staff }) },
    false,
  );
}

const textsIn = (report: Report, locale: (typeof LOCALES)[number] = "zh-CN") =>
  Object.fromEntries(
    remarkLists(report, speechIn(locale)).map(({ title, lines }) => [title, lines.map(({ text }) => text)]),
  );

describe("what the pane says beside the measures", () => {
  it("is what 达标测算, 评价真实性 and 事件 say on the sheets, the latest event first", () => {
    // 94 of 100 against 95 % are (95 − 94) ÷ 0.05 short; of 55 more 94 + 55 − 0.95 × 155 = 1.75 may be dissatisfied.
    expect(textsIn(reportIn(ROWS))).toEqual({
      达标测算: ["还需连续满意 20 份", "预计剩余回访 55 份，其中不满意至多 1 份"],
      评价真实性: ["同一客户多次满分：1 位客户"],
      事件: ["2024-05-08 政策变更", "2024-05-03 系统故障"],
    });
  });

  it("says nothing where there is nothing to say", () => {
    const others = ROWS.map(([ticket, time, agent, , score], i) => [
      ticket,
      time,
      agent,
      `C${String(i)}`,
      score,
    ]);
    expect(textsIn(reportIn(others as RawCell[][]))).not.toHaveProperty("评价真实性");
  });

  it("is said in every language, and is not written into a report for programs", () => {
    const report = reportIn(ROWS);
    const all = LOCALES.map((locale) => JSON.stringify(textsIn(report, locale)));
    expect(new Set(all).size).toBe(LOCALES.length);
    expect(writtenReport(report)).not.toHaveProperty("remarks");
    expect(writtenReport(report).requiredSample).toEqual({ margin: 0.03, n: 250 });
  });
});
