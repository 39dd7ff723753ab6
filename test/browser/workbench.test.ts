import type { Server } from "node:http";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, ElementHandle } from "puppeteer-core";
import { builtWorkbench } from "../../src/embedded/cli/serveBuild";
import { serveWorkbench } from "../../src/embedded/cli/serveWorkbench";
import type { Workbook } from "../../src/embedded/model/workbook";
import { areaToAddress, parseAddress } from "../../src/embedded/model/references/address";
import { startBrowser, watchedPage } from "./browser";
import { chartSaying, download, generate, named, paneOf, press, typeInto } from "./workbenchPage";

let served: { readonly address: string; readonly server: Server };
let browser: Browser;

beforeAll(async () => {
  const folder = await builtWorkbench(resolve(__dirname, "../.."), () => undefined);
  served = await serveWorkbench(folder, {}, 0);
  browser = await startBrowser();
}, 400_000);

afterAll(async () => {
  await browser.close();
  served.server.closeAllConnections();
  served.server.close();
});

it("opens the sample, generates, follows a corrected reason into the Pareto, and gives the file back", async () => {
  const { page, complaints } = await watchedPage(browser, served.address);
  await page.goto(`${served.address}?language=zh-CN`);
  await press(page, "button", "打开示例");
  const pane = await paneOf(page);
  await generate(page, pane);

  await press(page, "tab", "帕累托分析");
  const before = await chartSaying(page, "等待时长");
  const first = await download(page);
  const cell = cellOfReason(first, "等待时长");

  await press(page, "tab", "清洗数据");
  await page.waitForSelector(named("tab", "清洗数据") + '[aria-selected="true"]');
  await typeInto(page, cell, "服务态度");
  await press(page, "tab", "帕累托分析");
  const moved = await page.waitForFunction(
    (old) =>
      [...document.querySelectorAll("[role=img]")]
        .map((chart) => chart.getAttribute("aria-label") ?? "")
        .find((label) => label.includes("等待时长") && label !== old),
    { timeout: 30_000 },
    before,
  );
  const after = String(await moved.jsonValue());
  expect(shareOf(after, "等待时长")).toBeLessThan(shareOf(before, "等待时长"));
  expect(shareOf(after, "服务态度")).toBeGreaterThan(shareOf(before, "服务态度"));

  const second = await download(page);
  expect(second.sheets.map(({ name }) => name)).toContain("客服满意度持续改进表");
  const { top, left } = parseAddress(cell)!.area;
  expect(second.sheetByName("清洗数据")!.cells.getValue(top, left)).toBe("服务态度");
  expect(complaints).toEqual([]);
  await page.close();
}, 180_000);

it("says in English why a file cannot be opened, and keeps working", async () => {
  const { page, complaints } = await watchedPage(browser, served.address);
  await page.goto(`${served.address}?language=en`);
  const folder = mkdtempSync(join(tmpdir(), "csat-bad-"));
  const bad = join(folder, "broken.xlsx");
  writeFileSync(bad, "PK\u0003\u0004 this is no workbook");
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(bad);
  await page.waitForSelector('[role="status"] ::-p-text("broken.xlsx")');
  await press(page, "button", "Open sample");
  await page.waitForSelector(named("tab", "回访明细"));
  await paneOf(page);
  expect(complaints).toEqual([]);
  await page.close();
}, 120_000);

/** The address of the first cell of 清洗数据's column 原因 that holds the reason. */
function cellOfReason(workbook: Workbook, reason: string): string {
  const sheet = workbook.sheetByName("清洗数据")!;
  const { area, columns } = sheet.tables[0]!;
  const column = area.left + columns.findIndex(({ name }) => /^原因1?$/u.test(name));
  for (let row = area.top + 1; row <= area.bottom; row++) {
    if (sheet.cells.getValue(row, column) === reason) {
      return areaToAddress({ top: row, left: column, bottom: row, right: column });
    }
  }
  throw new Error(`no row has the reason ${reason}`);
}

/** A category's percentage in what a chart says of itself. */
function shareOf(label: string, category: string): number {
  return Number(new RegExp(`${category} ([\\d.]+)%`, "u").exec(label)?.[1]);
}
