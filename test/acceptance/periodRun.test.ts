import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/app/report/report";
import { summaryOf } from "../../src/embedded/cli/summary";
import type { Workbook } from "../../src/embedded/model/workbook";
import { disagreements, errorCells } from "../support/compareFormulas";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itIsValid } from "../support/openXmlValidator";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreOffice";
import { tableColumn } from "../support/tableColumn";
import { commandLineOf } from "../support/messages";

const TIME = 300_000;

/** A survey from 26 March 2023 to 10 June 2024: four answers a day, one of five a test, every tenth day one without a score. */
function surveyText(): string {
  const first = Date.UTC(2023, 2, 26);
  const lines = ["工单号,回访时间,客服工号,满意度评分,响应速度,不满意原因,等待时长(秒),测试工单"];
  for (let i = 0; i < 443 * 4; i++) {
    const day = Math.floor(i / 4);
    const date = new Date(first + day * 86_400_000).toISOString().slice(0, 10);
    const score = [5, 4, 5, 2, 5, 4, 1, 5, 4, 3][(i * 7 + day) % 10] ?? 5;
    const reason = score <= 3 ? ["等待时间太长", "客服态度差", "系统总是报错"][i % 3] : "";
    const isBlank = day % 10 === 0 && i % 4 === 0;
    lines.push(
      [
        `T${String(10_000 + i)}`,
        date,
        `00${String(1 + (i % 3))}`,
        isBlank ? "" : score,
        1 + ((i + score) % 5),
        isBlank ? "" : reason,
        20 + ((i * 37) % 90),
        i % 20 === 7 ? "是" : "",
      ].join(","),
    );
  }
  return lines.join("\n");
}

describe("a run for a month from the 26th to the 25th", () => {
  const folder = temporaryFolder();
  const [input, output] = [join(folder, "in.csv"), join(folder, "out.xlsx")];
  let report: Report;
  let workbook: Workbook;

  beforeAll(async () => {
    writeFileSync(input, surveyText());
    const asked = ["--period", "2024-05", "--month-start", "26", "--documents", "all"];
    ({ report, workbook } = await generateInto(input, output, asked));
  }, TIME);

  const texts = (sheet: string): string[] => {
    const cells = workbook.sheetByName(sheet)?.cells;
    return Array.from({ length: 90 * 20 }, (_, i) => {
      const value = cells?.getValue(Math.floor(i / 20), i % 20);
      return typeof value === "string" ? value : "";
    });
  };

  it("is of its own days, which the sheets name", () => {
    // 26 April to 25 May 2024 are 30 days of four rows
    expect(report.periodRows).toMatchObject({ period: "2024-05", read: 120, outside: 443 * 4 - 120 });
    const { read, kept, excluded } = report.rows;
    expect(kept + Object.values(excluded).reduce((sum, count) => sum + count, 0)).toBe(read);
    expect(excluded["out-of-period"]).toBeGreaterThan(1500);
    expect(texts("满意度指标").some((text) => text.includes("评估周期 2024年5月（4月26日—5月25日）"))).toBe(
      true,
    );
    expect(tableColumn(workbook, "参数设置", "参数编号").values).toContain("month-start-day");
  });

  it("lists its own rows as left out and calls no other month's so", () => {
    const rows = tableColumn(workbook, "数据清洗", "源行号").values.map(Number);
    const firstRow = 2 + 397 * 4;
    expect(rows.length).toBe(120 - report.periodRows.kept);
    expect(rows.every((row) => row >= firstRow && row < firstRow + 120)).toBe(true);
    expect(texts("剔除记录").filter((text) => text.includes("不在评估周期"))).toEqual([]);
    expect(texts("剔除记录").some((text) => text.includes("1,652 行属其他周期"))).toBe(true);
    expect(texts("满意度指标")).toContain("回访总数 120");
    expect(summaryOf(report, output, commandLineOf("zh-CN")).split("\n")[1]).toBe(
      `2024-05：120 行，保留 ${String(report.periodRows.kept)} 行，剔除 ${String(120 - report.periodRows.kept)} 行；另有 1652 行属其他周期。`,
    );
  });

  it("begins 有效评价明细 with its rows; those of other months follow", () => {
    const days = tableColumn(workbook, "清洗数据", "评价时间").values.map(Number);
    const isOwn = days.map((day) => day >= 45_408 && day < 45_438);
    expect(isOwn.indexOf(false)).toBe(isOwn.filter(Boolean).length);
    expect(isOwn.lastIndexOf(true)).toBeLessThan(isOwn.indexOf(false));
  });

  it("keeps all months in 趋势分析, its own marked, the last one not complete", () => {
    const months = tableColumn(workbook, "趋势分析", "月份").values;
    expect([months.length, months[0], months.at(-1)]).toEqual([15, "2023-04", "2024-06"]);
    const marks = tableColumn(workbook, "趋势分析", "标记").values;
    expect(marks.map((mark) => mark ?? "")).toEqual([
      ...Array.from({ length: 13 }, () => ""),
      "★ 本期",
      "周期未满",
    ]);
    expect(report.periods.map(({ period }) => period)).toEqual(["2024-05"]);
    expect(report.months).toHaveLength(15);
  });

  it("is compared with the month and the year before, named, and the report has no comparison unasked", () => {
    expect(report.comparison).toBeUndefined();
    expect(report.changes.map(({ against, period }) => [against, period])).toEqual([
      ["before", "2024-04"],
      ["year-before", "2023-05"],
    ]);
    const shown = texts("满意度指标");
    expect(shown.some((text) => text.startsWith("较2024年4月 "))).toBe(true);
    expect(shown).toContain("同比（较2023年5月）");
    expect(shown.filter((text) => text === "属正常波动").length).toBeGreaterThan(6);
  });

  it("says on the command line how the rate moved, against what, and whether chance would do", () => {
    const lines = summaryOf(report, output, commandLineOf("zh-CN")).split("\n");
    const [before, year] = lines.filter((line) => line.startsWith("总体满意度较"));
    expect(before).toMatch(
      /^总体满意度较 2024-04 变化 [-+]?\d+\.\d 个百分点（95%置信区间 \S+ 至 \S+，属正常波动）。$/u,
    );
    expect(year?.startsWith("总体满意度较 2023-05 变化 ")).toBe(true);
  });

  itIsValid("a month from the 26th, from a CSV", () => output);

  it("shows no error cell but those that charts skip", () => {
    expect(errorCells(workbook, ["#N/A"])).toEqual([]);
  });

  (hasLibreOffice ? it : it.skip)(
    "is recalculated by LibreOffice to the same values in every formula cell (skipped without LibreOffice)",
    () => {
      expect(disagreements(workbook, recalculatedByLibreOffice(output)).slice(0, 10)).toEqual([]);
    },
    TIME,
  );

  it(
    "made again without the option keeps the day, of a year to date as well",
    async () => {
      const again = join(folder, "again.xlsx");
      const { report: year } = await generateInto(output, again, [
        ...["--period", "2024YTD"],
        ...["--documents", "measures"],
      ]);
      expect(year.periodRows).toMatchObject({ period: "2024YTD", read: 168 * 4 });
      expect(year.changes.map(({ period }) => period)).toEqual(["2022-12-26..2023-06-10"]);
    },
    TIME,
  );

  it.each([
    [["--period", "2024W53"], { code: "period-no-such-week", data: { weeks: 52 } }],
    [
      ["--period", "2031-05"],
      { code: "period-without-data", data: { first: "2023-03-26", last: "2024-06-10" } },
    ],
    [["--period", "spring"], { code: "period-invalid" }],
    [["--period", "2024-05", "--compare-with", "2024W21"], { code: "periods-overlap" }],
    [["--month-start", "31"], { code: "usage-month-start" }],
  ])("%j is refused with its reason", async (options, error) => {
    await expect(
      (async () => generateInto(input, join(folder, "none.xlsx"), options))(),
    ).rejects.toMatchObject(error);
  });
});
