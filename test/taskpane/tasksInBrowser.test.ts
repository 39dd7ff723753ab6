import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, ElementHandle } from "puppeteer-core";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { messageOf } from "../../src/messages/message";
import { edit, fillIn, planFile, split } from "../app/tasks/sentTasks";
import { PATIENCE, startBrowser } from "../browser/browser";
import { BUILDING, builtPages } from "../browser/builtPages";
import { press, untilSaid } from "../browser/workbenchPage";
import { namedRows } from "../support/namedRows";
import { openPane } from "./paneBrowser";

const say = (code: Parameters<typeof messageOf>[0], data = {}): string => messageOf(code, data, "zh-CN");
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = path.join(await builtPages(), "addin");
  browser = await startBrowser();
}, BUILDING);

afterAll(async () => {
  await browser.close();
});

test(
  "a department's list that came back is chosen in the pane as a file, and is merged into the plan",
  async () => {
    const { plan, folder: place } = await planFile();
    const [service = ""] = await split(plan, place);
    await edit(service, () => fillIn("M001", { 存在问题: "人手不足" }));
    const workbook = openWorkbook(readFileSync(plan), "计划.xlsx");
    const sheets = workbook.sheets.length;
    const { page, complaints, close } = await openPane(browser, folder, workbook, { isNewExcel: true });
    try {
      await press(page, "tab", say("tab-tracking"));
      await untilSaid(page, say("tasks-hint-files"));
      const input = await page.waitForSelector('input[type="file"]', { timeout: PATIENCE });
      await (input as ElementHandle<HTMLInputElement>).uploadFile(service);
      await untilSaid(page, say("tasks-merged", { cells: 1, actions: 1 }));
      expect(workbook.sheets).toHaveLength(sheets);
      expect(namedRows(workbook, "改善措施跟踪表")[0]).toMatchObject({ 存在问题: "人手不足" });
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  },
  3 * PATIENCE,
);
