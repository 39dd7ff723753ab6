import type { Workbook } from "../../../src/embedded/model/workbook";
import type { Memory } from "../../../src/workbook/identity/memory";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { fullSurvey } from "../surveyWorkbook";

const REQUEST = { documents: ["groups", "pareto"] } as const;
const KEY = "CSATLoop.memory";

/** As if these tables were too large for what was written into them to be remembered: to make such takes minutes. */
function forget(workbook: Workbook, isTooLarge: (table: string) => boolean): void {
  const memory = JSON.parse(String(workbook.settings.get(KEY))) as Memory;
  const kept = Object.entries(memory.tables).map(([name, table]) => [
    name,
    isTooLarge(name) ? { ...table, marks: undefined } : table,
  ]);
  workbook.settings.set(KEY, JSON.stringify({ ...memory, tables: Object.fromEntries(kept) as unknown }));
}

describe("what staff type over a table that is too large to be remembered", () => {
  it("is written anew, and the run says of the sheet that it did not look; others are looked at", () =>
    inMadeWorkbook(
      fullSurvey(),
      async ({ workbook }) => {
        forget(workbook, (table) => table.startsWith("分组对比"));
        await excel(({ workbook: { worksheets } }) => {
          for (const name of ["分组对比", "帕累托分析"])
            worksheets.getItem(name).tables.getItemAt(0).getDataBodyRange().getCell(0, 3).values = [[0.0777]];
        });
        const { warnings } = await run(REQUEST);
        const told = (code: string) =>
          warnings.filter((each) => each.code === code).map(({ sheet }) => sheet);
        expect(told("typed-over-unseen")).toEqual(["分组对比"]);
        expect(told("cells-moved")).toEqual(["帕累托分析"]);
        expect((await run(REQUEST)).warnings.map(({ code }) => code)).not.toContain("typed-over-unseen");
      },
      REQUEST,
    ));
});
