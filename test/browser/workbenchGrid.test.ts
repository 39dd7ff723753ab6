import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { writeZip } from "../../src/embedded/file/package/zip";
import { unzipped } from "../support/unzipped";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { find, findBy, named, press, untilSaid } from "./controls";
import {
  download,
  goToCell,
  holding,
  paneOf,
  pickContent,
  selectBlock,
  shownIn,
  showSheet,
  typeInto,
  untilNext,
} from "./workbenchPage";

const LONG = 400_000;
const WAIT = { timeout: PATIENCE };

const openWorkbench = workbenchForTests();

it(
  "copies a block into another place, cells of several lines among them, takes edits back and does them again",
  async () => {
    const workbench = await opened(
      await openWorkbench("zh-CN"),
      "block.csv",
      '甲,乙\n1,"一行\n二行"\n2,25%\n',
    );
    const { page, complaints } = workbench;
    await selectBlock(workbench, "A1", 2, 1);
    await holding(page, "Control", "c");
    await goToCell(workbench, "D4");
    await holding(page, "Control", "v");
    await untilHolds(workbench, "D5", "1");
    expect(await shownIn(workbench, "E5")).toBe('"一行\n二行"');
    await untilHolds(workbench, "E6", "25%");

    await typeInto(workbench, "D6", "7");
    await untilHolds(workbench, "D6", "7");
    // the cursor goes to what was taken back
    await holding(page, "Control", "z");
    await untilAt(workbench, "D6", "2");
    await holding(page, "Control", "z");
    await untilAt(workbench, "D4", "");
    await press(page, "button", workbench.strings.redo);
    await untilAt(workbench, "D4", "甲");
    await untilHolds(workbench, "D6", "2");

    await selectBlock(workbench, "D4", 2, 1);
    await holding(page, "Control", "x");
    await untilHolds(workbench, "D4", "");
    await goToCell(workbench, "G1");
    await holding(page, "Control", "v");
    await untilHolds(workbench, "H3", "25%");
    expect(complaints).toEqual([]);
    await page.close();
  },
  LONG,
);

it(
  "carries formulas and looks along with copied cells, and only their texts once the cells have changed",
  async () => {
    const workbench = await opened(await openWorkbench("en"), "formulas.csv", "1,50%\n2,25%\n");
    const { page } = workbench;
    await typeInto(workbench, "C1", "=A1*B1");
    await untilHolds(workbench, "C1", "=A1*B1");
    await selectBlock(workbench, "B1", 0, 1);
    await holding(page, "Control", "c");
    await goToCell(workbench, "B4");
    await holding(page, "Control", "v");
    await untilHolds(workbench, "C4", "=A4*B4");
    expect(await shownIn(workbench, "B4")).toBe("50%");
    await holding(page, "Control", "z");
    await untilAt(workbench, "B4", "");
    await untilHolds(workbench, "C4", "");

    await goToCell(workbench, "C1");
    await holding(page, "Control", "c");
    await typeInto(workbench, "A1", "4");
    await untilHolds(workbench, "A1", "4");
    await goToCell(workbench, "D1");
    await holding(page, "Control", "v");
    await untilHolds(workbench, "D1", "0.5");
    await page.close();
  },
  LONG,
);

it(
  "takes a formula beside one of the file's that it cannot calculate, and refuses one that it cannot",
  async () => {
    const workbench = await opened(await openWorkbench("en"), "foreign.xlsx", foreignFormula());
    const { page, strings } = workbench;
    await typeInto(workbench, "B1", "=1+2");
    await untilHolds(workbench, "B1", "=1+2");
    expect(await shownIn(workbench, "B1")).toBe("3");
    await typeInto(workbench, "B2", '=WEBSERVICE("b")');
    await untilSaid(page, strings.refusals["edit-not-calculated"]);
    await untilHolds(workbench, "B2", "");
    await page.close();
  },
  LONG,
);

it(
  "opens a file that is dropped on the page",
  async () => {
    const { page, strings, complaints } = await openWorkbench("en");
    await find(page, "button", strings.sample);
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(["ticket,score\nT1,5\nT2,1\n"], "dropped.csv", { type: "text/csv" }));
      for (const type of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true }));
      }
    });
    await find(page, "tab", "dropped");
    expect(complaints).toEqual([]);
    await page.close();
  },
  LONG,
);

it(
  "shows 100,000 rows from the first to the last",
  async () => {
    const rows = Array.from({ length: 100_000 }, (_row, at) => `T${String(at)},${String((at % 5) + 1)}`);
    const workbench = await opened(
      await openWorkbench("zh-CN"),
      "large.csv",
      ["工单号,满意度评分", ...rows].join("\n"),
    );
    const { page, complaints } = workbench;
    await goToCell(workbench, "A1");
    await holding(page, "Control", "ArrowDown");
    await findBy(page, 'textarea[aria-label="单元格 A100001，T99999"]');
    await untilSaid(await paneOf(page), "100,000");
    expect(complaints).toEqual([]);
    await page.close();
  },
  LONG,
);

it(
  "keeps the macros of an .xlsm in the download",
  async () => {
    const workbench = await opened(await openWorkbench("zh-CN"), "macros.xlsm", withMacros());
    await typeInto(workbench, "A1", "改过");
    await untilHolds(workbench, "A1", "改过");
    const path = await download(workbench);
    expect(path).toMatch(/macros\.xlsm$/u);
    const parts = unzipped(readFileSync(path));
    expect(Buffer.from(parts.get("xl/vbaProject.bin") ?? []).toString()).toBe("macros");
    expect(Buffer.from(parts.get("[Content_Types].xml") ?? []).toString()).toContain("macroEnabled");
    expect(openWorkbook(readFileSync(path), "macros.xlsm").sheets[0]?.cells.getValue(0, 0)).toBe("改过");
    await workbench.page.close();
  },
  LONG,
);

it(
  "zooms between 75 % and 150 % with its buttons and with Ctrl and the wheel, and keeps the cell under the cursor",
  async () => {
    const workbench = await opened(await openWorkbench("zh-CN"), "zoom.csv", "甲,乙\n1,2\n");
    const { page, strings } = workbench;
    const percent = (): Promise<string> =>
      page.$eval("input[type=range]", (slider) => slider.getAttribute("aria-valuetext") ?? "");
    for (let times = 0; times < 6; times++) {
      if ((await page.$(named("button", strings.zoomOut))) === null) break;
      if (await isOff(page, strings.zoomOut)) break;
      await press(page, "button", strings.zoomOut);
    }
    expect(await percent()).toBe("75%");
    expect(await isOff(page, strings.zoomOut)).toBe(true);
    await page.mouse.move(300, 400);
    await page.keyboard.down("Control");
    await page.mouse.wheel({ deltaY: -100 });
    await page.keyboard.up("Control");
    await findBy(page, 'input[type=range][aria-valuetext="80%"]');
    await page.$eval("input[type=range]", (slider) => {
      slider.focus();
    });
    await page.keyboard.press("End");
    await findBy(page, 'input[type=range][aria-valuetext="150%"]');
    // B2 of columns of 64 and rows of 20 pixels lies there at 150 %
    const grid = await page.$eval(
      "section",
      (section) => section.getBoundingClientRect().toJSON() as DOMRect,
    );
    await page.mouse.click(grid.left + 40 + 64 * 1.5 + 20, grid.top + 24 + 20 * 1.5 + 10);
    await findBy(page, 'textarea[aria-label^="单元格 B2"]');
    await press(page, "button", `150% ${strings.zoomReset}`);
    expect(await percent()).toBe("100%");
    await page.close();
  },
  LONG,
);

it(
  "makes the pane wider and narrower by keyboard and pointer, never narrower than 320 pixels",
  async () => {
    const workbench = await opened(await openWorkbench("en"), "pane.csv", "ticket,score\nT1,5\nT2,1\n");
    const { page, strings } = workbench;
    const width = async (): Promise<number> =>
      page.$eval("#addin-pane", (pane) => pane.getBoundingClientRect().width);
    const separator = await find(page, "separator", strings.paneWidth);
    await separator.focus();
    const before = await width();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(before + 16);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(320);
    const box = await separator.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 2, 400);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) - 98, 420, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(
      () => document.querySelector("#addin-pane")?.getBoundingClientRect().width === 420,
    );
    expect(await separator.evaluate((element) => element.getAttribute("aria-valuenow"))).toBe("420");
    await page.close();
  },
  LONG,
);

it(
  "has nothing beyond the window's edge at 1280 and at 1024 pixels",
  async () => {
    const workbench = await openWorkbench("en");
    const { page, strings } = workbench;
    for (const width of [1280, 1024]) {
      await page.setViewport({ width, height: 720 });
      await opened(workbench, `narrow${String(width)}.csv`, "ticket,score\nT1,5\nT2,1\n");
      await find(page, "button", strings.download);
      await untilSaid(page, "Check overdue");
      const beyond = await page.$$eval(
        "button, select, textarea, iframe, [role=tab], [role=separator]",
        (elements, edge) =>
          elements
            .filter((element) => element.getBoundingClientRect().right > edge)
            .map((element) => element.outerHTML.slice(0, 80)),
        width,
      );
      expect({ width, beyond }).toEqual({ width, beyond: [] });
    }
    await page.close();
  },
  LONG,
);

/** Opens a file with the page's picker and waits for its sheet, which may follow another file's. */
async function opened(
  workbench: OpenWorkbench,
  name: string,
  content: string | Uint8Array,
): Promise<OpenWorkbench> {
  await untilNext(workbench.page, () => pickContent(workbench.page, name, content));
  await findBy(workbench.page, "section textarea");
  const [tab] = await workbench.page.$$eval("[role=tab]", (tabs) => tabs.map((one) => one.textContent));
  await showSheet(workbench.page, tab ?? "");
  return workbench;
}

/** Waits until a cell, which the cursor is put on, holds what would be typed to get it. */
async function untilHolds(workbench: OpenWorkbench, address: string, content: string): Promise<void> {
  await goToCell(workbench, address);
  await untilAt(workbench, address, content);
}

/** Waits until the cursor is on a cell that holds this. */
async function untilAt({ page, strings }: OpenWorkbench, address: string, content: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector("section textarea")?.getAttribute("aria-label") === wanted,
    WAIT,
    strings.cell(address, content),
  );
}

async function isOff(page: Page, label: string): Promise<boolean> {
  const button = await find(page, "button", label);
  return button.evaluate((element) => (element as HTMLButtonElement).disabled);
}

/** A workbook with a formula that the embedded host cannot calculate, and the value that its file gave it. */
function foreignFormula(): Uint8Array {
  const workbook = openWorkbook(Buffer.from("kept\n"), "foreign.csv");
  const [sheet] = workbook.sheets;
  sheet?.cells.setFormula(0, 0, '=WEBSERVICE("a")');
  return saveWorkbook(workbook);
}

/** A workbook that carries macros (here any bytes: nobody runs them). */
function withMacros(): Uint8Array {
  const workbook = openWorkbook(Buffer.from("甲,乙\n1,2\n"), "macros.csv");
  const parts = new Map(unzipped(saveWorkbook(workbook)));
  const change = (part: string, from: RegExp, to: string): void => {
    const text = Buffer.from(parts.get(part) ?? []).toString();
    parts.set(part, Buffer.from(text.replace(from, to)));
  };
  change(
    "[Content_Types].xml",
    /<Types([^>]*)>/u,
    `<Types$1><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>`,
  );
  change(
    "[Content_Types].xml",
    /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/u,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  change(
    "xl/_rels/workbook.xml.rels",
    /<\/Relationships>/u,
    `<Relationship Id="rIdMacros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
  );
  parts.set("xl/vbaProject.bin", Buffer.from("macros"));
  return writeZip(parts);
}

it(
  "goes on below the cell where a row began that was filled in by Tab",
  async () => {
    const workbench = await opened(await openWorkbench("zh-CN"), "rows.csv", "甲,乙,丙\n1,2,3\n");
    const { page, complaints } = workbench;
    await goToCell(workbench, "A3");
    for (const text of ["一", "二"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("三");
    await page.keyboard.press("Enter");
    await untilAt(workbench, "A4", "");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("四");
    await page.keyboard.press("Enter");
    await untilAt(workbench, "B5", "");
    await untilHolds(workbench, "C3", "三");
    await untilHolds(workbench, "B4", "四");
    expect(complaints).toEqual([]);
  },
  LONG,
);
