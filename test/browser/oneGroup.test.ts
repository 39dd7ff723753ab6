import type { Frame } from "puppeteer-core";
import { areaToAddress } from "../../src/embedded/model/references/address";
import { CONCEPTS } from "../../src/glossary/concepts";
import { violationsInThemes } from "./accessibility";
import { PATIENCE } from "./browser";
import { choose, press, untilSaid, untilUnsaid } from "./controls";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { speechIn } from "../support/speech";
import { periodText } from "../../src/taskpane/language/periodText";
import { placeOf, readWithOtherLibrary } from "./otherLibrary";
import { answersOfTwoAgents } from "./twoAgents";
import {
  download,
  generate,
  goToCell,
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
      expect(await violationsInThemes(workbench.page, pane)).toEqual([]);
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
    "say which sheet could not be made, and why",
    async () => {
      const { page, say, titleOf } = workbench;
      const heading = say("not-made-heading", { count: 1 });
      const lists = await pane.$$eval("ul[aria-labelledby]", (all) =>
        all.map((list) => [
          document.getElementById(list.getAttribute("aria-labelledby") ?? "")?.textContent,
          list.innerText,
        ]),
      );
      const notMade = new Map(lists.map(([label, text]) => [label, text]));
      expect(notMade.get(heading)).toBe(`${titleOf("groups")}\n${say("not-made-no-groups")}`);
      expect(await violationsInThemes(page, pane)).toEqual([]);
    },
    TIME,
  );

  it(
    "follow bands that are changed in the settings, by themselves, and so do the sentences of the sheets",
    async () => {
      const { say } = workbench;
      const before = await textsOf(workbench);
      const rate = await cellOfRate(workbench);
      await showSheet(workbench.page, workbench.titleOf("measures"));
      expect(await inkOf(workbench, rate)).toBe("red");
      await press(pane, "button", say("settings-open"));
      await press(pane, "button", say("settings-edit-values"));
      await typeOver(workbench, pane, `${workbench.word(CONCEPTS.basicallySatisfied)} ≥`, "1");
      await press(pane, "button", say("save"));
      await untilSaid(pane, say("settings-saved-values"));
      expect(await violationsInThemes(workbench.page, pane)).toEqual([]);
      await press(pane, "button", say("close"));
      await untilSaid(pane, "100.0%");
      await untilUnsaid(pane, say("step-results-overtaken"));
      expect(await inkOf(workbench, rate)).toBe("green");
      const after = await textsOf(workbench);
      for (const [old, now] of [
        ["1–3", "1–4"],
        [
          "总体满意度50.0%，较目标低45.0个百分点；等待时长占不满意原因的100%。",
          "总体满意度100.0%，达到目标95.0%。",
        ],
      ] as const) {
        expect(before.filter((text) => text.endsWith(old)).length).toBeGreaterThan(0);
        expect(after.filter((text) => text.endsWith(old))).toEqual([]);
        expect(after.filter((text) => text.endsWith(now)).length).toBeGreaterThan(0);
      }
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
      expect(await violationsInThemes(workbench.page, pane)).toEqual([]);
      expect(await violationsInThemes(page, page)).toEqual([]);
      const settings = workbench.titleOf("settings");
      await untilSaid(pane, say("undone-kept-sheets", { sheets: settings }));
      expect(await sheetNames(workbench)).toEqual([SOURCE, settings]);
    },
    TIME,
  );

  it(
    "are those of one week, where that is chosen beside the group",
    async () => {
      const { page, say, titleOf } = workbench;
      await press(pane, "button", say("go-make"));
      await choose(pane, say("only-label"), "agentId=002");
      await choose(pane, say("period-label"), "2024W20");
      await generate(workbench, pane);
      const week = periodText("2024W20", speechIn("zh-CN"));
      await untilSaid(pane, say("results-only", { column: "客服工号", value: "002" }));
      await untilSaid(pane, say("results-period", { measured: week }));
      await showSheet(page, titleOf("measures"));
      expect(await shownIn(workbench, "B3")).toContain("002");
      expect(await shownIn(workbench, "B3")).toContain("20");
    },
    TIME,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** All that sheets say in words. */
async function textsOf(workbench: OpenWorkbench): Promise<readonly string[]> {
  const file = await readWithOtherLibrary(await download(workbench));
  return [...file.values()].flat(2).filter((cell) => typeof cell === "string");
}

/** Where 满意度指标 has the rate. */
async function cellOfRate(workbench: OpenWorkbench): Promise<string> {
  const file = await readWithOtherLibrary(await download(workbench));
  const label = workbench.word(CONCEPTS.satisfactionRate);
  const { row, column } = placeOf(file.get(workbench.titleOf("measures"))!, label);
  return areaToAddress({ top: row + 1, left: column, bottom: row + 1, right: column });
}

/** Of which colour most of what is written in a cell of the shown sheet is, as the canvas has it. */
async function inkOf(workbench: OpenWorkbench, address: string): Promise<string> {
  const { page } = workbench;
  await goToCell(workbench, address);
  const found = await page.waitForFunction(inkUnderCursor, { timeout: PATIENCE });
  return String(await found.jsonValue());
}

/** Red, green or blue; null where nothing is written in colour. What takes the keys lies over the cell. */
function inkUnderCursor(): string | null {
  const canvas = document.querySelector<HTMLCanvasElement>("section canvas");
  const cell = document.querySelector("main textarea");
  // a copy: the browser complains of a canvas that is drawn on and read
  const copy = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (canvas === null || cell === null || copy === null) return null;
  const [sheet, box] = [canvas.getBoundingClientRect(), cell.getBoundingClientRect()];
  const scale = canvas.width / sheet.width;
  const [left = 0, top = 0, width = 0, height = 0] = [
    box.left - sheet.left + 5,
    box.top - sheet.top + 5,
    box.width - 10,
    box.height - 10,
  ].map((size) => size * scale);
  copy.drawImage(canvas, left, top, width, height, 0, 0, width, height);
  const { data } = copy.getImageData(0, 0, width, height);
  const counts = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const parts = [...data.slice(at, at + 3)];
    const most = Math.max(...parts);
    if (most - Math.min(...parts) >= 60) counts[parts.indexOf(most)]! += 1;
  }
  const most = Math.max(...counts);
  return most === 0 ? null : (["red", "green", "blue"][counts.indexOf(most)] ?? null);
}

/** Types over what stands in a field of numbers. */
async function typeOver({ page }: OpenWorkbench, pane: Frame, label: string, text: string): Promise<void> {
  await press(pane, "textbox", label);
  await holding(page, "Control", "a");
  await page.keyboard.type(text);
}
