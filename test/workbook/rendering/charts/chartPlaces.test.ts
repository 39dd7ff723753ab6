import { runExcel } from "../../../../src/workbook/excelRun";
import { generate } from "../../../../src/app/run/generate";
import { openSurvey, REQUEST, smallSurvey } from "../../../app/surveyWorkbook";

const signal = new AbortController().signal;
const run = () => generate(REQUEST, () => undefined, signal);

const CHART = { sheet: "帕累托分析", name: "pareto" };

function onChart<T>(act: (chart: Excel.Chart) => T): Promise<T> {
  return runExcel(async (context) => {
    const chart = context.workbook.worksheets.getItem(CHART.sheet).charts.getItem(CHART.name);
    chart.load({ left: true, top: true, width: true, height: true });
    await context.sync();
    const result = act(chart);
    await context.sync();
    return result;
  }, signal);
}

const place = ({ left, top, width, height }: Excel.Chart) => ({ left, top, width, height });

describe("where charts stand", () => {
  it("is where the user moved them, in the size that the user gave them, after the next run", async () => {
    const { close } = openSurvey(smallSurvey());
    try {
      await run();
      const drawn = await onChart(place);
      await onChart((chart) => chart.set({ left: 400, top: 20, width: 300, height: 180 }));
      await run();
      const kept = await onChart(place);
      expect(kept.left).toBeCloseTo(400, 0);
      expect(kept.top).toBeCloseTo(20, 0);
      expect(kept.width).toBeCloseTo(300, 0);
      expect(kept.height).toBeCloseTo(180, 0);
      expect(kept).not.toEqual(drawn);
      await run();
      expect(await onChart(place)).toEqual(kept);
    } finally {
      close();
    }
  });

  it("is where the document has them as long as nobody moved them", async () => {
    const { close } = openSurvey(smallSurvey());
    try {
      await run();
      const drawn = await onChart(place);
      await run();
      expect(await onChart(place)).toEqual(drawn);
    } finally {
      close();
    }
  });
});
