import type { Frame } from "puppeteer-core";
import { CONCEPTS } from "../../src/glossary/concepts";
import { violations } from "./accessibility";
import { PATIENCE } from "./browser";
import { choose, press, untilSaid, untilUnsaid } from "./controls";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { answersOfTwoAgents } from "./twoAgents";
import {
  generate,
  holding,
  paneOf,
  pickContent,
  sheetNames,
  showSheet,
  shownIn,
  toMake,
} from "./workbenchPage";

const TIME = 3 * PATIENCE;
const SOURCE = "回访";
/** The groups of the sheets that are made here, in their order. */
const TABS = ["briefing", "analysis", "improvement", "data"] as const;

describe("the results of one group alone", () => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await open("zh-CN");
    await pickContent(workbench.page, `${SOURCE}.csv`, answersOfTwoAgents());
    pane = await paneOf(workbench.page);
    await untilSaid(pane, workbench.say("cleaning-note"));
    await toMake(workbench, pane);
  }, TIME);

  it(
    "are its answers' in pane and sheets, and say whose they are",
    async () => {
      const { say } = workbench;
      await choose(pane, say("only-label"), "agentId=002");
      await untilSaid(pane, say("only-hint"));
      expect(await violations(pane)).toEqual([]);
      await generate(workbench, pane);
      await untilSaid(pane, "50.0%");
      await showSheet(workbench.page, workbench.titleOf("measures"));
      expect(await shownIn(workbench, "B3")).toContain("002");
    },
    TIME,
  );

  it(
    "list the sheets by their groups, the leading one first, and mark what is new",
    async () => {
      const { say, titleOf } = workbench;
      const groups = await pane.$$eval("ul[aria-labelledby]", (lists) =>
        lists.map((list) => ({
          heading: document.getElementById(list.getAttribute("aria-labelledby") ?? "")?.textContent,
          lines: [...list.querySelectorAll("li")].map(({ innerText }) => innerText.split(/\s+/u)),
        })),
      );
      const headings = TABS.map((tab) => say(`documents-tab-${tab}`));
      const sheets = groups.filter(({ heading }) => headings.includes(heading ?? ""));
      expect(sheets.map(({ heading }) => heading)).toEqual(headings);
      expect(sheets[0]?.lines).toEqual([[titleOf("briefing"), "→", say("sheet-new")]]);
      expect(sheets.flatMap(({ lines }) => lines).every((line) => line.at(-1) === say("sheet-new"))).toBe(
        true,
      );
    },
    TIME,
  );

  it(
    "follow bands that are changed in the settings, by themselves",
    async () => {
      const { say } = workbench;
      await press(pane, "button", say("settings-open"));
      await press(pane, "button", say("settings-edit-values"));
      await typeOver(workbench, pane, `${workbench.word(CONCEPTS.basicallySatisfied)} ≥`, "1");
      await press(pane, "button", say("save"));
      await untilSaid(pane, say("settings-saved-values"));
      expect(await violations(pane)).toEqual([]);
      await press(pane, "button", say("close"));
      await untilSaid(pane, "100.0%");
      await untilUnsaid(pane, say("step-results-overtaken"));
    },
    TIME,
  );

  it(
    "are gone with their sheets once the run is taken back, but for the settings that were changed since",
    async () => {
      const { page, say } = workbench;
      await press(pane, "button", say("undo-run"));
      await press(pane, "button", say("undo-confirm"));
      await untilSaid(pane, say("undone-title"));
      expect(await violations(pane)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      const settings = workbench.titleOf("settings");
      await untilSaid(pane, say("undone-kept-sheets", { sheets: settings }));
      expect(await sheetNames(workbench)).toEqual([SOURCE, settings]);
    },
    TIME,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** Types over what stands in a field of numbers. */
async function typeOver({ page }: OpenWorkbench, pane: Frame, label: string, text: string): Promise<void> {
  await press(pane, "textbox", label);
  await holding(page, "Control", "a");
  await page.keyboard.type(text);
}
