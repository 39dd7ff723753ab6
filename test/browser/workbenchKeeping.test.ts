import type { Page } from "puppeteer-core";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { addSheet } from "../../src/embedded/model/edits/sheets";
import { violationsInThemes } from "./accessibility";
import { withinOneDay } from "../support/withinOneDay";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { find, findBy, named, press, untilSaid } from "./controls";
import { THEMES, wear } from "./themes";
import { download, goToCell, pickContent, showSheet, typeInto } from "./workbenchPage";

const LONG = 400_000;
const WAIT = { timeout: PATIENCE };
const openWorkbench = workbenchForTests();

it(
  "keeps what is typed when the person goes elsewhere, and takes dates and texts as people write them",
  async () => {
    const workbench = await openWorkbench("zh-CN");
    const { page, complaints } = workbench;
    await pickContent(page, "two.xlsx", twoSheets());
    await showSheet(page, "甲");

    await goToCell(workbench, "A2");
    await page.keyboard.type("写到一半");
    await goToCell(workbench, "B2");
    await page.keyboard.type("又一半");
    await showSheet(page, "乙");
    await showSheet(page, "甲");
    await untilBarShows(workbench, "A2", "写到一半");
    await untilBarShows(workbench, "B2", "又一半");

    const year = await withinOneDay(async () => {
      await typeInto(workbench, "A3", "12月15日");
      return new Date().getFullYear();
    });
    await untilBarShows(workbench, "A3", `${String(year)}/12/15`);
    await typeInto(workbench, "A4", "2026年2月3日");
    await untilBarShows(workbench, "A4", "2026/2/3");
    await typeInto(workbench, "A5", "'文字");
    await untilBarShows(workbench, "A5", "文字");
    // without its apostrophe this would be a number
    await typeInto(workbench, "A6", "'007");
    await untilBarShows(workbench, "A6", "'007");

    const before = await topOfGrid(page);
    await typeInto(workbench, "A7", '=WEBSERVICE("a")');
    await untilSaid(page, workbench.strings.refusals["edit-not-calculated"]);
    expect(await topOfGrid(page)).toBe(before);
    expect(complaints).toEqual([]);
    await page.close();
  },
  LONG,
);

it(
  "has buttons that look like buttons, in every theme",
  async () => {
    const { page, strings } = await openWorkbench("zh-CN");
    await pickContent(page, "one.csv", "a,b\n1,2\n");
    await find(page, "tab", "one");
    for (const theme of THEMES) {
      await wear(page, theme);
      for (const name of [strings.open, strings.sample, strings.download]) {
        const button = await find(page, "button", name);
        expect({ theme, name, box: await button.evaluate(hasBox) }).toEqual({ theme, name, box: true });
      }
    }
    await page.close();
  },
  LONG,
);

it(
  "asks before other data take the place of changes that were not downloaded, and keeps the person's setup",
  async () => {
    const workbench = await openWorkbench("en");
    const { page, strings, complaints } = workbench;
    await pickContent(page, "first.csv", "a,b\n1,2\n");
    await find(page, "tab", "first");
    await pickContent(page, "second.csv", "a,b\n1,2\n");
    await find(page, "tab", "second");

    const separator = await find(page, "separator", strings.paneWidth);
    await separator.focus();
    await page.keyboard.press("ArrowLeft");
    await press(page, "button", strings.zoomIn);
    await typeInto(workbench, "A2", "7");
    await untilBarShows(workbench, "A2", "7");
    const asked = named("dialog", strings.replace("second.csv"));
    await pickContent(page, "third.csv", "a,b\n1,2\n");
    await findBy(page, asked);
    expect(await violationsInThemes(page, page)).toEqual([]);
    await press(page, "button", strings.replaceNot);
    await untilBarShows(workbench, "A2", "7");
    await pickContent(page, "third.csv", "a,b\n1,2\n");
    await press(page, "button", strings.replaceAnyway);
    await find(page, "tab", "third");
    expect(await setupOf(page)).toEqual(["368", "105%"]);

    await typeInto(workbench, "A2", "8");
    await untilBarShows(workbench, "A2", "8");
    await download(workbench);
    await pickContent(page, "fourth.csv", "a,b\n1,2\n");
    await find(page, "tab", "fourth");
    await page.reload();
    await pickContent(page, "fifth.csv", "a,b\n1,2\n");
    await find(page, "tab", "fifth");
    expect(await setupOf(page)).toEqual(["368", "105%"]);
    expect(complaints).toEqual([]);
    await page.close();
  },
  LONG,
);

/** Whether an element has an edge or a ground of its own against what is around it. */
function hasBox(element: Element): boolean {
  const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
  const around = getComputedStyle(element.closest("header") ?? document.body).backgroundColor;
  const unseen = [around, "rgba(0, 0, 0, 0)"];
  const hasEdge = parseFloat(borderTopWidth) >= 1 && !unseen.includes(borderTopColor);
  return hasEdge || !unseen.includes(backgroundColor);
}

/** Goes to a cell and waits until the formula bar shows what it holds. */
async function untilBarShows(workbench: OpenWorkbench, address: string, text: string): Promise<void> {
  const { page, strings } = workbench;
  await goToCell(workbench, address);
  await page.waitForFunction(
    (bar, wanted) => (bar as HTMLInputElement).value === wanted,
    WAIT,
    await find(page, "textbox", strings.formulaBar),
    text,
  );
}

/** How wide the pane is, and the zoom. */
async function setupOf(page: Page): Promise<readonly unknown[]> {
  const pane = await findBy(page, "#addin-pane");
  const slider = await findBy(page, "input[type=range]");
  return [
    String(await pane.evaluate((element) => element.getBoundingClientRect().width)),
    await slider.evaluate((element) => element.getAttribute("aria-valuetext")),
  ];
}

async function topOfGrid(page: Page): Promise<number> {
  return page.$eval("section canvas", (canvas) => canvas.getBoundingClientRect().top);
}

function twoSheets(): Uint8Array {
  const workbook = openWorkbook(Buffer.from("列一,列二\n"), "甲.csv");
  addSheet(workbook, "乙");
  return saveWorkbook(workbook);
}
