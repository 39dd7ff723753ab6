import type { AnswerRows } from "../../../src/app/rows/answerRows";
import {
  rowsLeftOut,
  rowsOfGroup,
  rowsOfMeasure,
  rowsOfMonth,
  rowsOfReason,
} from "../../../src/app/rows/rowsBehind";
import type { RowSet } from "../../../src/app/rows/rowSet";
import { showAllRows, showRows, type ShownRows } from "../../../src/app/rows/showRows";
import type { GenerateRequest } from "../../../src/app/request/generateRequest";
import type { Report } from "../../../src/app/report/report";
import type { Locale } from "../../../src/glossary/locale";
import { excel, inWorkbook, run } from "../inSurvey";
import { fullSurvey } from "../surveyWorkbook";

const signal = new AbortController().signal;
/** Of two reasons in one answer each has a column; a copy of a ticket and a test are left out. */
const SURVEY = [
  fullSurvey(160),
  "T10007,2024-03-05,001,电话,5,5,5,5,10,",
  "TEST-1,2024-03-06,001,电话,1,1,1,1,2,测试工单",
  "T20001,2024-05-06,001,电话,1,1,1,1,2,客服态度差;等待时间太长;系统总是报错",
].join("\n");

interface Made {
  readonly report: Report;
  readonly rows: AnswerRows;
  readonly count: (set: RowSet | null) => Promise<number>;
}

async function inMade(
  work: (made: Made) => Promise<void>,
  request: Partial<GenerateRequest> = {},
  locale: Locale = "zh-CN",
): Promise<void> {
  await inWorkbook(SURVEY, async () => {
    const report = await run({ documents: ["clean-data", "cleaning-log"], locale, ...request });
    const rows = report.answerRows!;
    const count = async (set: RowSet | null): Promise<number> => (await showRows(set!, locale, signal)).count;
    await work({ report, rows, count });
  });
}

/** Every figure of the report that counts answers, beside the rows that are shown of it. */
async function compare({ report, rows, count }: Made): Promise<void> {
  const { satisfaction, dimensions, nps, reasons, groups, months, periodRows } = report;
  expect(await count(rowsOfMeasure(rows, "rate"))).toBe(satisfaction?.n);
  expect(await count(rowsOfMeasure(rows, "answers"))).toBe(satisfaction?.n);
  expect(await count(rowsOfMeasure(rows, "dissatisfiedRate"))).toBe(satisfaction?.dissatisfied);
  expect(await count(rowsOfMeasure(rows, "nps"))).toBe(nps?.n);
  for (const { name, n } of dimensions) {
    expect(await count(rowsOfMeasure(rows, `dimension:${name}`))).toBe(n);
  }
  for (const { category, count: mentions } of reasons!.items) {
    expect(await count(rowsOfReason(rows, category))).toBe(mentions);
  }
  for (const { role, items } of groups) {
    for (const { name, n } of items) expect(await count(rowsOfGroup(rows, role, name, "rate"))).toBe(n);
  }
  for (const { period, n } of months) expect(await count(rowsOfMonth(rows, period, "rate"))).toBe(n);
  for (const line of rows.leftOut) expect(await count(rowsLeftOut(line))).toBe(line.count);
  const leftOut = rows.leftOut.reduce((sum, line) => sum + line.count, 0);
  expect(leftOut).toBe(periodRows.read - periodRows.kept);
}

describe("the rows behind a result", () => {
  it("are as many as the figures say, whatever the period", () =>
    inMade(async (made) => {
      expect(made.rows.reasonColumns.length).toBeGreaterThan(1);
      expect(made.rows.leftOut.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(["duplicate", "test-ticket", "score-missing"]),
      );
      await compare(made);
    }));

  it("are those of the period, and of months outside it too", () => inMade(compare, { period: "2024-04" }));

  it("are found where reasons stand in one column, of everybody, in English", () =>
    inMade(compare, { reasonsOf: "all" }, "en"));

  it("stand filtered in front until all are shown again, sheet and columns renamed or moved as they may be", () =>
    inMade(async ({ rows, report }) => {
      await excel(({ workbook }) => {
        const sheet = workbook.worksheets.getItem("有效评价明细");
        sheet.name = "明细";
        sheet.tables.getItemAt(0).columns.getItem("满意度评分").name = "打分";
        workbook.worksheets.getItem("剔除记录").activate();
      });
      const shown = await showRows(rowsOfMeasure(rows, "dissatisfiedRate"), "zh-CN", signal);
      const count = report.satisfaction?.dissatisfied;
      expect(shown).toEqual({ sheet: "明细", table: "清洗数据", count, before: [] });
      expect(await front()).toBe("明细");
      expect(await inSight(shown)).toBe(shown.count);
      await showAllRows(shown);
      expect(await inSight(shown)).toBeGreaterThan(report.satisfaction?.n ?? 0);
    }));

  it("leave a filter that staff had set as it was, once all rows are shown again", () =>
    inMade(async ({ rows }) => {
      await excel(({ workbook }) => {
        const { columns } = workbook.tables.getItem("清洗数据");
        columns.getItem("渠道").filter.applyValuesFilter(["电话"]);
        columns.getItem("满意度评分").filter.applyCustomFilter(">=2", "<=4", "And");
      });
      const before = await inSight({ table: "清洗数据" });
      const shown = await showRows(rowsOfMeasure(rows, "rate"), "zh-CN", signal);
      expect(await inSight(shown)).toBeGreaterThan(before);
      await showAllRows(shown);
      expect(await inSight(shown)).toBe(before);
    }));

  it("cannot be shown where the column was deleted, and nothing is filtered then", () =>
    inMade(async ({ rows }) => {
      await excel(({ workbook }) => workbook.tables.getItem("清洗数据").columns.getItem("渠道").delete());
      const failing = showRows(rowsOfGroup(rows, "channel", "电话", "rate"), "zh-CN", signal);
      await expect(failing).rejects.toMatchObject({
        code: "column-gone",
        data: { sheet: "有效评价明细", column: "渠道" },
      });
    }));

  it("cannot be shown on a sheet that is hidden, protected or gone", () =>
    inMade(async ({ rows }) => {
      const failing = (): Promise<unknown> => showRows(rowsOfMeasure(rows, "rate"), "zh-CN", signal);
      const sheet = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
        workbook.worksheets.getItem("有效评价明细");
      await excel((context) => sheet(context).protection.protect());
      await expect(failing()).rejects.toMatchObject({ code: "sheet-protected" });
      await excel((context) => {
        sheet(context).protection.unprotect();
        sheet(context).visibility = "Hidden";
      });
      await expect(failing()).rejects.toMatchObject({ code: "sheet-hidden" });
      await excel((context) => sheet(context).delete());
      await expect(failing()).rejects.toMatchObject({ code: "sheet-not-found" });
    }));
});

async function front(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    await context.sync();
    return sheet.name;
  });
}

async function inSight({ table }: Pick<ShownRows, "table">): Promise<number> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    const view = body.getVisibleView().load({ rowCount: true });
    await context.sync();
    return view.rowCount;

    it("are those of a year where no more is known of when they were given", async () => {
      const answers = Array.from(
        { length: 90 },
        (_, i) => `T${String(1000 + i)},${String(2021 + (i % 3))},${String(1 + (i % 5))}`,
      );
      await inWorkbook(["工单号,年份,满意度评分", ...answers].join("\n"), async () => {
        const { answerRows, satisfaction, months } = await run({ documents: ["clean-data"], period: "2022" });
        const rows = answerRows!;
        const count = async (set: RowSet | null): Promise<number> =>
          (await showRows(set!, "zh-CN", signal)).count;
        expect(await count(rowsOfMeasure(rows, "rate"))).toBe(satisfaction?.n);
        expect(months.map(({ period }) => period)).toEqual(["2021", "2022", "2023"]);
        for (const { period, n } of months) expect(await count(rowsOfMonth(rows, period, "rate"))).toBe(n);
      });
    });
  });
}
