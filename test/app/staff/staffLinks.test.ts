import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { SEED } from "../../support/thoroughness";
import { openFaulty } from "../faultyHost";
import { excel, growSource, inWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows } from "../shownWorkbook";
import { openSurvey, fullSurvey, smallSurvey } from "../surveyWorkbook";

const DETAIL = { documents: ["clean-data", "cleaning-log"] } as const;
const TABLE = "清洗数据";
const NOTE = "备注";
/** At how many actions an ordinary run breaks it off. */
const PLACES = 14;
const GROUPS = { documents: ["groups", "pareto"] } as const;

type Links = Readonly<Record<string, readonly unknown[]>>;

interface Linked {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** The links in a column of a table by what a second column says of each row, and how the cells look. */
async function linksBeside(table: string, named: string, heading: string): Promise<Links> {
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const [names, cells] = [named, heading].map((each) => columns.getItem(each).getDataBodyRange());
    if (names === undefined || cells === undefined) throw new Error("two columns are asked for");
    names.load({ values: true, rowCount: true });
    await context.sync();
    const each = Array.from({ length: names.rowCount }, (_, row) => {
      const cell = cells.getCell(row, 0).load({ hyperlink: true, values: true });
      return { cell, font: cell.format.font.load({ color: true, underline: true }) };
    });
    await context.sync();
    return Object.fromEntries(
      each.flatMap(({ cell, font }, row) => {
        const { address, documentReference, screenTip } = (cell.hyperlink as Linked | null) ?? {};
        if (address === undefined && documentReference === undefined) return [];
        const shown: unknown = (cell.values as unknown[][])[0]?.[0];
        const target = [address, documentReference, screenTip];
        return [
          [String((names.values as unknown[][])[row]?.[0]), [shown, ...target, font.color, font.underline]],
        ];
      }),
    );
  });
}

/** Staff lead the cells of every third row to their own system, and one to a place in the workbook. */
async function linkRows(table: string, named: string, headings: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const names = columns.getItem(named).getDataBodyRange().load({ values: true });
    await context.sync();
    for (const [at, heading] of headings.entries()) {
      const cells = columns.getItem(heading).getDataBodyRange();
      (names.values as unknown[][]).forEach(([name], row) => {
        if (row % 3 !== at % 3 || name === "") return;
        const cell = cells.getCell(row, 0);
        if (heading !== named) cell.values = [[`见 ${String(name)}`]];
        cell.hyperlink =
          row % 2 === 0
            ? { address: `https://crm.example/${String(name)}`, screenTip: `单 ${String(name)}` }
            : { documentReference: "回访数据!A1" };
        cell.format.font.color = "#112233";
        cell.format.font.underline = row % 2 === 0 ? "None" : "Double";
      });
    }
    await context.sync();
  });
}

/** A workbook in whose 有效评价明细 links of staff's hang on three columns, and whose source has grown since. */
async function withLinks(): Promise<{
  readonly file: Uint8Array;
  readonly links: Awaited<ReturnType<typeof detailLinks>>;
}> {
  const { workbook, host, close } = openSurvey(smallSurvey());
  try {
    await run(DETAIL);
    await excel(({ workbook: book }) => {
      book.tables.getItem(TABLE).columns.add(undefined, undefined, "备注");
    });
    await linkRows(TABLE, "工单号", LINKED);
    const links = await detailLinks();
    await growSource();
    await excel(({ workbook: book }) => book.worksheets.getItem("回访数据").getRange("7:7").delete("Up"));
    host.settle();
    return { file: saveWorkbook(workbook), links };
  } finally {
    close();
  }
}

/** A column of staff's own, one in which they write, and the key, which is ours. */
const LINKED = ["备注", "原因1", "工单号"] as const;

async function detailLinks(): Promise<readonly Links[]> {
  const found: Links[] = [];
  for (const heading of LINKED) found.push(await linksBeside(TABLE, "工单号", heading));
  return found;
}

/** Actions of the requests in which rows are sorted, counted from the run's first one. */
async function sortingActions(file: Uint8Array): Promise<readonly number[]> {
  const host = openFaulty(openWorkbook(file, "结果.xlsx"));
  try {
    const found: number[] = [];
    host.onRequest((request) => {
      const { Actions } = JSON.parse(request) as { Actions: readonly { Name: string }[] };
      if (!Actions.some(({ Name }) => Name === "Apply")) return;
      found.push(...Actions.map((_action, at) => host.actions() + at));
    });
    await run(DETAIL);
    return found;
  } finally {
    host.close();
  }
}

/** The heading of the column that says what a row is of. */
async function nameHeading(table: string): Promise<string> {
  const [row = {}] = await tableRows(table);
  const headings = Object.keys(row);
  return headings.find((each) => each === "问题类别" || each === "类别") ?? headings[0] ?? "";
}

async function namesIn(table: string): Promise<readonly string[]> {
  const heading = await nameHeading(table);
  return (await tableRows(table)).map((row) => String(row[heading]));
}

describe("a link that staff put on a cell of a row of ours", () => {
  it("stays with its row in 有效评价明细, wherever a run into moved rows breaks off", async () => {
    const { file, links } = await withLinks();
    expect(links.map((each) => Object.keys(each).length >= 4)).toEqual([true, true, true]);
    const attempt = async (action: number | null): Promise<void> => {
      const host = openFaulty(openWorkbook(file, "结果.xlsx"));
      try {
        if (action !== null) {
          host.breakBefore(action);
          await run(DETAIL).catch((error: unknown) => {
            expect(error).toMatchObject({ code: "excel-failed" });
          });
          host.breakBefore(null);
        }
        await run(DETAIL);
        const tickets = new Set((await tableRows(TABLE)).map((row) => String(row["工单号"])));
        const stayed = links.map((each) =>
          Object.fromEntries(Object.entries(each).filter(([ticket]) => tickets.has(ticket))),
        );
        expect({ action, links: await detailLinks() }).toEqual({ action, links: stayed });
      } finally {
        host.close();
      }
    };
    await attempt(null);
    const actions = await sortingActions(file);
    expect(actions.length).toBeGreaterThan(50);
    const step = SEED === null ? Math.ceil(actions.length / PLACES) : 1;
    for (let at = 0; at < actions.length; at += step) await attempt(actions[at] ?? null);
  }, 300_000);

  it("stays with what a row of a computed table is of", async () => {
    await inWorkbook(fullSurvey(), async () => {
      const { sheets } = await run(GROUPS);
      const ours = sheets
        .filter(({ id }) => GROUPS.documents.some((each) => each === id))
        .map(({ name }) => name);
      const shown = (await shownSheets()).filter(({ name }) => ours.includes(name));
      const tables = shown.flatMap((sheet) => sheet.tables);
      await excel(({ workbook }) => {
        for (const { name } of tables) workbook.tables.getItem(name).columns.add(undefined, undefined, NOTE);
      });
      const before = new Map<string, Links>();
      for (const { name } of tables) {
        const named = await nameHeading(name);
        await linkRows(name, named, [NOTE]);
        before.set(name, await linksBeside(name, named, NOTE));
      }
      const order = async (): Promise<readonly string[]> =>
        Promise.all(tables.map(async ({ name }) => (await namesIn(name)).join()));
      const first = await order();
      await excel(({ workbook }) => {
        const sheet = workbook.worksheets.getItem("回访数据");
        sheet.getRange("D2:D40").values = Array.from({ length: 39 }, () => ["微信"]);
        sheet.getRange("E2:E40").values = Array.from({ length: 39 }, (_, row) => [
          row % 2 === 0 ? "李四" : "王五",
        ]);
      });
      await run(GROUPS);
      const second = await order();
      expect(second.filter((each, at) => each !== first[at]).length).toBeGreaterThan(2);
      for (const [name, links] of before) {
        const there = new Set(await namesIn(name));
        const stayed = Object.fromEntries(Object.entries(links).filter(([of]) => there.has(of)));
        expect([name, await linksBeside(name, await nameHeading(name), NOTE)]).toEqual([name, stayed]);
      }
    });
  });

  it("on a figure of ours goes with what its row is of, and where that goes to the foot of the sheet, told once", async () => {
    await inWorkbook(fullSurvey(60), async () => {
      await run(GROUPS);
      const [agents] = (await shownSheets())
        .filter(({ name }) => name === "分组对比")
        .flatMap(({ tables }) => tables.map(({ name }) => name));
      if (agents === undefined) throw new Error("no groups are compared");
      const names = await namesIn(agents);
      expect(names.length).toBeGreaterThan(2);
      const linked = async (): Promise<readonly string[]> =>
        Object.entries(await linksBeside(agents, await nameHeading(agents), await secondHeading(agents)))
          .map(([name, [, address]]) => `${name} ${String(address)}`)
          .sort();
      const [heading, second] = [await nameHeading(agents), await secondHeading(agents)];
      await Excel.run(async ({ workbook }) => {
        const cells = workbook.tables.getItem(agents).columns.getItem(second).getDataBodyRange();
        names.forEach((name, row) => {
          cells.getCell(row, 0).hyperlink = { address: `https://crm.example/${String(row)}` };
          expect(name).not.toBe("");
        });
        await Promise.resolve();
      });
      const before = await linked();
      expect(before).toHaveLength(names.length);
      // all answers of the first are another's, and others change places
      const column = await columnInSource(names[0] ?? "");
      await excel(({ workbook }) => {
        const sheet = workbook.worksheets.getItem("回访数据");
        const taken = Array.from({ length: 40 }, () => [`'${String(names.at(-1))}`]);
        sheet.getRangeByIndexes(1, column, 40, 1).values = taken;
        const others = Array.from({ length: 20 }, (_, row) => [
          `'${String(names[1 + (row % (names.length - 1))])}`,
        ]);
        sheet.getRangeByIndexes(41, column, 20, 1).values = others;
      });
      const { warnings } = await run(GROUPS);
      const after = await namesIn(agents);
      expect(after).not.toContain(names[0]);
      expect(after.filter((name) => names.includes(name)).join()).not.toBe(names.slice(1).join());
      expect(heading).toBe(await nameHeading(agents));
      expect(await linked()).toEqual(before.filter((each) => !each.startsWith(`${String(names[0])} `)));
      const told = warnings.filter(({ code }) => code === "rows-gone").map(({ rows }) => String(rows));
      expect(told.filter((each) => each.includes("https://crm.example/0"))).toHaveLength(1);
      const foot = (await shownSheets()).find(({ name }) => name === "分组对比")?.values.flat() ?? [];
      expect(foot.filter((text) => String(text).includes("https://crm.example/0"))).toHaveLength(1);
      const again = await run({ ...GROUPS, locale: "en" });
      expect(again.warnings.filter(({ code }) => code === "rows-gone")).toEqual([]);
    });
  });

  it("is kept at the foot of 有效评价明细, told once, where the survey has its row no more", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await run(DETAIL);
      await linkRows(TABLE, "工单号", ["工单号"]);
      const before = (await detailLink()).length;
      // T1000 is gone
      await excel(({ workbook }) => workbook.worksheets.getItem("回访数据").getRange("2:2").delete("Up"));
      const { warnings } = await run(DETAIL);
      const told = warnings.filter(({ code }) => code === "rows-gone").map(({ rows }) => String(rows));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain("https://crm.example/T1000");
      expect(await detailLink()).toHaveLength(before - 1);
      const sheets = await shownSheets();
      const kept = sheets.flatMap(({ values }) =>
        values.flat().filter((text) => String(text).includes("https://crm.example/T1000")),
      );
      expect(kept).toHaveLength(1);
      expect((await run(DETAIL)).warnings.filter(({ code }) => code === "rows-gone")).toEqual([]);
    });
  });
});

async function detailLink(): Promise<readonly string[]> {
  return Object.keys(await linksBeside(TABLE, "工单号", "工单号"));
}

async function secondHeading(table: string): Promise<string> {
  const [row = {}] = await tableRows(table);
  return Object.keys(row)[1] ?? "";
}

/** The place of the column of the source in which a group is named. */
async function columnInSource(name: string): Promise<number> {
  const source = (await shownSheets()).find((sheet) => sheet.name === "回访数据");
  return (source?.values[1] ?? []).findIndex((_cell, column) =>
    source?.values.some((row) => String(row[column]) === name),
  );
}
