import { createPane } from "../../../src/taskpane/state/createPane";
import { languageOf } from "../../support/messages";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { typeInto } from "../../app/shownWorkbook";
import { smallSurvey } from "../../app/surveyWorkbook";
import { isPreviewed, untilState, withPane, workbookOf } from "../onWorkbook";

const isOver = ({ run }: PaneState): boolean => run.status === "done" || run.status === "failed";

/** As a page that is closed while a run writes leaves it. */
async function leaveStamp(asked: object): Promise<void> {
  await Excel.run(async (context) => {
    const stamp = { adding: [], rescue: null, asked };
    context.workbook.settings.add("CSATLoop.unfinished", JSON.stringify(stamp));
    await context.sync();
  });
}

describe("a pane that is opened where an earlier one has been", () => {
  test("shows the results that stand, of the period that they are of", () =>
    withPane(workbookOf(smallSurvey()), async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.choose({ period: "2024-05" });
      actions.generate();
      const { run } = await until(isOver);
      if (run.status !== "done") throw new Error("no results");

      const next = createPane(null, languageOf("zh-CN"));
      next.actions.open();
      const shown = await untilState(next, isOver);
      expect(shown).toMatchObject({
        step: "results",
        choices: { period: "2024-05" },
        run: {
          period: "2024-05",
          seconds: null,
          report: {
            satisfaction: run.report.satisfaction,
            sheets: run.report.sheets.map((sheet) => ({ ...sheet, isNew: false })),
          },
        },
      });
    }));

  test("shows what the sheets compute where staff go on correcting while it measures", () =>
    withPane(workbookOf(smallSurvey()), async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.generate();
      await until(isOver);

      const next = createPane(null, languageOf("zh-CN"));
      next.actions.open();
      await untilState(next, ({ run }) => run.status === "idle" && run.standing === "measuring");
      let score = 1;
      while (!isOver(next.store.read())) {
        score = score === 1 ? 4 : 1;
        await typeInto("清洗数据", 2, "满意度评分", score);
        // the embedded host answers at once: others have their turn only so, and hear of the edit before the next
        for (let turn = 0; turn < 5; turn++) await new Promise((next) => setTimeout(next, 0));
      }
      const rate = score === 1 ? 13 / 20 : 14 / 20;
      await untilState(
        next,
        ({ run }) => run.status === "done" && run.age === "current" && run.report.satisfaction?.rate === rate,
      );
    }));

  test("tells of a run that was broken off, and makes what that one was asked for", () =>
    withPane(workbookOf(smallSurvey()), async ({ actions }, until) => {
      await leaveStamp({ period: "2024-05", documents: ["measures"], nonsense: 1 });
      actions.open();
      const { survey } = await until(isPreviewed);
      expect(survey).toMatchObject({
        survey: { unfinished: { period: "2024-05", documents: ["measures"] } },
      });
      actions.finishRun();
      const { run } = await until(isOver);
      expect(run).toMatchObject({ status: "done", period: "2024-05" });
      const next = createPane(null, languageOf("zh-CN"));
      next.actions.open();
      expect((await untilState(next, isPreviewed)).survey).toMatchObject({ survey: { unfinished: null } });
    }));
});
