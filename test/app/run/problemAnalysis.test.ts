import { inMadeWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const TABLE = "售后服务问题分析及改善措施表";

it("售后服务问题分析及改善措施表 follows the sheets that own its cells, and keeps what staff wrote", async () => {
  await inMadeWorkbook(
    smallSurvey(),
    async () => {
      const [first, second] = await tableRows(TABLE);
      expect(first).toMatchObject({ 问题编号: "20240501", 发生频次: 7, 对应问题: "等待时长" });
      expect([first?.["根本原因分析"], first?.["实际完成时间"]]).toEqual(["", ""]);
      const planned = (await tableRows("改进计划")).filter((row) => row["核心问题"] === "等待时长");
      for (const place of planned.keys())
        await typeInto("改善措施跟踪表", place, "实际完成时间", 45_470 + place);
      await typeInto("改进计划", 0, "责任人", "技术主管");
      await typeInto("鱼骨图", 0, "可能原因", "高峰期人员不足");
      await typeInto("鱼骨图", 0, "根因", "★");
      await typeInto(TABLE, 1, "原因补充", "系统老旧");
      await typeInto(TABLE, 1, "程度调整", "低");
      await typeInto(TABLE, 1, "问题描述(例:上门维修响应超时)", "下单页面报错");
      const entered = await tableRows(TABLE);
      expect(entered[0]).toMatchObject({
        根本原因分析: "高峰期人员不足",
        责任人: "技术主管",
        实际完成时间: 45_470 + planned.length - 1,
      });
      expect(entered[1]).toMatchObject({
        根本原因分析: "系统老旧",
        "影响程度(高/中/低)": "低",
        "问题描述(例:上门维修响应超时)": "下单页面报错",
        对应问题: second?.["对应问题"],
      });
      const report = await run({ documents: ["problem-analysis"] });
      expect(report.sheets.map(({ id }) => id)).toContain("fishbone");
      expect(await tableRows(TABLE)).toEqual(entered);
    },
    { documents: ["problem-analysis", "fishbone"] },
  );
}, 240_000);
