import type { PaneState } from "../../../src/taskpane/state/paneState";
import { shownSheets, typeInto } from "../../app/shownWorkbook";
import { smallSurvey } from "../../app/surveyWorkbook";
import { isPreviewed, withPane, workbookOf } from "../onWorkbook";

const isOver = ({ run }: PaneState): boolean => run.status === "done" || run.status === "failed";
const ageOf = ({ run }: PaneState): string | null => (run.status === "done" ? run.age : null);

const shownRate = async (): Promise<unknown> => {
  const cells = (await shownSheets()).find(({ name }) => name === "满意度指标")?.values ?? [];
  const row = cells.findIndex((line) => line.includes("总体满意度"));
  return cells[row + 1]?.[cells[row]?.indexOf("总体满意度") ?? -1];
};

describe("results that staff's corrections have overtaken", () => {
  test("are told to be so, and are soon what the sheet computes, without being asked", () =>
    withPane(workbookOf(smallSurvey()), async ({ actions, store }, until) => {
      actions.open(false);
      await until(isPreviewed);
      actions.generate();
      const { run } = await until(isOver);
      expect(run).toMatchObject({
        status: "done",
        age: "current",
        report: { satisfaction: { rate: 13 / 20 } },
      });
      const ages = new Set<string | null>();
      store.subscribe(() => ages.add(ageOf(store.read())));
      // The watch begins a moment after the results: an edit before it does goes unseen.
      while (!ages.has("overtaken")) {
        await typeInto("清洗数据", 2, "满意度评分", 4);
        await settled();
      }
      const after = await until((state) => ages.has("refreshing") && ageOf(state) === "current");
      expect(after.run).toMatchObject({ report: { satisfaction: { rate: 14 / 20 } } });
      expect(await shownRate()).toBeCloseTo(14 / 20, 12);
    }));
});

/** A moment in which events arrive. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
