import { undoLastRun, type UndoOutcome } from "../../../src/app/run/undoLastRun";
import { undoneSentence } from "../../../src/embedded/cli/summary";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { staffCellNameItem } from "../../../src/workbook/identity/marker";
import { namedRows } from "../../support/namedRows";
import { excel, inMadeWorkbook, inWorkbook, run, WORKED_IN } from "../inSurvey";
import { definedNames, shownSheets, typeInto } from "../shownWorkbook";
import { fullSurvey, openInHost, REQUEST, smallSurvey } from "../surveyWorkbook";
import { commandLineOf } from "../../support/messages";

const undo = (): Promise<UndoOutcome> =>
  undoLastRun({ ...REQUEST, now: REQUEST.now }, () => undefined, new AbortController().signal);

/** Does something in a workbook of a first run. */
const inMade = (work: (opened: ReturnType<typeof openInHost>) => Promise<void>): Promise<void> =>
  inMadeWorkbook(smallSurvey(), work, WORKED_IN);

const settings = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { settings: kept } = context.workbook;
    kept.load({ key: true });
    await context.sync();
    return kept.items.map(({ key }) => key);
  });

/** More answers in the source: another problem becomes a core one. */
const newAnswers = (): Promise<void> =>
  excel(({ workbook }) => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      `N${String(i)}`,
      "2024-05-20",
      "'004",
      1,
      "客服态度差",
    ]);
    workbook.worksheets.getItem("回访数据").getRange("A22:E51").values = rows;
  });

describe("撤销本次生成", () => {
  it("of the first run leaves the workbook as it was, and cannot be done twice", () =>
    inWorkbook(smallSurvey(), async () => {
      const before = await shownSheets();
      await run();
      const { sheets, keptSheets } = await undo();
      expect(sheets).toContain("满意度指标");
      expect(keptSheets).toEqual([]);
      expect(await shownSheets()).toEqual(before);
      expect(await settings()).toEqual([]);
      expect(await definedNames()).toEqual({});
      await expect(undo()).rejects.toMatchObject({ code: "nothing-to-undo" });
    }));

  it("keeps a sheet in which staff have written since, with those that it reads", () =>
    inWorkbook(smallSurvey(), async () => {
      await run(WORKED_IN);
      await typeInto("改进计划", 0, "责任人", "值班主管");
      const { sheets, keptSheets } = await undo();
      expect(keptSheets).toEqual(expect.arrayContaining(["改进计划", "清洗数据", "参数设置"].map(shownName)));
      expect(sheets).toContain("满意度指标");
      const outcome = { sheets, rows: 0, cells: 0, keptSheets, keptEntries: 0, sourceChanged: true };
      expect(undoneSentence(outcome, "a.xlsx", commandLineOf("zh-CN"))).toMatch(/改进计划.*数据已变/su);
    }));

  it("of a later run takes away its sheets and rows, and puts back what it changed of staff's", () =>
    inMade(async ({ workbook, host }) => {
      await typeInto("改进计划", 0, "责任人", "值班主管");
      await typeInto("改善措施跟踪表", 0, "当前进度(%)", 60);
      const names = async (): Promise<readonly string[]> => (await shownSheets()).map(({ name }) => name);
      const plan = (): unknown =>
        namedRows(workbook, "改进计划").map((row) => [row["核心问题"], row["责任人"]]);
      const [sheetsBefore, planBefore] = [await names(), plan()];
      await newAnswers();
      await run({ documents: ["improvement-plan", "effect-verification"] });
      host.settle();
      expect(plan()).not.toEqual(planBefore);
      expect(await names()).toContain("效果验证");
      const { rows, sourceChanged } = await undo();
      host.settle();
      expect(rows).toBeGreaterThan(0);
      // the answers that came before the run stay: what is left of the sheets is made of them
      expect(sourceChanged).toBe(true);
      expect(plan()).toEqual(planBefore);
      expect(await names()).toEqual(sheetsBefore);
      expect(namedRows(workbook, "改善措施跟踪表")[0]).toMatchObject({ "当前进度(%)": 60 });
    }));

  it("puts back settings that the run was asked to set: the first day of months, agents to coach", () =>
    inMade(async ({ workbook, host }) => {
      const settingsNow = (): unknown =>
        namedRows(workbook, "参数设置")
          .filter((row) => ["month-start-day", "coaching-agents"].includes(String(row["参数编号"])))
          .map((row) => row["取值"]);
      const before = settingsNow();
      await run({
        ...WORKED_IN,
        settings: { "month-start-day": 26, "coaching-agents": "001" },
        also: ["coaching"],
      });
      host.settle();
      expect(settingsNow()).not.toEqual(before);
      const { sheets } = await undo();
      host.settle();
      expect(sheets).toEqual(["个人辅导单"]);
      expect(settingsNow()).toEqual(before);
    }));

  it("takes away what the run added to a table without row keys, and leaves what staff added there", () =>
    inMade(async ({ workbook, host }) => {
      const calendar = (): unknown =>
        namedRows(workbook, "参数设置_calendar")
          .filter((row) => Object.values(row).some((cell) => cell !== null && cell !== ""))
          .map((row) => Object.values(row));
      const before = calendar();
      const later = new Date(2025, 0, 6);
      await run({ ...WORKED_IN, now: later });
      host.settle();
      expect(calendar()).not.toEqual(before);
      await undoLastRun({ ...REQUEST, now: later }, () => undefined, new AbortController().signal);
      host.settle();
      expect(calendar()).toEqual(before);
    }));

  it("keeps what staff corrected in tables whose rows the run wrote anew", () =>
    inMadeWorkbook(
      fullSurvey(),
      async ({ workbook, host }) => {
        await typeInto("清洗数据", 0, "原因1", "信息缺失");
        await typeInto("清洗数据", 3, "剔除", "内部试拨");
        await typeInto("原因分类字典_texts", 0, "移到这里", "信息缺失");
        const corrections = (): unknown => [
          namedRows(workbook, "清洗数据")
            .filter((row) => row["原因1"] !== row["原因1(系统)"] || (row["剔除"] ?? "") !== "")
            .map((row) => [row["工单号"], row["原因1"], row["剔除"]]),
          namedRows(workbook, "原因分类字典_texts")
            .filter((row) => (row["移到这里"] ?? "") !== "")
            .map((row) => [row["原因原文"], row["移到这里"]]),
        ];
        const before = corrections();
        await run({ period: "2024-05", documents: ["dictionary", "clean-data", "cleaning-log"] });
        await undo();
        host.settle();
        expect(corrections()).toEqual(before);
      },
      { documents: ["dictionary", "clean-data", "cleaning-log"] },
    ));

  it("keeps a sheet on which staff have written outside its tables", () =>
    inMade(async () => {
      const decision = staffCellNameItem("briefing", "decision1");
      const cell = ({ workbook }: Excel.RequestContext): Excel.Range =>
        workbook.names.getItem(decision).getRange();
      await excel((context) => (cell(context).values = [["增加周末排班"]]));
      const { keptSheets } = await undo();
      expect(keptSheets).toContain("满意度改进月报");
      const values = await Excel.run(async (context) => {
        const range = cell(context).load({ values: true });
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([["增加周末排班"]]);
    }));

  it("keeps 剔除记录 for what staff corrected in a row that is gone from the survey", () =>
    inMade(async ({ workbook, host }) => {
      await typeInto("清洗数据", 2, "满意度评分", 4);
      await excel((context) => context.workbook.worksheets.getItem("回访数据").getRange("4:4").delete("Up"));
      const { keptSheets } = await undo();
      host.settle();
      expect(keptSheets).toContain("剔除记录");
      const lines = namedRows(workbook, "数据清洗").map((row) => JSON.stringify(row));
      expect(lines.filter((line) => line.includes("T1002"))).toEqual([expect.stringContaining("4")]);
    }));

  it("keeps a row beside which staff have written in a column of their own", () =>
    inMade(async ({ workbook, host }) => {
      await newAnswers();
      await run({ documents: ["improvement-plan"] });
      host.settle();
      const notes = namedRows(workbook, "改进计划").map((row) => [`已谈${String(row["措施编号"])}`]);
      await excel(({ workbook: { tables } }) => {
        tables.getItem("改进计划").columns.add(undefined, [["备注"], ...notes]);
      });
      const { keptEntries } = await undo();
      host.settle();
      expect(keptEntries).toBeGreaterThan(0);
      expect(namedRows(workbook, "改进计划").map((row) => [row["备注"]])).toEqual(notes);
    }));

  it("goes by the file: what was kept is there when the workbook is opened again", () =>
    inMade(async ({ workbook, close }) => {
      close();
      const again = openInHost(openWorkbook(saveWorkbook(workbook), "结果.xlsx"));
      await undo();
      expect(again.workbook.sheets.map(({ name }) => name)).toEqual(["回访数据"]);
      again.close();
    }));
});

/** The tab of the cleaned answers is called otherwise than its table. */
function shownName(table: string): string {
  return table === "清洗数据" ? "有效评价明细" : table;
}
