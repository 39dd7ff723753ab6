import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame } from "puppeteer-core";
import { TERMS as TASK_TERMS } from "../../src/documents/departmentTask/words";
import { CONCEPTS } from "../../src/glossary/concepts";
import type { MessageCode } from "../../src/messages/messageCode";
import { PATIENCE } from "./browser";
import { find, findBy, press, pressBy, untilSaid } from "./controls";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { typeInRow } from "./tableCells";
import { generate, openSample, sheetNames, tickDocument, toMake, untilShown } from "./workbenchPage";

const TIME = 4 * PATIENCE;
/** As a serial day. */
const LONG_AGO = 45_000;
/** What the pages tell to press on the ribbon. */
const RIBBON = {
  "zh-CN": { late: "检查逾期", refresh: "刷新" },
  "zh-TW": { late: "檢查逾期", refresh: "重新整理" },
  en: { late: "Check overdue", refresh: "Refresh" },
} as const;

describe.each(["zh-CN", "zh-TW", "en"] as const)("the manual's month, step by step, in %s", (language) => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;

  const page = (name: string): string =>
    readFileSync(resolve(__dirname, `../../docs/manual/${language}/${name}.md`), "utf8");
  /** What the page calls it, which is what the pane calls it. */
  const told = (name: string, code: MessageCode): string => {
    const [label = ""] = workbench.say(code, { count: "…" }).split(/[（(]…/u);
    expect(page(name)).toContain(label.trim());
    return workbench.say(code);
  };
  const pressTold = async (name: string, code: MessageCode, role = "button"): Promise<void> => {
    await press(pane, role, told(name, code));
  };
  /** The button of an action whose label begins so. */
  const ofAction = (code: MessageCode): string => {
    const [begin = ""] = workbench.say(code, { action: "\u0000" }).split("\u0000");
    return `button[aria-label^="${begin}"]`;
  };

  beforeAll(async () => {
    workbench = await open(language);
    pane = await openSample(workbench);
  }, TIME);

  it(
    "adds files at the data, makes the sheets named for the month, and reviews what is told",
    async () => {
      await find(pane, "button", told("monthly", "add-files"));
      await toMake(workbench, pane);
      const named = [
        "callbacks",
        "fishbone",
        "inspection-form",
        "maintenance-record",
        "effect-verification",
      ] as const;
      for (const id of named) {
        expect(page(id === "effect-verification" ? "next-cycle" : "monthly")).toContain(
          workbench.titleOf(id),
        );
        await tickDocument(pane, workbench.titleOf(id));
      }
      told("monthly", "pane-generate");
      await generate(workbench, pane);
      const made = await sheetNames(workbench);
      expect(named.map(workbench.titleOf).filter((title) => !made.includes(title))).toEqual([]);
    },
    TIME,
  );

  it(
    "gives each group its sheets, and a text for the team meeting",
    async () => {
      await pressTold("monthly", "group-sets-heading");
      await find(pane, "combobox", workbench.say("group-sets-by"));
      await pressTold("monthly", "broadcast-heading");
      await find(pane, "textbox", workbench.say("broadcast-text"));
      await press(pane, "button", workbench.say("copy-text"));
      await untilSaid(pane, workbench.say("copy-done"));
    },
    TIME,
  );

  it(
    "chases departments: what is overdue, adopting, updating, reminding, lists out and back",
    async () => {
      const { titleOf, word } = workbench;
      await typeInRow(pane, titleOf("improvement-plan"), {
        [word(CONCEPTS.owner)]: "A. Lee",
        [word(CONCEPTS.department)]: "Hotline",
        [word(CONCEPTS.deadline)]: LONG_AGO,
      });
      expect(page("monthly")).toContain(RIBBON[language].late);
      await press(workbench.page, "button", RIBBON[language].late);
      await untilShown(workbench.page, titleOf("measure-tracking"));

      await pressTold("monthly", "tab-tracking", "tab");
      await press(pane, "button", workbench.say("tracking-refresh"));
      for (const code of ["tracking-adopt", "tracking-decline", "tracking-update"] as const)
        told("monthly", code);
      await pressBy(pane, ofAction("tracking-adopt-label"));
      await pressTold("monthly", "reminder-heading");
      await find(pane, "textbox", workbench.say("reminder-text"));

      await pressTold("monthly", "tasks-split-button");
      const [prefix = ""] = word(TASK_TERMS.sheetName).split("{");
      await untilSaid(pane, prefix);
      told("monthly", "tasks-files-button");
      await pressTold("monthly", "tasks-merge-button");
      await untilSaid(pane, workbench.say("tasks-nothing-new"));
    },
    TIME,
  );

  it(
    "goes on to the next cycle: what stands is refreshed, and two periods are compared",
    async () => {
      expect(page("next-cycle")).toContain(RIBBON[language].refresh);
      const before = await sheetNames(workbench);
      await press(workbench.page, "button", RIBBON[language].refresh);
      await findBy(workbench.page, "dialog iframe");
      await press(workbench.page, "button", workbench.strings.dismiss);
      expect(await sheetNames(workbench)).toEqual(before);
      await pressTold("next-cycle", "tab-verification", "tab");
      await find(pane, "combobox", workbench.say("verification-before"));
    },
    TIME,
  );

  it(
    "answers the questions: rows behind a figure, a copy to pass on, settings, and taking the run back",
    async () => {
      await press(pane, "tab", workbench.say("tab-analysis"));
      told("questions", "rows-show");
      const [begin = ""] = workbench.say("rows-show-of", { of: "\u0000" }).split("\u0000");
      await pressBy(pane, `button[aria-label^="${begin}"]`);
      await pressTold("questions", "rows-all");

      await pressTold("questions", "share");
      await untilSaid(pane, workbench.say("share-title"));
      told("questions", "share-convert");
      await press(pane, "button", workbench.say("pane-cancel"));

      await pressTold("questions", "settings-open");
      await find(pane, "combobox", workbench.say("settings-pane-language"));
      await press(pane, "button", workbench.say("close"));

      await toMake(workbench, pane);
      await tickDocument(pane, workbench.titleOf("reason-breakdown"));
      await generate(workbench, pane);
      await pressTold("questions", "undo-run");
      await press(pane, "button", workbench.say("undo-confirm"));
      await untilSaid(pane, workbench.say("undone-title"));
      const left = await sheetNames(workbench);
      expect(left).toContain(workbench.titleOf("measures"));
      expect(left).not.toContain(workbench.titleOf("reason-breakdown"));
      expect(workbench.complaints).toEqual([]);
    },
    TIME,
  );
});
