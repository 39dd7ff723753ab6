import type { Browser, Frame, Page } from "puppeteer-core";
import { press } from "../../browser/controls";
import { paneOf } from "../../browser/workbenchPage";
import { openWorkbench } from "../../browser/openWorkbench";

const TRIALS = 5;
const TARGET = 500;

/**
 * How long after its address was asked for the pane paints first, and shows what it is for; beside it the page of the
 * same build that is nothing but a few lines of text, in a frame of the same page. Medians; the server is warm.
 */
export async function measureFirstPaint(
  browser: Browser,
  address: string,
  say: (line: string) => void,
): Promise<void> {
  await trial(browser, address);
  const trials: Trial[] = [];
  for (let count = 0; count < TRIALS; count++) trials.push(await trial(browser, address));
  const [pane, words, text] = (["pane", "words", "text"] as const).map((what) =>
    median(trials.map((each) => each[what])),
  );
  say(
    `first paint of the pane in the workbench, ${String(TRIALS)} trials: ${ms(pane)} (target ${String(TARGET)} ms), what it is for ${ms(words)}; a page of text alone ${ms(text)}, ratio ${((pane ?? 0) / (text ?? 1)).toFixed(1)}`,
  );
}

/** Milliseconds from the beginning of the navigation. */
interface Trial {
  readonly pane: number;
  readonly words: number;
  readonly text: number;
}

async function trial(browser: Browser, address: string): Promise<Trial> {
  const { page, strings } = await openWorkbench(browser, address, "zh-CN");
  await page.evaluateOnNewDocument(watchFirstButton);
  await press(page, "button", strings.sample);
  const frame = await paneOf(page);
  const words = await frame.evaluate(() => performance.getEntriesByName("first-button")[0]?.startTime ?? NaN);
  const measured = { pane: await paintOf(frame), words, text: await paintOf(await textFrame(page)) };
  await page.close();
  return measured;
}

/** In the page: marks when it has something to press. */
function watchFirstButton(): void {
  const watching = new MutationObserver(() => {
    if (document.querySelector("button:not([disabled])") === null) return;
    performance.mark("first-button");
    watching.disconnect();
  });
  watching.observe(document, { childList: true, subtree: true });
}

async function textFrame(page: Page): Promise<Frame> {
  const element = await page.evaluateHandle(() => {
    const frame = document.createElement("iframe");
    frame.style.cssText = "position:fixed;inset:0;width:350px;height:600px;background:white;z-index:9";
    frame.src = "addin/support.html";
    document.body.append(frame);
    return frame;
  });
  return element.contentFrame();
}

async function paintOf(frame: Frame): Promise<number> {
  const first = await frame.waitForFunction(() => performance.getEntriesByName("first-paint")[0]?.startTime);
  return Number(await first.jsonValue());
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

function ms(milliseconds = NaN): string {
  return `${milliseconds.toFixed(0)} ms`;
}
