import { changeVerdict } from "../../../src/analysis/comparison/changeVerdict";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { createPane } from "../../../src/taskpane/state/createPane";
import { languageOf } from "../../support/messages";
import { isPreviewed, sampleWorkbook, withPane } from "../onWorkbook";

const isCompared = ({ verification }: PaneState): boolean =>
  verification.status === "done" || verification.status === "failed";

describe("comparing two periods", () => {
  test("gives each measure before and after with its test, and writes nothing", () => {
    const workbook = sampleWorkbook();
    return withPane(workbook, async ({ actions }, until) => {
      actions.open(false);
      await until(isPreviewed);
      actions.compare({ period: "2024-05", compareWith: "2024-04" });
      const { verification } = await until(isCompared);
      if (verification.status !== "done") throw new Error("not compared");
      const rate = verification.comparison.find(({ measure }) => measure === "rate");
      expect(rate?.change).toBeCloseTo((rate?.after ?? 0) - (rate?.before ?? 0), 12);
      expect(rate?.p).toBeGreaterThan(0);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["回访明细"]);
    });
  }, 240_000);

  test(
    "a file that is opened again shows what its last run compared",
    () =>
      withPane(sampleWorkbook(), async ({ actions, store }, until) => {
        actions.open(false);
        await until(isPreviewed);
        actions.choose({ period: "2024-05", compareWith: "2024-04" });
        actions.generate();
        const { run } = await until((state) => state.run.status === "done" || state.run.status === "failed");
        if (run.status !== "done") throw new Error("no run");
        actions.openTab("verification");
        await until(isCompared);
        const again = createPane(null, languageOf("zh-CN"));
        again.actions.openTab("verification");
        const verification = await new Promise<PaneState["verification"]>((resolve) => {
          again.store.subscribe(() => {
            if (isCompared(again.store.read())) resolve(again.store.read().verification);
          });
        });
        expect(verification).toEqual({
          status: "done",
          periods: { period: "2024-05", compareWith: "2024-04" },
          comparison: run.report.comparison,
        });
        expect(store.read().verification).toEqual(verification);
      }),
    240_000,
  );
});

describe("what is said of a change", () => {
  const change = (better: "higher" | "lower" | null, by: number | null, p: number | null) =>
    changeVerdict({ better, change: by, p });

  test("knows which direction is the better one", () => {
    expect(change("higher", 0.1, 0.01)).toEqual({ way: "better", sure: "significant" });
    expect(change("lower", 0.1, 0.01)).toEqual({ way: "worse", sure: "significant" });
    expect(change("lower", -30, 0.2)).toEqual({ way: "better", sure: "chance" });
    expect(change(null, 0.3, null)).toEqual({ way: "unknown", sure: "untested" });
    expect(change("higher", 0, 1)).toEqual({ way: "same", sure: "chance" });
    expect(change("higher", null, null)).toEqual({ way: "unknown", sure: "untested" });
  });
});
