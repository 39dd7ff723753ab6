import type { Page } from "puppeteer-core";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { addSheet } from "../../src/embedded/model/edits/sheets";
import { withinOneDay } from "../support/withinOneDay";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { find, named, press, untilSaid } from "./controls";
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
    await untilBarShows(workbench, "A3", `${String(year)}-12-15`);
    await typeInto(workbench, "A4", "2026年2月3日");
    await untilBarShows(workbench, "A4", "2026-02-03");
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
    await page.waitForSelector(asked, WAIT);
    await press(page, "button", strings.replaceNot);
    await untilBarShows(workbench, "A2", "7");
    await pickContent(page, "third.csv", "a,b\n1,2\n");
    await press(page, "button", strings.replaceAnyway);
    await find(page, "tab", "third");
    expect(await page.$eval("#addin-pane", (pane) => pane.getBoundingClientRect().width)).toBe(368);
    expect(await page.$eval("input[type=range]", (slider) => slider.getAttribute("aria-valuetext"))).toBe(
      "105%",
    );

    await typeInto(workbench, "A2", "8");
    await untilBarShows(workbench, "A2", "8");
    await download(workbench);
    await pickContent(page, "fourth.csv", "a,b\n1,2\n");
    await find(page, "tab", "fourth");
    expect(complaints).toEqual([]);
    await page.close();
  },
  LONG,
);

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

async function topOfGrid(page: Page): Promise<number> {
  return page.$eval("section canvas", (canvas) => canvas.getBoundingClientRect().top);
}

function twoSheets(): Uint8Array {
  const workbook = openWorkbook(Buffer.from("列一,列二\n"), "甲.csv");
  addSheet(workbook, "乙");
  return saveWorkbook(workbook);
}
