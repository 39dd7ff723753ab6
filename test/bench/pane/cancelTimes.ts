import { setTimeout } from "node:timers/promises";
import type { Browser, Frame } from "puppeteer-core";
import { openWorkbench, type OpenWorkbench } from "../../browser/openWorkbench";
import { sheetNames } from "../../browser/workbenchPage";
import { openSurvey, startRun, untilStage, type Stage } from "./benchPage";

const STAGES: readonly Stage[] = ["reading", "analysing", "writing"];

/** How soon the pane says that a run is cancelled, at three moments, and when the workbook is as it was. */
export async function measureCancelling(
  browser: Browser,
  address: string,
  input: string,
  say: (line: string) => void,
): Promise<void> {
  const workbench = await openWorkbench(browser, address, "zh-CN");
  const pane = await openSurvey(workbench, input);
  const before = await sheetNames(workbench);
  for (const stage of STAGES) {
    await startRun(workbench, pane);
    await untilStage(workbench, pane, stage);
    while (stage === "writing" && (await sheetNames(workbench)).length < before.length + 3)
      await setTimeout(20);
    const answered = await cancelIn(pane, workbench);
    const start = Date.now();
    while ((await sheetNames(workbench)).length > before.length) await setTimeout(50);
    const cleared = answered + Date.now() - start;
    say(
      `cancelled while ${stage}: the pane says so after ${answered.toFixed(0)} ms, the workbook is as before after ${cleared.toFixed(0)} ms`,
    );
  }
  await workbench.page.close();
}

/** Presses 取消; milliseconds until the pane has painted that the run is cancelled. */
async function cancelIn(pane: Frame, { say }: OpenWorkbench): Promise<number> {
  return pane.evaluate(
    async (cancel, cancelled) => {
      // no functions with names: what compiles this file would look for their names in the page
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent.trim() === cancel,
      );
      if (button === undefined) throw new Error("the run cannot be cancelled any more");
      const start = performance.now();
      button.click();
      while (!document.body.textContent.includes(cancelled)) {
        await new Promise((next) => requestAnimationFrame(next));
      }
      await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - start;
    },
    say("pane-cancel"),
    say("run-cancelled"),
  );
}
