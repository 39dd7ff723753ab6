import type { PaneState } from "../../../src/taskpane/state/paneState";
import { createPane } from "../../../src/taskpane/state/createPane";
import { languageOf } from "../../support/messages";
import { smallSurvey } from "../../app/surveyWorkbook";
import { isPreviewed, untilState, withPane, workbookOf } from "../onWorkbook";

const isDone = ({ run }: PaneState): boolean => run.status === "done";

async function type(address: string, values: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(address).values = values as unknown[][];
    await context.sync();
  });
}

describe("a survey that changes under the sheets that were made of it", () => {
  test("is said until the sheets are made anew; its periods can be chosen at once", () =>
    withPane(workbookOf(smallSurvey()), async ({ actions, store }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.choose({ period: "2024-05" });
      actions.prefer({ documents: ["measures"] });
      actions.generate();
      await until(isDone);
      expect(store.read().sourceChanged).toBe(false);

      await type("B2:B21", new Array<string[]>(20).fill(["2024-08-02"]));
      await until(({ sourceChanged }) => sourceChanged);
      const { choices } = await until(
        ({ survey }) =>
          survey.status === "found" &&
          survey.preview.status === "ready" &&
          survey.preview.preview.months.join() === "2024-08",
      );
      expect(choices.period).toBeNull();

      actions.makeAnew();
      expect(store.read().step).toBe("make");
      actions.generate();
      await until(({ run, sourceChanged }) => run.status === "done" && !sourceChanged);
    }));

  test.each([
    ["other rows", "A22", "T999"],
    ["another score", "D3", 1],
    ["another reason", "E4", "系统总是报错"],
  ])("is said to who opens the workbook later, where it has %s", (_what, address, value) =>
    withPane(workbookOf(smallSurvey()), async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.prefer({ documents: ["measures"] });
      actions.generate();
      await until(isDone);
      await type(address, [[value]]);
      const next = createPane(null, languageOf("zh-CN"));
      next.actions.open();
      await untilState(next, ({ sourceChanged }) => sourceChanged);
    }),
  );

  test("is not said before there are sheets: it is only read anew", () =>
    withPane(workbookOf(smallSurvey()), async ({ actions, store }, until) => {
      actions.open();
      const { survey } = await until(isPreviewed);
      await type("A22", [["T999"]]);
      await until((state) => state.survey !== survey && isPreviewed(state));
      expect(store.read().sourceChanged).toBe(false);
    }));
});
