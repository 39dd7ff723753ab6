import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { rowTop } from "../../../src/embedded/model/edits/sizes";
import type { Shape, Sheet } from "../../../src/embedded/model/sheet";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { excel, growSource, inMadeWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";
import { putPicture } from "./staffPictures";

const REQUEST = { documents: ["groups", "pareto", "clean-data", "improvement-plan"] } as const;
const DATA = "有效评价明细";
const NOTE = "备注";
const rich = (text: string): string =>
  `<is><r><t>${text.slice(0, 1)}</t></r><r><rPr><b/></rPr><t>${text.slice(1)}</t></r></is>`;

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Where a text stands on a sheet. */
function placeOf(sheet: Sheet, text: string): { readonly row: number; readonly column: number } {
  const { bottom, right } = sheet.cells.usedArea(true) ?? { bottom: -1, right: -1 };
  for (let row = 0; row <= bottom; row++)
    for (let column = 0; column <= right; column++)
      if (sheet.cells.getValue(row, column) === text) return { row, column };
  throw new Error(`${text} does not stand on ${sheet.name}`);
}

/** Makes the end of a text bold, as staff do in the cell. */
function embolden(sheet: Sheet, text: string): void {
  const { row, column } = placeOf(sheet, text);
  sheet.cells.setRich(row, column, rich(text));
}

/** The looks inside a text, once saved and opened again. */
function lookOf(workbook: Workbook, sheet: string, text: string): unknown {
  const saved = sheetOf(openWorkbook(saveWorkbook(workbook), "结果.xlsx"), sheet);
  const { row, column } = placeOf(saved, text);
  return saved.cells.getRich(row, column);
}

/** As the survey grows, then loses rows of those that stood, in another language too. */
async function threeRuns(): Promise<void> {
  await growSource();
  await run(REQUEST);
  await run({ ...REQUEST, locale: "en" });
  await excel(({ workbook }) => {
    workbook.worksheets.getItem("回访数据").getRange("2:7").delete("Up");
  });
  await run(REQUEST);
}

describe("looks that staff give to words within a cell", () => {
  it("stay with their words in a column of theirs whose rows move, come and go", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await excel(({ workbook: { tables } }) => {
          tables.getItem("清洗数据").columns.add(undefined, undefined, NOTE);
        });
        await typeInto("清洗数据", 5, NOTE, "已电话核实");
        embolden(sheetOf(workbook, DATA), "已电话核实");
        await threeRuns();
        expect(lookOf(workbook, DATA, "已电话核实")).toBe(rich("已电话核实"));
        const noted = (await tableRows("清洗数据")).filter((row) => row[NOTE] !== "");
        expect(noted).toMatchObject([{ 工单号: "T1005", [NOTE]: "已电话核实" }]);
      },
      REQUEST,
    ));

  it("stay in what they wrote into a ledger, and beside and under our tables", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await typeInto("改进计划", 0, "责任人", "王小明");
        const plan = sheetOf(workbook, "改进计划");
        embolden(plan, "王小明");
        await excel(({ workbook: { worksheets } }) => {
          worksheets.getItem("改进计划").getRange("AC6").values = [["计划旁的话"]];
          worksheets.getItem(DATA).getRange("B60").values = [["表下的话"]];
          worksheets.getItem("帕累托分析").getRange("AC6").values = [["表旁的话"]];
        });
        embolden(plan, "计划旁的话");
        embolden(sheetOf(workbook, DATA), "表下的话");
        embolden(sheetOf(workbook, "帕累托分析"), "表旁的话");
        await threeRuns();
        expect([
          lookOf(workbook, "改进计划", "王小明"),
          lookOf(workbook, "改进计划", "计划旁的话"),
          lookOf(workbook, DATA, "表下的话"),
          lookOf(workbook, "帕累托分析", "表旁的话"),
        ]).toEqual(["王小明", "计划旁的话", "表下的话", "表旁的话"].map(rich));
      },
      REQUEST,
    ));
});

describe("a picture of staff's on our sheets", () => {
  const SIZE = { left: 1_500, width: 90, height: 45 };

  /** Where it stands after the runs, once saved and opened again. */
  async function after(sheet: string, top: number, placement: Shape["placement"]): Promise<readonly Shape[]> {
    return inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        const standing = sheetOf(workbook, sheet);
        putPicture(workbook, standing, { ...SIZE, top: rowTop(standing, top) }, placement);
        await threeRuns();
        const { shapes } = sheetOf(openWorkbook(saveWorkbook(workbook), "结果.xlsx"), sheet);
        return shapes.filter(({ kind }) => kind === "Image");
      },
      REQUEST,
    );
  }

  it.each([
    { sheet: DATA, row: 6 },
    { sheet: "改进计划", row: 8 },
    { sheet: "帕累托分析", row: 5 },
    { sheet: "分组对比", row: 40 },
  ])("is there after the runs, as large as it was: $sheet beside row $row", async ({ sheet, row }) => {
    const [picture, ...others] = await after(sheet, row, "TwoCell");
    expect(others).toEqual([]);
    expect(picture).toMatchObject({ width: SIZE.width, height: SIZE.height, placement: "TwoCell" });
  });
});

describe("rows of our tables that staff put into a group", () => {
  it("are no fewer, and all are shown, after runs that move them", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        const sheet = sheetOf(workbook, DATA);
        for (const row of [7, 8, 9]) {
          sheet.rowOutlines.set(row, { level: 1, collapsed: false });
          sheet.hiddenRows.add(row);
        }
        sheet.rowOutlines.set(10, { level: 0, collapsed: true });
        sheet.followCells();
        const before = (await tableRows("清洗数据")).length;
        await growSource();
        await run(REQUEST);
        await run({ ...REQUEST, locale: "en" });
        expect(await tableRows("清洗数据")).toHaveLength(before + 3);
        const saved = sheetOf(openWorkbook(saveWorkbook(workbook), "结果.xlsx"), DATA);
        expect([...saved.rowOutlines.keys()]).toEqual([7, 8, 9, 10]);
        expect([...saved.hiddenRows]).toEqual([]);
      },
      REQUEST,
    ));
});
