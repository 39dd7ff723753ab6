import { trackedActions } from "../../../src/app/tracking/trackedActions";
import { excel, run } from "../inSurvey";
import { typeInto } from "../shownWorkbook";
import { openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";

/** Opens the survey in a workbook that counts its days from 1904, with the same days in it. */
async function inWorkbookOf1904(work: () => Promise<void>): Promise<void> {
  const { workbook, close } = openSurvey(smallSurvey().replace(/2024-05-\d+/gu, ""));
  workbook.date1904 = true;
  try {
    await excel((context) => {
      const days = smallSurvey().match(/2024-05-\d+/gu) ?? [];
      const range = context.workbook.worksheets
        .getItem("回访数据")
        .getRange(`B2:B${String(days.length + 1)}`);
      range.values = days.map((day) => [day]);
      range.numberFormat = days.map(() => ["yyyy-mm-dd"]);
    });
    await work();
  } finally {
    close();
  }
}

async function shownColumn(table: string, heading: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(heading);
    const range = column.getDataBodyRange().load({ text: true });
    await context.sync();
    return range.text.map(([text]) => text ?? "");
  });
}

describe("a workbook that counts its days from 1904", () => {
  it("is read in the months that it shows", async () => {
    await inWorkbookOf1904(async () => {
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("回访数据").getRange("B2").load({ values: true });
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([[45_413 - 1462]]);
      const { periods } = await run();
      expect(periods.map(({ period }) => period)).toEqual(["2024-05"]);
    });
  });

  it.each(["always", "never"] as const)("gets dates that show right, formulas %s", async (formulas) => {
    await inWorkbookOf1904(async () => {
      await run({ formulas });
      expect((await shownColumn("清洗数据", "评价时间"))[0]).toContain("2024-05-01");
      expect(await shownColumn("参数设置_run", "取值")).toContain("2024-06-03 09:30");
    });
  });

  it("keeps the dates that staff entered through the next runs", async () => {
    await inWorkbookOf1904(async () => {
      await run({ formulas: "never" });
      await typeInto("改进计划", 0, "责任人", "组长");
      await typeInto("改进计划", 0, "完成时限", "2024-06-01");
      await typeInto("改进计划", 1, "完成时限", "2024-06-20");
      await run({ formulas: "never" });
      await run({ formulas: "never" });
      expect((await shownColumn("改进计划", "完成时限")).slice(0, 2)).toEqual(["2024-06-01", "2024-06-20"]);
      expect((await shownColumn("改善措施跟踪表", "计划完成时间")).slice(0, 2)).toEqual([
        "2024-06-01",
        "2024-06-20",
      ]);
      const actions = await trackedActions("zh-CN", REQUEST.now, new AbortController().signal);
      expect(actions?.filter(({ status }) => status === "late")).toHaveLength(1);
    });
  });
});

describe("a workbook that counts its days from 1900", () => {
  it("keeps its dates as they are", async () => {
    const { close } = openSurvey(smallSurvey());
    try {
      await run();
      expect((await shownColumn("清洗数据", "评价时间"))[0]).toContain("2024-05-01");
      await typeInto("改进计划", 0, "责任人", "组长");
      await typeInto("改进计划", 0, "完成时限", "2024-06-01");
      await run();
      expect((await shownColumn("改善措施跟踪表", "计划完成时间"))[0]).toBe("2024-06-01");
    } finally {
      close();
    }
  });
});
