import { serialNow } from "../../../src/app/serialNow";
import { filteredActions } from "../../../src/taskpane/tracking/actionFilter";
import { PANE_JOBS } from "../../../src/taskpane/state/paneJobs";
import type { Pane } from "../../../src/taskpane/state/createPane";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { tableRows, typeInto } from "../../app/shownWorkbook";
import { smallSurvey } from "../../app/surveyWorkbook";
import { isPreviewed, withPane, workbookOf } from "../onWorkbook";

type Until = (isSo: (state: PaneState) => boolean) => Promise<PaneState>;

const actionsOf = ({ tracking }: PaneState) =>
  tracking.status === "ready" && tracking.actions !== null ? tracking.actions : [];

const inTracked = (work: (pane: Pane, until: Until) => Promise<void>): Promise<void> =>
  withPane(workbookOf(smallSurvey()), async (pane, until) => {
    pane.actions.open(false);
    await until(isPreviewed);
    pane.actions.generate();
    const { run } = await until((state) => state.run.status === "done" || state.run.status === "failed");
    expect(run.status).toBe("done");
    pane.actions.openTab("tracking");
    await until(({ tracking }) => tracking.status === "ready");
    await work(pane, until);
  });

/** The selected cells' address without its sheet, and where the table's heading stands. */
async function selectedIn(table: string, heading: string) {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load({ rowIndex: true, columnIndex: true });
    const range = context.workbook.tables.getItem(table).getHeaderRowRange();
    range.load({ values: true, rowIndex: true, columnIndex: true });
    await context.sync();
    const [headings = []] = range.values as unknown[][];
    return {
      tableRow: selected.rowIndex - range.rowIndex - 1,
      isUnderHeading: selected.columnIndex === range.columnIndex + headings.indexOf(heading),
    };
  });
}

describe("the list of actions", () => {
  test("has those that are late, and those about to be, apart", () =>
    inTracked(async ({ actions }, until) => {
      const today = Math.floor(serialNow(new Date()));
      for (const row of [0, 1]) await typeInto("改进计划", row, "责任人", "组长");
      await typeInto("改进计划", 0, "完成时限", today - 30);
      await typeInto("改进计划", 1, "完成时限", today + 1);
      actions.lookAtActions();
      const state = await until((next) => filteredActions(actionsOf(next), "late").length === 1);
      const listed = actionsOf(state);
      expect(listed[0]).toMatchObject({ status: "late", entry: { due: today - 30 } });
      expect(filteredActions(listed, "soon-late").map(({ entry }) => entry.due)).toEqual([today + 1]);
      expect(filteredActions(listed, "all")).toHaveLength(listed.length);

      await actions.fillPlan("改进计划");
      expect(await selectedIn("改进计划", "责任人")).toEqual({ tableRow: 2, isUnderHeading: true });
    }));

  test("shows what was saved, and the sheet has it", () =>
    inTracked(async ({ store, actions }) => {
      const [action] = actionsOf(store.read());
      if (action === undefined) throw new Error("no action");
      expect(
        await actions.saveAction(action, { ...action.entry, owner: "组长", progress: 60, nextStep: "复盘" }),
      ).toBe(true);
      const { tracking } = store.read();
      expect(tracking).toMatchObject({ saving: { status: "saved", name: action.name } });
      const saved = actionsOf(store.read()).find(({ key }) => key === action.key);
      expect(saved).toMatchObject({ status: "running", entry: { progress: 60, nextStep: "复盘" } });
      const rows = await tableRows("改善措施跟踪表");
      expect(rows.find((row) => row["措施编号"] === action.key)).toMatchObject({ "当前进度(%)": 60 });
    }));

  test("says what is wrong, and keeps the list, where a change cannot be written", () =>
    inTracked(async ({ store, actions }) => {
      const [action] = actionsOf(store.read());
      if (action === undefined) throw new Error("no action");
      expect(await actions.saveAction(action, { ...action.entry, progress: 400 })).toBe(false);
      expect(store.read().tracking).toMatchObject({
        status: "ready",
        saving: { status: "failed", key: action.key, failure: { code: "progress-invalid" } },
      });
    }));

  test("has a change that was written even where the list cannot be read anew, which is told apart", () =>
    inTracked(async ({ store, actions }) => {
      const [action] = actionsOf(store.read());
      if (action === undefined) throw new Error("no action");
      const reading = jest.spyOn(PANE_JOBS, "trackedActions").mockRejectedValueOnce(new Error("busy"));
      expect(await actions.saveAction(action, { ...action.entry, owner: "组长" })).toBe(true);
      expect(store.read().tracking).toMatchObject({ status: "failed", failure: { code: "unexpected" } });
      reading.mockRestore();
      const rows = await tableRows("改进计划");
      expect(rows.find((row) => row["措施编号"] === action.key)).toMatchObject({ 责任人: "组长" });
    }));

  test("brings the row of an action to the front after the sheet was renamed", () =>
    inTracked(async ({ store, actions }) => {
      const [action] = actionsOf(store.read());
      if (action === undefined) throw new Error("no action");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("改善措施跟踪表").name = "跟踪";
        await context.sync();
      });
      expect(await actions.showAction(action)).toBe(true);
      await expect(activeSheet("跟踪")).resolves.toBe("跟踪");
      expect(store.read().notice).toBeNull();
    }));

  test("goes out to departments as sheets, and what they filled in comes back once it is settled", () =>
    inTracked(async ({ store, actions }, until) => {
      await actions.mergeTasks();
      expect(store.read().tasks).toMatchObject({ failure: { code: "task-sheets-none" } });
      await actions.splitTasks();
      const { tasks } = store.read();
      if (tasks.status !== "split") throw new Error(JSON.stringify(tasks));
      expect(tasks.sheets.length).toBeGreaterThan(0);
      const [list] = await tableRows("部门任务单");
      const key = list?.["措施编号"];
      const place = (await tableRows("改善措施跟踪表")).findIndex((row) => row["措施编号"] === key);
      await typeInto("部门任务单", 0, "下一步行动", "部门的");
      await typeInto("部门任务单", 0, "当前进度(%)", 40);
      await typeInto("改善措施跟踪表", place, "下一步行动", "这里的");
      await actions.mergeTasks();
      const asking = store.read().tasks;
      if (asking.status !== "asking") throw new Error(JSON.stringify(asking));
      await actions.mergeChosen(new Map(asking.outcome.conflicts.map(({ id }) => [id, "workbook"])));
      expect(store.read().tasks.status).toBe("merged");
      const state = await until((next) => actionsOf(next).some(({ entry }) => entry.progress === 40));
      expect(actionsOf(state).find((action) => action.key === key)?.entry.nextStep).toBe("这里的");
    }));
});

/** The sheet in front, once it is the wanted one. */
async function activeSheet(wanted: string): Promise<string> {
  for (;;) {
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
      await context.sync();
      return sheet.name;
    });
    if (name === wanted) return name;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
