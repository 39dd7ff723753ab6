import type { Area } from "../../../src/embedded/model/area";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { excel, growSource, inMadeWorkbook, run, WORKED_IN } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const SHEET = "有效评价明细";

/** Below the table, over its right edge: what stands there cannot go down with the table's cells alone. */
function placeBelow({ tables }: Sheet): Area {
  const { bottom, right } = tables[0]?.area ?? { bottom: 0, right: 0 };
  return { top: bottom + 1, bottom: bottom + 2, left: right, right: right + 1 };
}

const inSome = (work: (sheet: Sheet) => Promise<void>): Promise<void> =>
  inMadeWorkbook(
    smallSurvey(),
    async ({ workbook }) => {
      const sheet = workbook.sheetByName(SHEET);
      if (sheet === undefined) throw new Error(`no sheet ${SHEET}`);
      await work(sheet);
      workbook.notify({ kind: "structure", sheet });
    },
    WORKED_IN,
  );

/** Corrects a row and names an owner, as staff do between two runs, and has three answers more. */
async function workOn(): Promise<void> {
  await typeInto("清洗数据", 2, "满意度评分", 4);
  await typeInto("改进计划", 0, "责任人", "值班主管");
  await growSource();
}

/** All that is shown after another run, where nothing stood in the way. */
async function shownCleanly(): Promise<unknown> {
  let shown: unknown;
  await inSome(async () => {
    await workOn();
    await run(WORKED_IN);
    shown = await shownSheets();
  });
  return shown;
}

const put = (sheet: Sheet, area: Area): void => {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) sheet.cells.setValue(row, column, 7);
  }
};

describe("what staff put where a table of ours has to grow, and Excel does not let be torn apart", () => {
  it.each<readonly [string, (sheet: Sheet, area: Area) => void, string]>([
    [
      "a pivot table",
      (sheet, area) => {
        put(sheet, area);
        sheet.pivotTables = [{ name: "透视表1", area, whole: area, part: "xl/pivotTables/pivotTable1.xml" }];
      },
      "PivotTableRangeConflict",
    ],
    [
      "an array formula over several cells",
      (sheet, area) => {
        put(sheet, area);
        sheet.cells.setFormula(area.top, area.left, "=A1:B2");
        sheet.arrayFormulas.push(area);
      },
      "InvalidOperation",
    ],
    [
      "merged cells",
      (sheet, area) => {
        sheet.cells.setValue(area.top, area.left, 7);
        sheet.merges = [...sheet.merges, area];
      },
      "InsertDeleteConflict",
    ],
  ])(
    "%s: the run says where, nothing is lost, and once it is gone the next run completes the sheets",
    async (_what, putThere, officeCode) => {
      const clean = await shownCleanly();
      await inSome(async (sheet) => {
        await workOn();
        const area = placeBelow(sheet);
        putThere(sheet, area);
        await expect(run(WORKED_IN)).rejects.toMatchObject({
          code: "cells-in-the-way",
          data: { sheets: [SHEET], officeCode },
        });
        expect((await tableRows("改进计划"))[0]).toMatchObject({ 责任人: "值班主管" });
        await excel(({ workbook }) => {
          const { top, left } = placeBelow(sheet);
          const cells = workbook.worksheets.getItem(SHEET).getRangeByIndexes(top, left, 2, 2);
          cells.unmerge();
          cells.clear();
        });
        await run(WORKED_IN);
        expect(await shownSheets()).toEqual(clean);
      });
    },
  );
});
