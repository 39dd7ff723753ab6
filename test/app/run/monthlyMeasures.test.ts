import { inWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows } from "../shownWorkbook";

const TABLE = [
  "指标,2024-03,2024-04,2024-05",
  "平均响应时间(分钟),8,5,4.5",
  "满意度,88%,92%,93%",
  "工单处理量,950,1200,1250",
].join("\n");

describe("a table of measures by month", () => {
  it.each(["always", "never"] as const)(
    "gives the trend with each measure's change, formulas %s",
    async (formulas) => {
      await inWorkbook(TABLE, async () => {
        const report = await run({ formulas });
        expect(report.monthly?.items[1]).toMatchObject({ name: "满意度", values: [0.88, 0.92, 0.93] });
        expect(report.satisfaction).toBeNull();
        const trend = (await shownSheets()).find(({ name }) => name === "趋势分析");
        expect(trend?.charts).toHaveLength(3);
        const rows = await tableRows("趋势分析_monthly");
        expect(rows.map((row) => row["判断"])).toEqual(["改善", "改善", "—"]);
        expect(rows[0]?.["环比变化(比率为百分点)"]).toBeCloseTo(-0.5, 12);
        expect(rows[0]?.["环比变化率"]).toBeCloseTo(-0.1, 12);
        // A change of shares is in 百分点.
        expect(rows[1]?.["环比变化(比率为百分点)"]).toBeCloseTo(1, 12);
      });
    },
  );

  it("is brought up to date when a month is added", async () => {
    await inWorkbook(TABLE, async () => {
      const { warnings } = await run({ period: "2024-05" });
      expect(warnings).toContainEqual({ code: "period-not-used", period: "2024-05" });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("回访数据");
        sheet.getRange("E1:E4").values = [["'2024-06"], [6], [0.9], [1300]];
        await context.sync();
      });
      await run();
      const rows = await tableRows("趋势分析_monthly");
      expect(rows.map((row) => row["判断"])).toEqual(["变差", "变差", "—"]);
      const trend = (await shownSheets()).filter(({ name }) => name.startsWith("趋势分析"));
      expect(trend.map(({ charts }) => charts.length)).toEqual([3]);
    });
  });
});
