import { sampleChart, sampleSeries } from "../../embedded/file/sampleSheets";
import { inMadeWorkbook, run } from "../inSurvey";
import { smallSurvey } from "../surveyWorkbook";

const documents = ["pareto"] as const;
const PARETO = "帕累托分析";

it("knows its charts again in a file of openpyxl's, which names them anew and drops what the add-in remembers", () =>
  inMadeWorkbook(
    smallSurvey(),
    async ({ workbook }) => {
      const charts = workbook.sheetByName(PARETO)?.charts ?? [];
      const names = charts.map(({ name }) => name);
      expect(names.length).toBeGreaterThan(0);
      charts.forEach((chart, at) => {
        chart.name = `Chart ${String(at + 1)}`;
      });
      workbook.settings.clear();
      // one of the user's, on the same sheet and over the same figures
      const [first] = charts;
      const series = [sampleSeries({ ...first?.series[0] })];
      charts.push(sampleChart({ id: "own", name: "Chart 9", left: 900, top: 900, series }));
      await run({ documents });
      const after = workbook.sheetByName(PARETO)?.charts.map(({ name }) => name);
      expect(after).toEqual([...names, "Chart 9"]);
    },
    { documents },
  ));
