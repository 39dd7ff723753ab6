import { readFileSync } from "node:fs";
import type { ElementHandle } from "puppeteer-core";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { messageOf } from "../support/messages";
import { edit, fillIn, planFile, split } from "../app/tasks/sentTasks";
import { PATIENCE } from "../browser/browser";
import { findBy, press, untilSaid } from "../browser/controls";
import { namedRows } from "../support/namedRows";
import { paneForTests } from "./paneBrowser";

const say = (code: Parameters<typeof messageOf>[0], data = {}): string => messageOf(code, data, "zh-CN");
const openPane = paneForTests();

test(
  "a department's list that came back is chosen in the pane as a file, and is merged into the plan",
  async () => {
    const { plan, folder: place } = await planFile();
    const [service = ""] = await split(plan, place);
    await edit(service, () => fillIn("M001", { 存在问题: "人手不足" }));
    const workbook = openWorkbook(readFileSync(plan), "计划.xlsx");
    const sheets = workbook.sheets.length;
    const { page, complaints, close } = await openPane(workbook, { isNewExcel: true });
    try {
      await press(page, "tab", say("tab-tracking"));
      await untilSaid(page, say("tasks-hint-files"));
      const input = await findBy(page, 'input[type="file"]');
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
