import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../src/embedded/model/workbook";

const PATIENCE = 60_000;

/** A button, tab or field as a person names it. */
export function named(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

/** Presses what has this role and name, once it is there. */
export async function press(place: Page | Frame, role: string, name: string): Promise<void> {
  const found = await place.waitForSelector(named(role, name), { timeout: PATIENCE });
  if (found === null) throw new Error(`there is no ${role} ${name}`);
  await found.click();
}

/** The add-in's pane, once it shows a button. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe", { timeout: PATIENCE }))?.contentFrame();
  if (frame === undefined) throw new Error("the page has no pane");
  await frame.waitForSelector("button:not([disabled])", { timeout: PATIENCE });
  return frame;
}

/** Presses the pane's 一键生成, going on to it where it is a step further, and waits for the last sheet. */
export async function generate(page: Page, pane: Frame): Promise<void> {
  await pane.waitForSelector('::-p-text("下一步"), ::-p-text("一键生成")', { timeout: PATIENCE });
  if ((await pane.$(named("button", "一键生成"))) === null) {
    const next = await pane.waitForSelector('button::-p-text("下一步")', { timeout: PATIENCE });
    await next?.click();
  }
  await press(pane, "button", "一键生成");
  await page.waitForSelector(named("tab", "参数设置"), { timeout: PATIENCE });
  await pane.waitForFunction(() => document.querySelector("[role=progressbar]") === null, {
    timeout: PATIENCE,
  });
}

/** What the chart on the shown sheet says, once it says so. */
export async function chartSaying(page: Page, text: string): Promise<string> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("[role=img]")]
        .map((chart) => chart.getAttribute("aria-label") ?? "")
        .find((label) => label.includes(wanted)),
    { timeout: PATIENCE },
    text,
  );
  return String(await found.jsonValue());
}

/** Types into a cell of the shown sheet, by its address. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await press(page, "textbox", "名称框");
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`textarea[aria-label^="单元格 ${address}"]:focus`, { timeout: PATIENCE });
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Presses 下载 and opens what comes. */
export async function download(page: Page): Promise<Workbook> {
  const folder = mkdtempSync(join(tmpdir(), "csat-download-"));
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await press(page, "button", "下载");
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const name = readdirSync(folder).find((file) => file.endsWith(".xlsx"));
    if (name !== undefined) return openWorkbook(readFileSync(join(folder, name)), name);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("nothing was downloaded");
}
