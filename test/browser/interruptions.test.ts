import type { Frame } from "puppeteer-core";
import { areaToAddress } from "../../src/embedded/model/references/address";
import { violationsInThemes } from "./accessibility";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { placeOf, readWithOtherLibrary } from "./otherLibrary";
import { find, frameOf, press, pressOnce, pressTwice, untilSaid } from "./controls";
import {
  closePane,
  download,
  paneOf,
  pickContent,
  sheetNames,
  showSheet,
  toMake,
  typeInto,
  untilNoPane,
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
  let letRun: () => Promise<void>;

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
      letRun = await holdAnalysis(pane);
      await pressTwice(pane, "button", say("pane-generate"));
      await untilRunning(pane);
      await press(page, "button", "刷新");
      const dialog = await frameOf(page, "dialog iframe");
      const notice = await dialog.waitForFunction(() => document.getElementById("notice")?.textContent, WAIT);
      expect(await notice.jsonValue()).toBe(say("run-elsewhere"));
      await press(page, "button", workbench.strings.dismiss);
      expect(await pane.evaluate(() => document.body.innerText)).not.toContain(say("run-cancelled"));
      await find(pane, "button", say("pane-cancel"));
    },
    TIME,
  );

  it(
    "is told of and finished by the next pane, when its own was closed while it wrote",
    async () => {
      const { page, say, strings } = workbench;
      const closed = pressOnce(
        page,
        strings.closePane,
        `//*[@role="tablist"][@aria-label="${strings.sheets}"]/*[4]`,
      );
      await letRun();
      await closed;
      await untilNoPane(page);
      await press(page, "button", "打开面板");
      pane = await paneOf(page);
      await untilSaid(pane, say("unfinished-title"));
      expect(await violationsInThemes(page, pane)).toEqual([]);
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
    "has results at which the next pane opens, and which turn grey at once and follow by themselves when an answer is corrected",
    async () => {
      const { page, say } = workbench;
      await closePane(workbench);
      await press(page, "button", "打开面板");
      pane = await paneOf(page);
      await untilSaid(pane, "80.0%");
      await find(pane, "button", say("results-again"));
      const cell = await cellOfScore(workbench);
      await showSheet(page, "有效评价明细");
      const letMeasure = await holdAnalysis(pane);
      await typeInto(workbench, cell, "5");
      await pane.waitForFunction(
        (text) => document.querySelector("nav")?.textContent.includes(text),
        WAIT,
        say("step-results-overtaken"),
      );
      const greys = await pane.$$eval("[aria-busy=true]", (all) =>
        all.map((figures) => getComputedStyle(figures).filter),
      );
      expect(greys.length).toBeGreaterThan(2);
      expect(new Set(greys)).toEqual(new Set(["grayscale(1)"]));
      expect(await violationsInThemes(page, pane)).toEqual([]);
      await letMeasure();
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

/** Keeps what the pane asks of its analysis until it is let go on: a run that begins meanwhile stands still. */
async function holdAnalysis(pane: Frame): Promise<() => Promise<void>> {
  const letGo = await pane.evaluateHandle(() => {
    const postMessage = Reflect.get(Worker.prototype, "postMessage") as (...message: unknown[]) => void;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      held.push(() => postMessage.apply(this, message));
    };
    return () => {
      Worker.prototype.postMessage = postMessage;
      for (const send of held) send();
    };
  });
  return () => letGo.evaluate((go) => go());
}

/** Waits until a run of the pane's has its turn, which nobody else can take then. */
async function untilRunning(pane: Frame): Promise<void> {
  await pane.waitForFunction(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name = "" }) => name.startsWith("csat-loop.run"));
  }, WAIT);
}

/** The first row's score in 有效评价明细, which is that of a dissatisfied customer. */
async function cellOfScore(workbench: OpenWorkbench): Promise<string> {
  const rows = (await readWithOtherLibrary(await download(workbench))).get("有效评价明细") ?? [];
  const { row, column } = placeOf(rows, "满意度评分");
  expect(rows[row + 1]?.[column]).toBe(1);
  return areaToAddress({ top: row + 1, left: column, bottom: row + 1, right: column });
}
