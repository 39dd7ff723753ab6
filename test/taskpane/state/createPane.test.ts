import truth from "../../../assets/sample/truth.json";
import { rememberedChoices } from "../../../src/app/source/rememberedChoices";
import { findOurBook } from "../../../src/workbook/identity/findOurBook";
import { messageLocaleFor } from "../../../src/messages/messageLocale";
import { columnsOf } from "../../../src/taskpane/state/columnRoles";
import { languageOf } from "../../support/messages";
import { isPreviewed, sampleWorkbook, withPane, workbookOf } from "../onWorkbook";

const roleOf = (state: Parameters<typeof isPreviewed>[0], header: string): string | undefined =>
  state.survey.status === "found"
    ? columnsOf(state.survey.survey).find((column) => column.header.startsWith(header))?.roles[0]
    : undefined;

/** What the workbook remembers of the columns, as soon as a scale is among it. */
async function rememberedWith(scale: string): Promise<unknown> {
  for (;;) {
    const { choices } = await findOurBook([], new AbortController().signal);
    if (rememberedChoices(choices)?.scale === scale) return choices;
    await new Promise(setImmediate);
  }
}

describe("the pane's language", () => {
  test("is that which was chosen last, with its messages, and Office's again where none is chosen", () =>
    withPane(sampleWorkbook(), async ({ actions, store }, until) => {
      actions.speak("zh-TW");
      actions.speak("en");
      expect(store.read().language.locale).toBe("zh-CN");
      const { language } = await until((state) => state.language.locale !== "zh-CN");
      expect(language).toEqual(languageOf("en"));
      actions.speak(null);
      const own = messageLocaleFor(Office.context.displayLanguage);
      await until((state) => state.preferences.paneLocale === null && state.language.locale === own);
    }));
});

describe("opening the pane", () => {
  test("finds the sample's sheet, its header row and what its columns are", () =>
    withPane(sampleWorkbook(), async ({ actions }, until) => {
      actions.open();
      const state = await until(isPreviewed);
      if (state.survey.status !== "found") throw new Error("no survey");
      expect(state.survey.survey.place).toEqual({ sheet: "回访明细", range: "A4:Q2004", headerRow: 4 });
      expect(state.survey.survey.rows).toBe(truth.rows);
      expect(roleOf(state, "满意度评分")).toBe("score");
      expect(roleOf(state, "不满意原因")).toBe("reason");
    }));

  test("says what cleaning would drop, as the sample was made, and leaves the workbook as it is", () => {
    const workbook = sampleWorkbook();
    return withPane(workbook, async ({ actions }, until) => {
      actions.open();
      const state = await until(isPreviewed);
      if (state.survey.status !== "found" || state.survey.preview.status !== "ready")
        throw new Error("no preview");
      const { preview } = state.survey.preview;
      const counts = Object.fromEntries(preview.excluded.map(({ rule, count }) => [rule, count]));
      expect(counts).toEqual(truth.excluded);
      expect(preview.read - preview.kept).toBe(
        Object.values(truth.excluded).reduce((sum, count) => sum + count, 0),
      );
      expect(preview.months).toEqual(["2024-03", "2024-04", "2024-05"]);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["回访明细"]);
    });
  });

  test("tells what is wrong with a workbook that holds no survey", () =>
    withPane(workbookOf("only one\n1\n2\n"), async ({ actions }, until) => {
      actions.open();
      const { survey } = await until((state) => state.survey.status === "missing");
      expect(survey).toMatchObject({ failure: { code: "single-column" } });
    }));

  test("writes sample data to a sheet of their own and takes them for the survey", () => {
    const workbook = workbookOf("only one\n1\n2\n");
    return withPane(workbook, async ({ actions }, until) => {
      actions.trySample("zh-CN");
      const state = await until(isPreviewed);
      expect(workbook.sheets.map(({ name }) => name)).toContain("示例数据");
      expect(roleOf(state, "满意度评分")).toBe("score");
    });
  });
});

describe("changing what a column is", () => {
  const CSV = "工单号,满意度评分,服务评分,备注\n1,5,1,首次来电\n2,1,5,再次来电\n3,4,2,\n4,5,1,转自门店\n";

  test("takes the role from the column that had it", () =>
    withPane(workbookOf(CSV), async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.changeRole("服务评分", "score");
      const state = await until((next) => roleOf(next, "服务评分") === "score");
      expect(roleOf(state, "满意度评分")).not.toBe("score");
    }));

  test("is remembered in the workbook at once, for the ribbon's buttons and the next pane", async () => {
    const workbook = workbookOf(CSV);
    await withPane(workbook, async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.changeRole("服务评分", "score");
      actions.changeScale("1-10");
      const kept = await rememberedWith("1-10");
      expect(kept).toMatchObject({ roles: { score: ["服务评分"] } });
    });
    await withPane(workbook, async ({ actions }, until) => {
      actions.open();
      const state = await until(isPreviewed);
      expect(roleOf(state, "服务评分")).toBe("score");
    });
  });

  test("keeps the survey as it was, and says why, where a change cannot be taken", () =>
    withPane(workbookOf(CSV), async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.changeRole("备注", "score");
      const state = await until(({ survey }) => survey.status === "found" && survey.problem !== null);
      expect(state.survey).toMatchObject({ problem: { code: "score-not-readable" } });
      expect(roleOf(state, "满意度评分")).toBe("score");
    }));

  test("counts in a run that is asked for at once, and one change after the other", () =>
    withPane(workbookOf(CSV), async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.changeRole("服务评分", "score");
      actions.changeRole("备注", "ignore");
      actions.generate();
      const { run } = await until((next) => next.run.status === "done" || next.run.status === "failed");
      expect(run).toMatchObject({ status: "done", report: { roles: { score: "服务评分" } } });
    }));

  test("ends a run that is asked for at once where it cannot be taken", () =>
    withPane(workbookOf(CSV), async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.changeRole("备注", "score");
      actions.generate();
      const { run } = await until((next) => next.run.status === "done" || next.run.status === "failed");
      expect(run).toMatchObject({ status: "failed", failure: { code: "score-not-readable" } });
    }));
});

describe("generating", () => {
  test("makes the ticked sheets, shows the results, and lists the actions to track", () => {
    const workbook = sampleWorkbook();
    return withPane(workbook, async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.generate();
      const { run, step } = await until(
        (state) => state.run.status === "done" || state.run.status === "failed",
      );
      expect(run).toMatchObject({
        status: "done",
        report: { satisfaction: { dissatisfied: truth.dissatisfied } },
      });
      expect(step).toBe("results");
      expect(workbook.sheets.map(({ name }) => name)).toContain("帕累托分析");
      actions.openTab("tracking");
      const { tracking } = await until((state) => state.tracking.status !== "looking");
      if (tracking.status !== "ready" || tracking.actions === null) throw new Error("no actions");
      expect(tracking.actions.length).toBeGreaterThan(0);
      expect(tracking.actions.every(({ sheet }) => sheet === "改善措施跟踪表")).toBe(true);
    });
  }, 240_000);

  test("ends where the user cancels, with nothing of ours left after the next look", () => {
    const workbook = sampleWorkbook();
    return withPane(workbook, async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.generate();
      await until(({ run }) => run.status === "running" && run.progress.stage !== "reading");
      actions.cancel();
      const { run } = await until((state) => state.run.status !== "running");
      expect(run).toMatchObject({ status: "failed", failure: { code: "cancelled" } });
    });
  });

  test("jumps to a sheet, and says so where it is gone", () =>
    withPane(sampleWorkbook(), async ({ actions }, until) => {
      actions.show("不在的表");
      const { notice } = await until((state) => state.notice !== null);
      expect(notice).toMatchObject({ code: "sheet-not-found", data: { sheet: "不在的表" } });
    }));
});
