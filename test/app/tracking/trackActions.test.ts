import { generate } from "../../../src/app/run/generate";
import {
  trackedActions,
  type ActionEntry,
  type TrackedAction,
} from "../../../src/app/tracking/trackedActions";
import { updateAction } from "../../../src/app/tracking/updateAction";
import { tableRows, typeInto } from "../shownWorkbook";
import { inMadeWorkbook } from "../inSurvey";
import { REQUEST, smallSurvey } from "../surveyWorkbook";

const NOW = REQUEST.now;
const signal = new AbortController().signal;

const list = async (): Promise<readonly TrackedAction[]> =>
  (await trackedActions("zh-CN", NOW, signal)) ?? [];

const first = async (): Promise<TrackedAction> => {
  const [action] = await list();
  if (action === undefined) throw new Error("no action");
  return action;
};

const change = async (action: TrackedAction, entry: Partial<ActionEntry>): Promise<void> =>
  updateAction(action, { ...action.entry, ...entry }, "zh-CN", signal);

const onSheet = async (name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const rowOf = async (table: string, key: string): Promise<Readonly<Record<string, unknown>> | undefined> =>
  (await tableRows(table)).find((row) => row["措施编号"] === key);

const inGenerated = (work: () => Promise<void>): Promise<void> => inMadeWorkbook(smallSurvey(), work);

describe("what is entered of an action in the pane", () => {
  it("stands in the sheets that own it, and their formulas follow", () =>
    inGenerated(async () => {
      const action = await first();
      await change(action, { progress: 40, nextStep: "复盘排班", owner: "值班主管", due: 45_500 });
      expect(await rowOf("改善措施跟踪表", action.key)).toMatchObject({
        "当前进度(%)": 40,
        下一步行动: "复盘排班",
        责任人: "值班主管",
        计划完成时间: 45_500,
      });
      expect(await rowOf("改进计划", action.key)).toMatchObject({ 责任人: "值班主管", 完成时限: 45_500 });
      expect((await list()).find(({ key }) => key === action.key)?.entry).toMatchObject({
        progress: 40,
        due: 45_500,
      });
    }));

  it("is what is done too: the blanks of a proposal are filled in on both sheets", () =>
    inGenerated(async () => {
      const action = (await list()).find(({ entry }) => entry.measure.includes("__"));
      if (action === undefined) throw new Error("no proposal has a blank");
      const measure = action.entry.measure.replace("__", "3");
      await change(action, { measure });
      expect(await rowOf("改进计划", action.key)).toMatchObject({ 改进措施: measure });
      expect((await list()).find(({ key }) => key === action.key)).toMatchObject({
        name: measure,
        entry: { measure },
      });
      expect(await rowOf("改善措施跟踪表", action.key)).toMatchObject({ 措施名称: measure });
    }));

  it("survives the next run", () =>
    inGenerated(async () => {
      const action = await first();
      await change(action, { progress: 25, problems: "人手不足" });
      await generate(REQUEST, () => undefined, signal);
      const again = (await list()).find(({ key }) => key === action.key);
      expect(again?.entry).toMatchObject({ progress: 25, problems: "人手不足" });
    }));

  it("finds the row by its key after sorting, renaming, moving and hiding its rows, as a filter does", () =>
    inGenerated(async () => {
      const action = await first();
      const before = await tableRows("改善措施跟踪表");
      await onSheet("改善措施跟踪表", (sheet) => {
        sheet.name = "五月跟踪";
        sheet.getRange("1:2").insert("Down");
        const table = sheet.tables.getItemAt(0);
        table.sort.apply([{ key: 0, ascending: false }]);
        table.getDataBodyRange().rowHidden = true;
      });
      await change(action, { progress: 70 });
      const rows = await tableRows("改善措施跟踪表");
      expect(rows.filter((row) => row["当前进度(%)"] === 70).map((row) => row["措施编号"])).toEqual([
        action.key,
      ]);
      expect(rows).toHaveLength(before.length);
    }));

  it("reads one per cent as one per cent", () =>
    inGenerated(async () => {
      const action = await first();
      await change(action, { progress: 1 });
      expect((await list()).find(({ key }) => key === action.key)?.entry.progress).toBe(1);
    }));

  it("is done with a date or with 100 %", () =>
    inGenerated(async () => {
      const action = await first();
      await change(action, { finished: 45_446 });
      const done = (await list()).find(({ key }) => key === action.key);
      expect(done?.status).toBe("done");
      expect(await rowOf("改善措施跟踪表", action.key)).toMatchObject({
        状态: "已完成",
        实际完成时间: 45_446,
      });
    }));
});

describe("nothing is written, and it is said why,", () => {
  it("where somebody changed the cell since it was shown", () =>
    inGenerated(async () => {
      const action = await first();
      const place = (await tableRows("改善措施跟踪表")).findIndex((row) => row["措施编号"] === action.key);
      await typeInto("改善措施跟踪表", place, "下一步行动", "先由班长处理");
      await expect(change(action, { progress: 50, nextStep: "复盘" })).rejects.toMatchObject({
        code: "cell-changed",
        data: { sheet: "改善措施跟踪表", column: "下一步行动", found: "先由班长处理" },
      });
      expect(await rowOf("改善措施跟踪表", action.key)).toMatchObject({ "当前进度(%)": 0 });
    }));

  it("where the row is gone", () =>
    inGenerated(async () => {
      const action = await first();
      await onSheet("改善措施跟踪表", (sheet) => {
        sheet.tables.getItemAt(0).getDataBodyRange().delete("Up");
      });
      await expect(change(action, { progress: 50 })).rejects.toMatchObject({ code: "row-gone" });
    }));

  it("where one of the two sheets is protected: neither is touched", () =>
    inGenerated(async () => {
      const action = await first();
      await onSheet("改进计划", (sheet) => sheet.protection.protect());
      await expect(change(action, { progress: 50, owner: "值班主管" })).rejects.toMatchObject({
        code: "sheet-protected",
        data: { sheet: "改进计划" },
      });
      expect(await rowOf("改善措施跟踪表", action.key)).toMatchObject({ "当前进度(%)": 0 });
      await change(action, { progress: 50 });
      expect(await rowOf("改善措施跟踪表", action.key)).toMatchObject({ "当前进度(%)": 50 });
    }));

  it("where the progress is out of range", () =>
    inGenerated(async () => {
      await expect(change(await first(), { progress: 120 })).rejects.toMatchObject({
        code: "progress-invalid",
      });
    }));
});
