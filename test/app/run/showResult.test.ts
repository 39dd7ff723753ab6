import type { Locale } from "../../../src/glossary/locale";
import { showResult } from "../../../src/app/run/showResult";
import { excel, inMadeWorkbook } from "../inSurvey";
import { smallSurvey } from "../surveyWorkbook";

interface Selected {
  readonly sheet: string;
  readonly column: number;
  readonly content: unknown;
}

/** What stands in the selected cell of the sheet in front, and in which column, from 0. */
async function selected(): Promise<Selected> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    const cell = context.workbook.getSelectedRange().load({ values: true, columnIndex: true });
    await context.sync();
    return { sheet: sheet.name, column: cell.columnIndex, content: (cell.values as unknown[][])[0]?.[0] };
  });
}

const inResults = (work: () => Promise<void>, locale: Locale = "zh-CN"): Promise<void> =>
  inMadeWorkbook(smallSurvey(), work, { documents: ["measures", "pareto"], locale });

describe("showing a result", () => {
  it("selects the measure's label on its sheet", () =>
    inResults(async () => {
      await showResult({ sheet: "满意度指标", measure: "dissatisfiedRate" });
      expect(await selected()).toMatchObject({ sheet: "满意度指标", content: "不满意率" });
    }));

  it("selects a category where the reader sees it, not in the workings beside", () =>
    inResults(async () => {
      await showResult({ sheet: "帕累托分析", row: "等待时长" });
      expect(await selected()).toEqual({ sheet: "帕累托分析", column: 2, content: "等待时长" });
    }));

  it.each([
    ["en", "Pareto analysis", "Waiting time"],
    ["zh-TW", "柏拉圖分析", "等候時間"],
  ] as const)(
    "finds a category of the report under its label in the sheet's language, %s",
    (locale, sheet, label) =>
      inResults(async () => {
        await showResult({ sheet, row: "等待时长" });
        expect(await selected()).toMatchObject({ sheet, content: label });
      }, locale),
  );

  it("shows the sheet alone where the result has gone from it", () =>
    inResults(async () => {
      await showResult({ sheet: "帕累托分析", row: "从未有过" });
      expect(await selected()).toMatchObject({ sheet: "帕累托分析" });
    }));

  it("says so where the sheet was deleted", () =>
    inResults(async () => {
      await excel(({ workbook }) => workbook.worksheets.getItem("帕累托分析").delete());
      await expect(showResult({ sheet: "帕累托分析", row: "等待时长" })).rejects.toMatchObject({
        code: "sheet-not-found",
      });
    }));
});
