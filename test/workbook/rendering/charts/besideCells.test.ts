import { openSurvey, fullSurvey } from "../../../app/surveyWorkbook";
import { run } from "../../../app/inSurvey";

describe("a chart", () => {
  it("has no frame where a table ends at its left edge, and one where it stands by itself", async () => {
    const { workbook, close } = openSurvey(fullSurvey());
    try {
      await run({ documents: ["briefing", "trend", "diagnosis"] });
      const framed = (sheet: string, name: string): boolean => {
        const chart = workbook.sheetByName(sheet)?.charts.find((each) => each.name === name);
        if (chart === undefined) throw new Error(`no chart ${name}`);
        return chart.areaLine.style !== "None";
      };
      expect(framed("满意度改进月报", "briefing-trend")).toBe(false);
      expect(framed("问题诊断", "quadrants")).toBe(false);
      expect(framed("趋势分析", "satisfaction-trend")).toBe(true);
    } finally {
      close();
    }
  });
});
