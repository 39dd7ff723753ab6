import { inWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";

/** Reasons of dissatisfied answers, so many of each; satisfied answers without one beside them. */
const surveyOf = (counts: Readonly<Record<string, number>>): string => {
  const reasons = Object.entries(counts).flatMap(([reason, count]) =>
    Array.from({ length: count }, () => reason),
  );
  const rows = [...reasons.map((reason) => `2,${reason}`), ...Array.from({ length: 40 }, () => "5,")];
  return ["工单号,满意度评分,不满意原因", ...rows.map((row, i) => `T${String(1000 + i)},${row}`)].join("\n");
};

const DOCUMENTS = ["improvement-plan", "measure-tracking"] as const;

describe("改进目标 above the plan", () => {
  it("grows by whole rows: the plan moves down with all that staff wrote, and targets stay with their problems", () =>
    inWorkbook(surveyOf({ 等待时间太长: 30, 客服态度差: 14, 业务不熟悉: 3 }), async () => {
      await run({ documents: DOCUMENTS });
      await typeInto("改进计划_targets", 0, "目标值", 12);
      await typeInto("改进计划", 0, "责任人", "值班主管");
      const before = await tableRows("改进计划");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("回访数据");
        // Another reason comes first from now on.
        sheet.getRange("C2:C31").values = Array.from({ length: 30 }, () => ["业务不熟悉"]);
        await context.sync();
      });
      await run({ documents: DOCUMENTS });
      const targets = await tableRows("改进计划_targets");
      expect(targets.map((row) => row["核心问题"]).sort()).toEqual(
        ["专业能力", "服务态度", "等待时长"].sort(),
      );
      expect(targets.find((row) => row["核心问题"] === "等待时长")).toMatchObject({ 目标值: 12 });
      const after = await tableRows("改进计划");
      expect(after.length).toBeGreaterThan(before.length);
      expect(after[0]).toMatchObject({ 核心问题: "等待时长", 责任人: "值班主管", 标记: "本期非核心" });
      await run({ documents: DOCUMENTS });
      expect(await tableRows("改进计划")).toEqual(after);
      expect(await tableRows("改进计划_targets")).toEqual(targets);
    }));
});
