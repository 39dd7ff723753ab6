import { makeGroupSets, type GroupSetsRequest } from "../../../src/app/groupSets/makeGroupSets";
import { WHOLE_SURVEY } from "../../../src/app/request/generateRequest";
import { PARETO } from "../../../src/documents/pareto/table";
import { documentTitle, type DocumentId } from "../../../src/documents/registry";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets, typeInto, tableRows, type ShownSheet } from "../shownWorkbook";
import { fullSurvey, REQUEST } from "../surveyWorkbook";

const CSV = fullSurvey();
const DOCUMENTS = [
  "measures",
  "pareto",
  "improvement-plan",
  "measure-tracking",
  "clean-data",
  "settings",
] as const;
const CHANNELS = ["电话", "在线", "微信", "‹3天*"];
const ASKED: GroupSetsRequest = {
  ...WHOLE_SURVEY,
  reasonsOf: "dissatisfied",
  locale: "zh-CN",
  now: REQUEST.now,
  role: "channel",
  values: null,
};

const make = (request: Partial<GroupSetsRequest> = {}) =>
  makeGroupSets({ ...ASKED, ...request }, () => undefined, new AbortController().signal);

const titleOf = (id: DocumentId): string => documentTitle(id, "zh-CN");

function sheet(sheets: readonly ShownSheet[], name: string): ShownSheet {
  const found = sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Scores of a channel in the source. */
function scoresOf(channel: string): readonly number[] {
  return CSV.split("\n")
    .map((line) => line.split(","))
    .filter((cells) => cells[3] === channel && cells[4] !== "")
    .map((cells) => Number(cells[4]));
}

/** What stands in the row under a label or right of it: a tile's figures. */
function isShown({ values }: ShownSheet, wanted: number): boolean {
  return values.flat().some((value) => typeof value === "number" && Math.abs(value - wanted) < 1e-9);
}

/** The reason most often named becomes another. */
async function changeReasons(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("回访数据").getUsedRange().load({ values: true });
    await context.sync();
    range.values = (range.values as unknown[][]).map((cells): (string | null)[] =>
      cells.map((cell) => (cell === "等待时间太长" ? "系统总是报错" : null)),
    );
    await context.sync();
  });
}

describe("a set of sheets for each group", () => {
  it("shows the group's own figures as values, behind the analysis, and leaves all other sheets as they were", () =>
    inMadeWorkbook(
      CSV,
      async () => {
        await typeInto("改进计划", 0, "责任人", "王组长");
        const before = await shownSheets();
        const made = await make();
        expect(made.sets.map(({ group }) => group).sort()).toEqual([...CHANNELS].sort());
        const sheets = await shownSheets();
        for (const { group, sheets: set } of made.sets) {
          const scores = scoresOf(group);
          const rate = scores.filter((score) => score >= 4).length / scores.length;
          const measures = sheet(sheets, set.find(({ id }) => id === "measures")?.name ?? "");
          expect({ group, isRight: isShown(measures, rate) }).toEqual({ group, isRight: true });
          expect(measures.values.flat().join("\n")).toContain(`（渠道：${group}）`);
          for (const { name } of set) {
            const { formulas } = sheet(sheets, name);
            expect(formulas.flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
          }
        }
        for (const each of before) expect(sheet(sheets, each.name).values).toEqual(each.values);
        const names = sheets.map(({ name }) => name);
        const ours = made.sets.flatMap((set) => set.sheets.map(({ name }) => name));
        const first = names.indexOf(ours[0] ?? "");
        expect(names.slice(first, first + ours.length)).toEqual(ours);
        expect(names[first - 1]).toBe(titleOf("groups"));
      },
      { documents: DOCUMENTS },
    ));

  it("is brought up to date in place when it is made again, of the groups chosen", () =>
    inMadeWorkbook(
      CSV,
      async () => {
        await make();
        const names = (await shownSheets()).map(({ name }) => name);
        const again = await make({ values: ["在线", "微信"] });
        expect(again.sets.map(({ group }) => group)).toEqual(["在线", "微信"]);
        expect((await shownSheets()).map(({ name }) => name)).toEqual(names);
      },
      { documents: DOCUMENTS },
    ));

  it("keeps its language and what staff wrote beside its rows when other answers are made into sheets in another one", () =>
    inMadeWorkbook(
      CSV,
      async () => {
        const [made] = (await make({ values: ["电话"] })).sets;
        const shown = await shownSheets();
        const pareto = sheet(shown, made?.sheets.find(({ id }) => id === "pareto")?.name ?? "");
        const table = pareto.tables[0]?.name ?? "";
        const category = PARETO.headings.category["zh-CN"];
        const before = (await tableRows(table)).map((row) => String(row[category]));
        await excel(({ workbook }) => {
          const notes = before.map((of) => [`写在${of}旁`]);
          workbook.tables.getItem(table).columns.add(undefined, [["备注"], ...notes]);
        });
        await changeReasons();
        await make({ values: ["电话"], locale: "en" });
        expect((await shownSheets()).map(({ name }) => name)).toEqual(shown.map(({ name }) => name));
        const after = await tableRows(table);
        const order = after.map((row) => String(row[category]));
        expect(order).not.toEqual(before);
        expect(order.filter((of) => before.includes(of)).length).toBeGreaterThan(3);
        for (const row of after) {
          const of = String(row[category]);
          expect(row["备注"]).toBe(before.includes(of) ? `写在${of}旁` : "");
        }
      },
      { documents: DOCUMENTS },
    ));

  it("is no part of the next run, which neither reads nor changes it", () =>
    inMadeWorkbook(
      CSV,
      async () => {
        const made = await make({ values: ["电话"] });
        const before = await shownSheets();
        const report = await run({ documents: DOCUMENTS });
        expect(report.source.sheet).toBe("回访数据");
        const after = await shownSheets();
        for (const { name } of made.sets.flatMap((set) => set.sheets))
          expect(sheet(after, name).values).toEqual(sheet(before, name).values);
        expect(await tableRows("改进计划")).not.toEqual([]);
      },
      { documents: DOCUMENTS },
    ));

  it("names groups without an answer in the period, and what their answers give nothing for", () =>
    inMadeWorkbook(
      CSV,
      async () => {
        const made = await make({ period: "2024-03-01..2024-03-02" });
        expect(made.empty.length).toBeGreaterThan(0);
        expect([...made.sets.map(({ group }) => group), ...made.empty].sort()).toEqual([...CHANNELS].sort());
        expect(made.sets.flatMap(({ sheets }) => sheets.map(({ id }) => id))).not.toEqual([]);
      },
      { documents: DOCUMENTS },
    ));

  it("is refused where a run was broken off, and where no column tells of such groups", () =>
    inMadeWorkbook(
      CSV,
      async () => {
        await expect(make({ role: "region" })).rejects.toMatchObject({ code: "part-without-column" });
        await excel(({ workbook: { settings } }) => {
          settings.add("CSATLoop.unfinished", JSON.stringify({ adding: [], rescue: null }));
        });
        await expect(make()).rejects.toMatchObject({ code: "run-unfinished" });
      },
      { documents: DOCUMENTS },
    ));

  it("are not begun where staff have protected a sheet of them: the run ends by its name", () =>
    inMadeWorkbook(
      CSV,
      async () => {
        const { sets } = await make({ values: ["电话"] });
        const name = sets[0]?.sheets.at(-1)?.name ?? "";
        await excel(({ workbook }) => workbook.worksheets.getItem(name).protection.protect({}, "secret"));
        const before = await shownSheets();
        await expect(make({ values: ["电话"] })).rejects.toMatchObject({
          code: "sheet-protected",
          data: { sheet: name },
        });
        expect(await shownSheets()).toEqual(before);
      },
      { documents: DOCUMENTS },
    ));
});
