import { AppError } from "../../../src/app/appError";
import { inEmptyWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";

describe("质检 without a survey", () => {
  it("makes the form, the report and the plan, says so, and goes on from what was entered", async () => {
    await inEmptyWorkbook(async () => {
      const first = await run({ documents: "inspection", withoutSurvey: true });
      expect(first.sheets.map(({ id }) => id)).toEqual([
        "improvement-plan",
        "measure-tracking",
        "inspection-form",
        "inspection-report",
        "measure-library",
        "settings",
      ]);
      expect(first.warnings).toEqual([{ code: "made-without-survey" }]);
      expect(first.notMade).toEqual([]);

      for (const row of [0, 1]) {
        await typeInto("质检记录", row, "案例编号", `QC00${String(row + 1)}`);
        await typeInto("质检记录", row, "客服", "0123");
        await typeInto("质检记录", row, "检测日期", 45_413 + row);
        await typeInto("质检记录", row, "需求记录", 2);
      }
      // without being told again
      const again = await run({ documents: "inspection" });
      expect(again.warnings).toEqual([{ code: "made-without-survey" }]);
      expect(await tableRows("质检记录")).toEqual(
        expect.arrayContaining([expect.objectContaining({ 客服: "0123", 总分: 2 })]),
      );
      expect(await tableRows("突出问题分析与改进_agents")).toMatchObject([
        { 客服: "0123", 例数: 2, 平均得分: 2 },
      ]);
      expect((await tableRows("改进计划"))[0]).toMatchObject({ 核心问题: "质检：需求记录", 采纳: "建议" });
    });
  });

  it("names what needs a survey where it is asked for, and fails where nothing else is", async () => {
    await inEmptyWorkbook(async () => {
      const report = await run({ documents: ["pareto", "customer-form"], withoutSurvey: true });
      expect(report.notMade).toEqual([{ id: "pareto", reason: "no-survey" }]);
      await expect(run({ documents: ["pareto"], withoutSurvey: true })).rejects.toThrow(AppError);
    });
  });
});
