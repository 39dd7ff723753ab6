import type { Browser } from "puppeteer-core";
import { serveWorkbench } from "../../../src/embedded/cli/serveWorkbench";
import { startBrowser } from "../../browser/browser";
import { builtPages } from "../../browser/builtPages";
import { measureCancelling } from "./cancelTimes";
import { measureFirstPaint } from "./firstPaint";
import { measureAdding, measureTasks } from "./longTasks";

/**
 * Measures the built pane in the workbench, in a browser: its first paint, what holds its page up while the survey in
 * the file is read, analysed, written and brought up to date, and how soon it answers a cancel.
 *
 * @param folder the built workbench; the usual one, built anew where it is stale, when absent.
 * @returns the longest task of the pane's own, in milliseconds.
 */
export async function benchPane(
  input: string,
  say: (line: string) => void,
  folder?: string,
): Promise<number> {
  return inBrowser(folder, async (browser, address) => {
    await measureFirstPaint(browser, address, say);
    const longest = await measureTasks(browser, address, input, say);
    await measureCancelling(browser, address, input, say);
    return longest;
  });
}

/** The longest task of the pane's own, in milliseconds, while a survey is opened and generated from once. */
export async function benchLongestTask(input: string, say: (line: string) => void): Promise<number> {
  return inBrowser(undefined, (browser, address) =>
    measureTasks(browser, address, input, say, ["generating"]),
  );
}

/** The same while a file of text is added to a survey that is open, which then has so many rows. */
export async function benchAdding(
  input: string,
  added: string,
  rows: number,
  say: (line: string) => void,
): Promise<number> {
  return inBrowser(undefined, (browser, address) =>
    measureAdding(browser, address, { input, added, rows }, say),
  );
}

async function inBrowser<T>(
  folder: string | undefined,
  measure: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const { address, server } = await serveWorkbench(folder ?? (await builtPages()), {}, 0);
  const browser = await startBrowser();
  try {
    return await measure(browser, address);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
