import { readFileSync } from "node:fs";
import type { Frame, Page } from "puppeteer-core";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { areaToAddress } from "../../../src/embedded/model/references/address";
import { violations, violationsInThemes } from "../../browser/accessibility";
import { PATIENCE } from "../../browser/browser";
import { workbenchForTests, type OpenWorkbench } from "../../browser/openWorkbench";
import { choose, press, untilSaid } from "../../browser/controls";
import {
  download,
  downloaded,
  generate,
  goToCell,
  paneOf,
  pasteText,
  pickFile,
  showSheet,
  tickDocument,
  toMake,
  typeInto,
} from "../../browser/workbenchPage";
import { namedRows, type NamedRow } from "../../support/namedRows";
import type { Staff } from "./staff";
import { ABOVE, answersOf, exportOf, SOURCE, tellThreeCycles, TRUTH } from "./threeCycles";

/** Everything is done by hand: staff press the pane's buttons, type into the grid, and paste each cycle's export over the last. */
describe("three cycles through the pane", () => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;
  let book: Workbook;
  let taken = -1;

  beforeAll(async () => {
    workbench = await open("zh-CN");
  }, PATIENCE);

  tellThreeCycles(
    {
      generate: async (cycle) => {
        if (taken < 0) pane = await opened(workbench, exportOf(cycle));
        else if (cycle > taken) await pasteAnswers(workbench, pane, cycle);
        await toMake(workbench, pane);
        if (taken < 0) for (const title of ["效果验证", "历次改进台账"]) await tickDocument(pane, title);
        await choose(pane, workbench.say("period-label"), TRUTH[cycle]?.period ?? "");
        await generate(workbench, pane);
        taken = cycle;
        book = openWorkbook(readFileSync(await download(workbench)), "改进.xlsx");
        return book;
      },
      work: (work) => work(atTheGrid(workbench, book)),
    },
    3 * PATIENCE,
  );

  it(
    "lists the late action first in the pane, with whom it waits for",
    async () => {
      await press(pane, "tab", workbench.say("tab-tracking"));
      await untilSaid(pane, "转接前先说明来电事由");
      const [first] = await pane.$$eval("main li", (items) => items.map(({ textContent }) => textContent));
      expect(first).toContain("转接前先说明来电事由");
      expect(first).toContain("班长");
      expect(await violations(pane)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "opens a copy to pass on in a tab of its own, which is converted there",
    async () => {
      const { page, strings, say } = workbench;
      await press(pane, "tab", say("tab-analysis"));
      await press(pane, "button", say("share"));
      await press(pane, "button", say("share-open"));
      await untilSaid(pane, say("share-opened"));
      const opening = new Promise<Page | null>((resolve) => page.once("popup", resolve));
      await press(page, "button", strings.newWorkbookOpen);
      const tab = await opening;
      if (tab === null) throw new Error("no tab was opened");
      const copyPane = await paneOf(tab);
      await press(copyPane, "button", say("share-convert"));
      await untilSaid(copyPane, say("share-done"));
      expect(await violationsInThemes(tab, copyPane)).toEqual([]);
      await press(tab, "button", strings.download);
      const copy = openWorkbook(readFileSync(await downloaded(workbench)), "脱敏版.xlsx");
      const names = copy.sheets.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["满意度改进月报", "改进计划", "效果验证"]));
      expect(names).not.toEqual(expect.arrayContaining([SOURCE]));
      expect(names).not.toEqual(expect.arrayContaining(["有效评价明细"]));
      await tab.close();
    },
    2 * PATIENCE,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

async function opened(workbench: OpenWorkbench, path: string): Promise<Frame> {
  await pickFile(workbench.page, path);
  const pane = await paneOf(workbench.page);
  await untilSaid(pane, workbench.say("cleaning-note"));
  return pane;
}

/** Puts a cycle's answers in the place of those that stand; all exports have as many. */
async function pasteAnswers(workbench: OpenWorkbench, pane: Frame, cycle: number): Promise<void> {
  await showSheet(workbench.page, SOURCE);
  await goToCell(workbench, `A${String(ABOVE + 1)}`);
  await pasteText(
    workbench.page,
    answersOf(cycle)
      .map((cells) => cells.join("\t"))
      .join("\n"),
  );
  await untilSaid(pane, workbench.say("source-changed"));
}

/** Staff at the grid; tables stand where the last download has them. */
function atTheGrid(workbench: OpenWorkbench, book: Workbook): Staff {
  const type = async (
    { sheet, headings, left }: StandingTable,
    row: number,
    typed: NamedRow,
  ): Promise<void> => {
    await showSheet(workbench.page, sheet);
    for (const [heading, value] of Object.entries(typed)) {
      const column = left + headings.indexOf(heading);
      const address = areaToAddress({ top: row, left: column, bottom: row, right: column });
      await typeInto(workbench, address, typedText(value));
    }
  };
  return {
    fill: async (name, where, typed) => {
      const at = namedRows(book, name).findIndex((cells) =>
        Object.entries(where).every(([heading, value]) => cells[heading] === value),
      );
      if (at < 0) throw new Error(`no row ${JSON.stringify(where)} in ${name}`);
      const table = standing(book, name);
      await type(table, table.top + 1 + at, typed);
    },
    add: async (name, typed) => {
      const table = standing(book, name);
      await type(table, table.bottom + 1, typed);
    },
    replaceRows: () => Promise.reject(new Error("answers are pasted")),
  };
}

interface StandingTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

function standing(book: Workbook, name: string): StandingTable {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table === undefined) continue;
    return { sheet: sheet.name, headings: table.columns.map((column) => column.name), ...table.area };
  }
  throw new Error(`no table ${name}`);
}

/** Days as people type them. */
function typedText(value: unknown): string {
  const isDay = typeof value === "number" && value > 40_000;
  return isDay ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10) : String(value);
}
