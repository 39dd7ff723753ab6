import { formerWording } from "../../../src/glossary/formerWording";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { tableColumn } from "../../support/tableColumn";
import { errorCells } from "../../support/compareFormulas";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { tableRows } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

const REQUEST = {
  documents: ["improvement-plan", "measure-tracking", "dimension-standards", "clean-data", "settings"],
  locale: "zh-TW",
} as const;
const PLAN = "改進計畫";
const TARGETS = "改進計畫_targets";

/** Makes the sheets of a workbook say what those of an earlier version said, headings and labels that staff chose. */
function wordedFormerly(workbook: Workbook): void {
  tableColumn(workbook, TARGETS, "目標指標").write(0, "總體滿意度");
  tableColumn(workbook, PLAN, "負責人").write(0, "王組長");
  tableColumn(workbook, PLAN, "核心問題").write(1, "質檢：開場問候");
}

async function renameHeadings(workbook: Workbook): Promise<void> {
  const renamed = workbook.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ name, columns }) =>
      columns
        .filter((column) => formerWording(column.name) !== column.name)
        .map((column) => ({ table: name, now: column.name })),
    ),
  );
  expect(renamed).toContainEqual({ table: PLAN, now: "負責人" });
  await excel(({ workbook: { tables } }) => {
    for (const { table, now } of renamed)
      tables.getItem(table).columns.getItem(now).getHeaderRowRange().values = [[formerWording(now)]];
  });
}

describe.each([
  ["remembers its tables", false],
  ["has lost its memory", true],
])("a workbook in traditional Chinese of an earlier version that %s", (_what, isLost) => {
  it("is known by its former headings and labels, which become those of today", () =>
    inMadeWorkbook(
      fullSurvey(80),
      async ({ workbook, host }) => {
        wordedFormerly(workbook);
        await renameHeadings(workbook);
        if (isLost) {
          await excel(({ workbook: { settings } }) => {
            settings.getItemOrNullObject("CSATLoop.memory").delete();
          });
        }
        await run(REQUEST);
        host.settle();
        const [first, second] = await tableRows(PLAN);
        expect(first).toMatchObject({ 負責人: "王組長" });
        expect(second).toMatchObject({ 核心問題: "品檢：開場問候", 標記: "品檢" });
        expect(Object.keys(first ?? {}).filter((heading) => /責任|總體|滯後/u.test(heading))).toEqual([]);
        const [target] = await tableRows(TARGETS);
        expect(target).toMatchObject({ 目標指標: "整體滿意度" });
        expect(errorCells(workbook, ["#N/A"])).toEqual([]);
      },
      REQUEST,
    ));
});
