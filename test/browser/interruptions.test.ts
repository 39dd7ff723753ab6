import type { ElementHandle, Frame } from "puppeteer-core";
import { areaToAddress } from "../../src/embedded/model/references/address";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { placeOf, readWithOtherLibrary } from "./otherLibrary";
import {
  download,
  find,
  paneOf,
  pickContent,
  press,
  sheetNames,
  showSheet,
  toMake,
  typeInto,
  untilSaid,
} from "./workbenchPage";

const TIME = 4 * PATIENCE;
const ROWS = 6000;
const WAIT = { timeout: PATIENCE };

/** Answers that take a while to write: a fifth of them dissatisfied, each with a reason. */
const SURVEY = [
  "工单号,评价时间,满意度评分,技能组,不满意原因",
  ...Array.from({ length: ROWS }, (_row, at) => {
    const day = String(1 + (at % 28)).padStart(2, "0");
    const score = at % 5 === 0 ? 1 : 5;
    return `T${String(at)},2024-0${String(1 + (at % 6))}-${day},${String(score)},组${String(at % 7)},${score === 1 ? "等待时间太长" : ""}`;
  }),
].join("\n");

describe("a run that is not left alone", () => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await open("zh-CN");
    await pickContent(workbench.page, "回访.csv", SURVEY);
    pane = await paneOf(workbench.page);
    await untilSaid(pane, workbench.say("cleaning-note"));
    await toMake(workbench, pane);
  }, TIME);

  it(
    "goes on after two quick clicks on its button, and a ribbon's button says that it is on",
    async () => {
      const { page, say } = workbench;
      const button = await find(pane, "button", say("pane-generate"));
      await untilHeard(button);
      const box = await button.boundingBox();
      if (box === null) throw new Error("the button is not shown");
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.click(x, y);
      await find(pane, "button", say("pane-cancel"));
      await page.mouse.click(x, y);
      await press(page, "button", "刷新");
      const dialog = await (await page.waitForSelector("dialog iframe", WAIT))?.contentFrame();
      const notice = await dialog?.waitForFunction(
        () => document.getElementById("notice")?.textContent,
        WAIT,
      );
      expect(await notice?.jsonValue()).toBe(say("run-elsewhere"));
      await press(page, "button", workbench.strings.dismiss);
      expect(await pane.evaluate(() => document.body.innerText)).not.toContain(say("run-cancelled"));
    },
    TIME,
  );

  it(
    "is told of and finished by the next pane, when its own was closed while it wrote",
    async () => {
      const { page, say, strings } = workbench;
      await page.waitForFunction(
        (label) =>
          [...document.querySelectorAll("[role=tablist]")].some(
            (list) => list.getAttribute("aria-label") === label && list.children.length > 3,
          ),
        { ...WAIT, polling: "mutation" },
        strings.sheets,
      );
      await reopenPane(workbench);
      pane = await paneOf(page);
      await untilSaid(pane, say("unfinished-title"));
      await press(pane, "button", say("unfinished-finish"));
      await find(pane, "button", say("results-again"));
      expect(await sheetNames(workbench)).toEqual(
        expect.arrayContaining(["回访", "满意度指标", "帕累托分析", "改进计划", "参数设置"]),
      );
      expect(new Set(await sheetNames(workbench)).size).toBe((await sheetNames(workbench)).length);
    },
    TIME,
  );

  it(
    "has results at which the next pane opens, and which follow a correction by themselves",
    async () => {
      const { page, say } = workbench;
      await reopenPane(workbench);
      pane = await paneOf(page);
      await untilSaid(pane, "80.0%");
      await find(pane, "button", say("results-again"));
      const cell = await cellOfScore(workbench);
      await showSheet(page, "有效评价明细");
      const said = pane.waitForFunction(
        (text) => document.querySelector("nav")?.textContent.includes(text),
        { ...WAIT, polling: "mutation" },
        say("step-results-overtaken"),
      );
      await typeInto(workbench, cell, "5");
      await said;
      await untilSaid(pane, "1,199");
      await pane.waitForFunction(
        (text) => document.querySelector("nav")?.textContent.includes(text) === false,
        WAIT,
        say("step-results-overtaken"),
      );
    },
    TIME,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** Closes the pane, waits until its frame is gone, and opens it from the ribbon. */
async function reopenPane({ page, strings }: OpenWorkbench): Promise<void> {
  await press(page, "button", strings.closePane);
  await page.waitForFunction(() => document.querySelector("iframe") === null, WAIT);
  await press(page, "button", "打开面板");
}

async function untilHeard(button: ElementHandle): Promise<void> {
  await button.evaluate(async (element) => {
    while (getComputedStyle(element).pointerEvents === "none")
      await new Promise((next) => requestAnimationFrame(next));
  });
}

/** The first row's score in 有效评价明细, which is that of a dissatisfied customer. */
async function cellOfScore(workbench: OpenWorkbench): Promise<string> {
  const rows = (await readWithOtherLibrary(await download(workbench))).get("有效评价明细") ?? [];
  const { row, column } = placeOf(rows, "满意度评分");
  expect(rows[row + 1]?.[column]).toBe(1);
  return areaToAddress({ top: row + 1, left: column, bottom: row + 1, right: column });
}
