import { mkdtempSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { ElementHandle, Frame, KeyInput, Page } from "puppeteer-core";
import { PATIENCE } from "./browser";
import { find, findBy, frameOf, named, press, pressBy, untilGone, untilSaid } from "./controls";
import type { OpenWorkbench } from "./openWorkbench";

const WAIT = { timeout: PATIENCE };

const PANE = "#addin-pane iframe";

/** The add-in's pane that is open, once it shows a button; after another workbook is opened, see `paneOfNext`. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await frameOf(page, PANE);
  await findBy(frame, "button:not([disabled])");
  return frame;
}

/** The pane of the workbook that is opened so. */
export async function paneOfNext(page: Page, open: () => Promise<void>): Promise<Frame> {
  await untilNext(page, open);
  return paneOf(page);
}

/** Waits until the workbook is there that is opened so: each gets a pane of its own, and until then all is the last one's. */
export async function untilNext(page: Page, open: () => Promise<void>): Promise<void> {
  const before = await page.$(PANE);
  await open();
  await page.waitForFunction(
    (last, pane) => ![last, null].includes(document.querySelector(pane)),
    WAIT,
    before,
    PANE,
  );
}

/** Closes the pane with its button. */
export async function closePane({ page, strings }: OpenWorkbench): Promise<void> {
  await press(page, "button", strings.closePane);
  await untilNoPane(page);
}

/** Waits until no pane is open. */
export async function untilNoPane(page: Page): Promise<void> {
  await untilGone(page, PANE);
}

/** Opens the bundled sample; gives the pane once it has read all of it. */
export async function openSample({ page, strings, say }: OpenWorkbench): Promise<Frame> {
  const pane = await paneOfNext(page, () => press(page, "button", strings.sample));
  await untilSaid(pane, say("cleaning-note"));
  return pane;
}

/** Opens a file of this machine with the page's picker. */
export async function pickFile(page: Page, path: string): Promise<void> {
  const input = await findBy(page, 'input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Opens a file of this name and content. */
export async function pickContent(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), "csat-picked-")), name);
  writeFileSync(path, content);
  await pickFile(page, path);
}

/** Goes to the step before the sheets are made, from wherever the pane is. */
export async function toMake({ say }: OpenWorkbench, pane: Frame): Promise<void> {
  const forward = (["next-make", "results-again"] as const).map((code) => named("button", say(code)));
  const start = named("button", say("pane-generate"));
  await findBy(pane, [start, ...forward].join(", "));
  if ((await pane.$(start)) === null) await pressBy(pane, forward.join(", "));
  await find(pane, "button", say("pane-generate"));
}

/** Ticks a document of the list, by its title. */
export async function tickDocument(pane: Frame, title: string): Promise<void> {
  await pressBy(pane, `::-p-xpath(//li[.//span[text()="${title}"]]//input)`);
}

/** Makes the sheets and waits for the results. */
export async function generate(workbench: OpenWorkbench, pane: Frame): Promise<void> {
  await toMake(workbench, pane);
  await press(pane, "button", workbench.say("pane-generate"));
  await find(pane, "button", workbench.say("results-again"));
}

/** Makes the page's workers stand still, or go on: what the pane waits for does not come meanwhile. */
export async function holdWorkers(page: Page, still: boolean): Promise<void> {
  for (const { client } of page.workers()) {
    if (!still) await client.send("Debugger.disable");
    else {
      await client.send("Debugger.enable");
      await client.send("Debugger.pause");
    }
  }
}

/** Shows a sheet by its tab. The click goes to the tab itself: the row of tabs may be rolling to another one. */
export async function showSheet(page: Page, name: string): Promise<void> {
  const tab = await find(page, "tab", name);
  await tab.evaluate((element) => {
    if (element instanceof HTMLElement) element.click();
  });
  await untilShown(page, name);
}

/** Waits until a sheet is the one that is shown. */
export async function untilShown(page: Page, name: string): Promise<void> {
  await findBy(page, `${named("tab", name)}[aria-selected="true"]`);
}

/** The names of the sheets, in order. */
export async function sheetNames({ page, strings }: OpenWorkbench): Promise<readonly string[]> {
  const list = await find(page, "tablist", strings.sheets);
  return list.$$eval("[role=tab]", (tabs) => tabs.map((tab) => tab.textContent));
}

/** What the chart on the shown sheet says, once it speaks of `text` and is no longer `old`. */
export async function chartSaying(page: Page, text: string, old = ""): Promise<string> {
  const found = await page.waitForFunction(
    (wanted, before) =>
      [...document.querySelectorAll("[role=img]")]
        .map((chart) => chart.getAttribute("aria-label") ?? "")
        .find((label) => label.includes(wanted) && label !== before),
    WAIT,
    text,
    old,
  );
  return String(await found.jsonValue());
}

/** Puts the cursor on a cell of the shown sheet, by its address. */
export async function goToCell({ page, strings }: OpenWorkbench, address: string): Promise<void> {
  await press(page, "textbox", strings.nameBox);
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
  const [label = ""] = strings.cell(address, "…").split("…");
  await findBy(page, `textarea[aria-label^="${label}"]:focus`);
}

/** Types into a cell of the shown sheet, by its address. */
export async function typeInto(workbench: OpenWorkbench, address: string, text: string): Promise<void> {
  await goToCell(workbench, address);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
}

/** Presses keys one after the other while another is held down. */
export async function holding(
  { keyboard }: Page,
  held: "Control" | "Shift",
  ...keys: readonly KeyInput[]
): Promise<void> {
  await keyboard.down(held);
  for (const key of keys) await keyboard.press(key);
  await keyboard.up(held);
}

/** Selects a block from a cell on, so many rows down and columns across. */
export async function selectBlock(
  workbench: OpenWorkbench,
  address: string,
  rows: number,
  columns: number,
): Promise<void> {
  await goToCell(workbench, address);
  const down = new Array<KeyInput>(rows).fill("ArrowDown");
  await holding(workbench.page, "Shift", ...down, ...new Array<KeyInput>(columns).fill("ArrowRight"));
}

/** Pastes a text from the selected cell of the shown sheet on. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await holding(page, "Control", "v");
}

/** What a cell, or merged cells, of the shown sheet show, as copying gives it. */
export async function shownIn(workbench: OpenWorkbench, address: string): Promise<string> {
  const { page } = workbench;
  await goToCell(workbench, address);
  await page.evaluate(async () => {
    await navigator.clipboard.writeText("");
  });
  await holding(page, "Control", "c");
  const text = await page.waitForFunction(() => navigator.clipboard.readText(), WAIT);
  return (await text.jsonValue()).trim();
}

/** Presses the button that downloads the workbook; gives where the file is. */
export async function download(workbench: OpenWorkbench): Promise<string> {
  await press(workbench.page, "button", workbench.strings.download);
  return downloaded(workbench);
}

/** The file that comes, once it is whole; it is moved, so that the next one is told from it. */
export async function downloaded({ downloads }: OpenWorkbench): Promise<string> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    await setTimeout(100);
    const name = readdirSync(downloads).find((file) => /\.xls[xm]$/u.test(file));
    if (name === undefined) continue;
    const path = join(mkdtempSync(join(tmpdir(), "csat-downloaded-")), name);
    renameSync(join(downloads, name), path);
    return path;
  }
  throw new Error("nothing was downloaded");
}
