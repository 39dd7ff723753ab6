import type { Frame } from "puppeteer-core";
import { PATIENCE } from "./browser";
import { tabRound, tabTo } from "./keyboard";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { find, findBy, named, untilSaid } from "./controls";
import { downloaded, paneOfNext, untilShown } from "./workbenchPage";
import { readWithOtherLibrary } from "./otherLibrary";

const TIME = 3 * PATIENCE;

describe("the keyboard alone", () => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;
  let pareto: string;

  beforeAll(async () => {
    workbench = await open("en");
    pareto = workbench.titleOf("pareto");
  }, TIME);

  /** Goes there with Tab, seeing the focus all the way, and presses a key. */
  const pressAt = async (place: "page" | "pane", role: string, name: string, key: "Enter" | "ArrowDown") => {
    const { page } = workbench;
    expect(await tabTo(page, place === "page" ? page : pane, role, name)).toEqual([]);
    await page.keyboard.press(key);
  };

  it(
    "opens the sample",
    async () => {
      pane = await paneOfNext(workbench.page, () =>
        pressAt("page", "button", workbench.strings.sample, "Enter"),
      );
      await untilSaid(pane, workbench.say("cleaning-note"));
    },
    TIME,
  );

  it(
    "comes round through page and pane, and to everything on the way",
    async () => {
      const { page, strings, say } = workbench;
      const stops = await tabRound(page);
      const expected = [
        strings.open,
        strings.download,
        strings.nameBox,
        strings.formulaBar,
        workbench.sample.sheet,
        say("settings-open"),
        say("tab-analysis"),
        say("column-role", { column: workbench.sample.channel }),
        say("next-make"),
      ];
      expect(stops).toEqual(expect.arrayContaining(expected));
    },
    TIME,
  );

  it(
    "changes what a column is, and keeps its place",
    async () => {
      const name = workbench.say("column-role", { column: workbench.sample.channel });
      await pressAt("pane", "combobox", name, "ArrowDown");
      const untilThere = (isChannel: boolean) =>
        pane.waitForFunction(
          (label, wanted) =>
            document.activeElement?.getAttribute("aria-label") === label &&
            ((document.activeElement as HTMLSelectElement).value === "channel") === wanted,
          { timeout: PATIENCE },
          name,
          isChannel,
        );
      await untilThere(false);
      await untilSaid(pane, workbench.say("confidence-chosen"));
      await workbench.page.keyboard.press("ArrowUp");
      await untilThere(true);
    },
    TIME,
  );

  it(
    "makes the sheets and goes to one of them from the results",
    async () => {
      const { page, say } = workbench;
      await pressAt("pane", "button", say("next-make"), "Enter");
      await pressAt("pane", "button", say("pane-generate"), "Enter");
      await find(pane, "button", say("results-again"));
      await pressAt("pane", "button", say("sheet-open-label", { sheet: pareto }), "Enter");
      await untilShown(page, pareto);
    },
    TIME,
  );

  it(
    "goes back to the sheets, from one to the next, and into a cell",
    async () => {
      const { page, strings } = workbench;
      expect(await tabTo(page, page, "tab", pareto, true)).toEqual([]);
      const tabs = await page.$$eval("[role=tab]", (all) => all.map((tab) => tab.textContent));
      await page.keyboard.press("ArrowRight");
      const next = tabs[tabs.indexOf(pareto) + 1]!;
      await untilShown(page, next);
      await findBy(page, `${named("tab", next)}:focus`);
      expect(await tabTo(page, page, "textbox", strings.nameBox, true)).toEqual([]);
      await page.keyboard.type("C9");
      await page.keyboard.press("Enter");
      await findBy(page, 'textarea[aria-label*=" C9"]:focus');
    },
    TIME,
  );

  it(
    "downloads the workbook",
    async () => {
      const { page, strings } = workbench;
      expect(await tabTo(page, page, "button", strings.download, true)).toEqual([]);
      await page.keyboard.press("Enter");
      const file = await readWithOtherLibrary(await downloaded(workbench));
      expect([...file.keys()]).toContain(pareto);
    },
    TIME,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
