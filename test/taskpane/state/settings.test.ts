import { scaleOfKind } from "../../../src/analysis/survey/scale";
import { settingDefaults } from "../../../src/documents/settings/settingLimits";
import { PANE_JOBS } from "../../../src/taskpane/state/paneJobs";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { settingOfText, settingText } from "../../../src/taskpane/settings/settingText";
import { smallSurvey } from "../../app/surveyWorkbook";
import { isPreviewed, withPane, workbookOf } from "../onWorkbook";

const isReady = ({ settings }: PaneState): boolean => settings.status === "ready";

/** What settings start from, but for wider bands. */
const WANTED = {
  ...Object.fromEntries(settingDefaults([scaleOfKind("1-5")])),
  "satisfied-1-5": 4,
  "basically-satisfied-1-5": 3,
};

describe("the settings of the pane", () => {
  test("are kept and used by the run that follows, and told to be saved", () =>
    withPane(workbookOf(smallSurvey()), async ({ store, actions }, until) => {
      actions.open(false);
      await until(isPreviewed);
      actions.lookAtSettings();
      const { settings } = await until(isReady);
      expect(settings).toMatchObject({ values: { sheet: null, values: {} }, reasons: { sheet: null } });
      expect(await actions.saveSettings(WANTED, ["1-5"])).toBe(true);
      expect(store.read().settings).toMatchObject({
        values: { values: WANTED },
        saving: { status: "saved", part: "values" },
      });
      await until(isPreviewed);
      actions.generate();
      const { run } = await until((state) => state.run.status === "done" || state.run.status === "failed");
      expect(run).toMatchObject({ status: "done", report: { satisfaction: { rate: 15 / 20 } } });
      actions.lookAtSettings();
      const after = await until(
        (state) => state.settings.status === "ready" && state.settings.values.sheet !== null,
      );
      expect(after.settings).toMatchObject({ values: { sheet: "参数设置", values: WANTED } });
    }));

  test("are written, and looked at anew by what reads them, even where they cannot be shown again", () =>
    withPane(workbookOf(smallSurvey()), async ({ store, actions }, until) => {
      actions.open(false);
      await until(isPreviewed);
      actions.lookAtSettings();
      await until(isReady);
      const reading = jest.spyOn(PANE_JOBS, "readSettings").mockRejectedValueOnce(new Error("busy"));
      const { survey } = store.read();
      expect(await actions.saveSettings(WANTED, ["1-5"])).toBe(true);
      expect(store.read().settings).toMatchObject({ status: "failed", failure: { code: "unexpected" } });
      await until((state) => state.survey !== survey && isPreviewed(state));
      reading.mockRestore();
      actions.lookAtSettings();
      expect((await until(isReady)).settings).toMatchObject({ values: { values: WANTED } });
    }));

  test("that cannot be so are not written, and it is said why", () =>
    withPane(workbookOf(smallSurvey()), async ({ store, actions }, until) => {
      actions.lookAtSettings();
      await until(isReady);
      expect(await actions.saveSettings({ ...WANTED, "satisfied-1-5": 2 }, ["1-5"])).toBe(false);
      expect(store.read().settings).toMatchObject({
        values: { values: {} },
        saving: { status: "failed", part: "values", failure: { code: "settings-invalid" } },
      });
    }));

  test("list a category of one's own with its phrases", () =>
    withPane(workbookOf(smallSurvey()), async ({ store, actions }, until) => {
      actions.lookAtSettings();
      await until(isReady);
      const wanted = {
        before: null,
        name: "停车",
        factor: "环境",
        phrases: ["立体车库", " ", "立体车库"],
        off: false,
      };
      expect(await actions.saveCategory(wanted)).toBe(true);
      const { settings } = store.read();
      if (settings.status !== "ready") throw new Error("no settings");
      expect(settings.reasons.categories).toContainEqual(
        expect.objectContaining({ name: "停车", factor: "环境", phrases: ["立体车库"] }),
      );
    }));
});

describe("what is typed for a setting", () => {
  test.each([
    [0.95, "percent", "95"],
    [0.055, "points", "5.5"],
    [30, "answers", "30"],
  ] as const)("%d as %s is %s", (value, unit, text) => {
    expect(settingText(value, unit)).toBe(text);
    expect(settingOfText(text, unit)).toBe(value);
  });

  test("may have full-width digits and a sign, and is no number when it is blank", () => {
    expect(settingOfText("８５％", "percent")).toBe(0.85);
    expect(settingOfText(" ", "days")).toBeNaN();
  });
});
