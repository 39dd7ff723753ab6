import { shownSheets, typeInto } from "../../app/shownWorkbook";
import { smallSurvey } from "../../app/surveyWorkbook";
import { isPreviewed, withPane, workbookOf } from "../onWorkbook";

describe("taking a run back in the pane", () => {
  test("leaves the workbook as before the run, says what went, and looks at the survey again", () =>
    withPane(workbookOf(smallSurvey()), async ({ actions }, until) => {
      actions.open(false);
      await until(isPreviewed);
      const before = await shownSheets();
      actions.generate();
      const { run: made } = await until(({ run }) => run.status === "done" || run.status === "failed");
      expect(made.status).toBe("done");

      actions.undoRun();
      const { run } = await until((state) => state.run.status === "undone" || state.run.status === "failed");
      expect(run).toMatchObject({ status: "undone", outcome: { keptSheets: [], keptEntries: 0 } });
      expect(await shownSheets()).toEqual(before);
      await until(isPreviewed);

      actions.undoRun();
      const { run: again } = await until((state) => state.run.status === "failed");
      expect(again).toMatchObject({ failure: { code: "nothing-to-undo" } });
    }));

  test("keeps a sheet in which staff have written since, and names it", () =>
    withPane(workbookOf(smallSurvey()), async ({ actions }, until) => {
      actions.open(false);
      await until(isPreviewed);
      actions.generate();
      await until(({ run }) => run.status === "done");
      await typeInto("改进计划", 0, "责任人", "组长");

      actions.undoRun();
      const { run } = await until((state) => state.run.status === "undone" || state.run.status === "failed");
      const kept = run.status === "undone" ? run.outcome.keptSheets : [];
      expect(kept).toContain("改进计划");
      const standing = (await shownSheets()).map(({ name }) => name);
      expect(standing).toEqual(expect.arrayContaining([...kept]));
      expect(standing).not.toContain("满意度改进月报");
    }));
});
