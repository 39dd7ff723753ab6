import type { Workbook } from "../../../src/embedded/model/workbook";
import { excel, growSource, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const REQUEST = { documents: ["groups", "pareto", "clean-data", "improvement-plan"] } as const;
const DATA = "有效评价明细";
const PARETO = "帕累托分析";
const OWN = "我的判断";
const CHOICES = { list: { inCellDropDown: true, source: "是,否" } };

async function shownIn(sheet: string): Promise<readonly unknown[]> {
  return (await shownSheets()).find(({ name }) => name === sheet)?.values.flat() ?? [];
}

function sheetOf(workbook: Workbook, name: string): NonNullable<ReturnType<Workbook["sheetByName"]>> {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** As the survey grows by rows, in another language too. */
async function twoRuns(): Promise<readonly string[]> {
  await growSource();
  const runs = [await run(REQUEST), await run({ ...REQUEST, locale: "en" })];
  return runs.flatMap(({ warnings }) => warnings.map(({ code }) => code));
}

describe("what staff do to our sheets beside typing", () => {
  it("joins cells under and beside our tables: they stay joined, with what stands in them", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await excel(({ workbook: { worksheets } }) => {
          const under = worksheets.getItem(DATA);
          under.getRange("B40").values = [["表下合并"]];
          under.getRange("B40:D40").merge();
          const beside = worksheets.getItem(PARETO);
          beside.getRange("AC6").values = [["表旁合并"]];
          beside.getRange("AC6:AD7").merge();
        });
        await twoRuns();
        // three rows more stand above
        expect(sheetOf(workbook, DATA).merges).toContainEqual({ top: 42, left: 1, bottom: 42, right: 3 });
        expect(sheetOf(workbook, PARETO).merges).toContainEqual({ top: 5, left: 28, bottom: 6, right: 29 });
        expect(await shownIn(DATA)).toContain("表下合并");
        expect(await shownIn(PARETO)).toContain("表旁合并");
      },
      REQUEST,
    ));

  it("lets only some words be typed in a column of theirs: new rows have that rule too", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await excel(({ workbook: book }) => {
          const table = book.tables.getItem("清洗数据");
          table.columns.add(undefined, undefined, OWN);
          table.columns.getItem(OWN).getDataBodyRange().dataValidation.rule = CHOICES;
        });
        await twoRuns();
        const [column] = Object.keys((await tableRows("清洗数据"))[0] ?? {}).flatMap((heading, place) =>
          heading === OWN ? [place + 1] : [],
        );
        const rule = sheetOf(workbook, DATA).validations.find(({ formula1 }) => formula1.includes("是,否"));
        expect(rule?.areas).toEqual([{ top: 5, left: column, bottom: 27, right: column }]);
      },
      REQUEST,
    ));

  it("draws boxes, freezes other rows and takes a column of theirs away: nothing of it comes back or goes", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await excel(({ workbook: { worksheets, tables } }) => {
          const box = worksheets.getItem(DATA).shapes.addTextBox("我的框");
          box.set({ left: 100, top: 300 });
          worksheets.getItem(DATA).freezePanes.freezeColumns(4);
          worksheets.getItem("改进计划").freezePanes.unfreeze();
          for (const name of ["清洗数据", PARETO, "改进计划"])
            tables.getItem(name).columns.add(undefined, undefined, OWN);
        });
        await run(REQUEST);
        await excel(({ workbook: { tables } }) => {
          for (const name of ["清洗数据", PARETO, "改进计划"])
            tables.getItem(name).columns.getItem(OWN).delete();
        });
        await twoRuns();
        const box = sheetOf(workbook, DATA).shapes.find(({ text }) => text === "我的框");
        expect(box).toMatchObject({ left: 100, top: 300 });
        expect(sheetOf(workbook, DATA).frozen).toEqual({ rows: 0, columns: 4 });
        expect(sheetOf(workbook, "改进计划").frozen).toEqual({ rows: 0, columns: 0 });
        for (const name of [DATA, PARETO, "改进计划"]) expect(await shownIn(name)).not.toContain(OWN);
      },
      REQUEST,
    ));

  it("puts a row of theirs under a computed table, which takes it in: it goes to the foot of the sheet, told once", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        await excel(({ workbook: { tables } }) => {
          const table = tables.getItem(PARETO);
          table.rows.add();
          table.getDataBodyRange().getLastRow().getCell(0, 0).values = [["自加行"]];
        });
        const codes = await twoRuns();
        expect(codes.filter((code) => code === "cells-moved")).toHaveLength(1);
        expect((await shownIn(PARETO)).filter((each) => each === "自加行")).toHaveLength(1);
        expect((await tableRows(PARETO)).flatMap((row) => Object.values(row))).not.toContain("自加行");
      },
      REQUEST,
    ));
});
