import { excel, inMadeWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const FORMS = ["improvement-proposal", "plan-change"] as const;

/** What the cells of a sheet's column show from a row on. */
async function shown(sheet: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ values: true });
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
}

it("the forms of approval show what staff choose and enter, keep it, and move a granted date into the plan once", async () => {
  await inMadeWorkbook(
    smallSurvey(),
    async () => {
      const plan = await tableRows("改进计划");
      const [first] = plan;
      const second = plan.findIndex((row) => row["核心问题"] !== first?.["核心问题"]);
      // 售后服务改善方案表: the second problem is chosen, its first action asks for resources
      await excel((context) => {
        context.workbook.worksheets.getItem("售后服务改善方案表").getRange("C6").values = [
          [plan[second]?.["核心问题"]],
        ];
      });
      await typeInto("方案审批_resources", second, "资源", "备件库 1 套");
      await typeInto("方案审批", 1, "审批单号", "SP-07");
      const form = await shown("售后服务改善方案表", "B5:H12");
      expect(form).toEqual(
        expect.arrayContaining(["FA20240502", "SP-07", plan[second]?.["改进措施"], "备件库 1 套"]),
      );
      // 改善方案调整申请: the first action's date is moved
      await typeInto(
        "调整申请",
        0,
        "原措施",
        `${String(first?.["措施编号"])} ${String(first?.["改进措施"])}`,
      );
      await typeInto("调整申请", 0, "新完成时限", 45_600);
      await typeInto("调整申请", 0, "结果", "通过");
      await excel((context) => {
        context.workbook.worksheets.getItem("改善方案调整申请").getRange("C5").values = [["TZ001"]];
      });
      expect((await tableRows("调整申请"))[0]).toMatchObject({ 写入情况: "下次生成时写入" });
      const report = await run({ documents: ["improvement-plan"] });
      expect(report.warnings).toContainEqual({ code: "deadlines-moved", count: 1, requests: ["TZ001"] });
      expect((await tableRows("改进计划"))[0]).toMatchObject({ 完成时限: 45_600 });
      expect((await tableRows("改善措施跟踪表"))[0]).toMatchObject({ 计划完成时间: 45_600 });
      const before = first?.["建议时限"];
      expect((await tableRows("调整申请"))[0]).toMatchObject({
        写入情况: "已写入改进计划",
        原定时限: before,
      });
      expect(await shown("改善方案调整申请", "C8")).toEqual([before]);
      // staff move it again by hand: it stays
      await typeInto("改进计划", 0, "完成时限", 45_610);
      const again = await run({ documents: [...FORMS] });
      expect(again.warnings.map(({ code }) => code)).not.toContain("deadlines-moved");
      expect((await tableRows("改进计划"))[0]).toMatchObject({ 完成时限: 45_610 });
      expect((await tableRows("方案审批_resources"))[second]).toMatchObject({ 资源: "备件库 1 套" });
      expect(await shown("售后服务改善方案表", "B5:H12")).toEqual(form);
    },
    { documents: [...FORMS] },
  );
}, 240_000);
