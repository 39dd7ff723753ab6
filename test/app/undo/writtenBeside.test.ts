import { undoLastRun, type UndoOutcome } from "../../../src/app/run/undoLastRun";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { excel, inMadeWorkbook, WORKED_IN } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { REQUEST, smallSurvey } from "../surveyWorkbook";

const undo = (): Promise<UndoOutcome> =>
  undoLastRun({ ...REQUEST, now: REQUEST.now }, () => undefined, new AbortController().signal);

const PARETO = "帕累托分析";

type Writing = (sheet: Excel.Worksheet, workbook: Workbook) => void;

/** What staff may put on a sheet of ours outside what is theirs in our tables. */
const WRITINGS: readonly (readonly [what: string, write: Writing])[] = [
  ["a word right of the tables", (sheet) => (sheet.getRange("CZ9").values = [["问过班长"]])],
  ["a word far below", (sheet) => (sheet.getRange("C300").values = [["周会讨论"]])],
  ["a word between title and chart", (sheet) => (sheet.getRange("F1").values = [["初稿"]])],
  [
    "a word in a row that they put in above",
    (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("B1").values = [["内部资料"]];
    },
  ],
  ["a column of their own in our table", (sheet) => sheet.tables.getItemAt(0).columns.add(null as never)],
  ["a text box", (sheet) => sheet.shapes.addTextBox("看这里")],
  ["a chart", (sheet) => sheet.charts.add("Pie", sheet.getRange("D21:D23"))],
  ["a note", (sheet) => sheet.notes.add("C20", "请复核")],
  [
    "a comment",
    (_sheet, workbook) => {
      const found = workbook.sheetByName(PARETO);
      if (found === undefined) return;
      found.comments = [{ id: "c1", replies: [], content: "请复核", ref: "C20" }];
      found.remarks = [{ ref: "C20", area: { top: 19, left: 2, bottom: 19, right: 2 } }];
    },
  ],
];

describe("撤销本次生成", () => {
  it.each(WRITINGS)("keeps a sheet on which staff put nothing but %s", (_what, write) =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await excel(({ workbook: { worksheets } }) => {
          write(worksheets.getItem(PARETO), workbook);
        });
        const { sheets, keptSheets } = await undo();
        expect(keptSheets).toContain(PARETO);
        expect(sheets).not.toContain(PARETO);
        expect(sheets.length).toBeGreaterThan(0);
      },
      WORKED_IN,
    ),
  );

  it("keeps none on whose cells nobody wrote, where rows were put in above them", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        await excel(({ workbook: { worksheets } }) => {
          worksheets.getItem(PARETO).getRange("1:2").insert("Down");
        });
        expect((await undo()).keptSheets).toEqual([]);
        expect((await shownSheets()).map(({ name }) => name)).not.toContain(PARETO);
      },
      WORKED_IN,
    ));
});
