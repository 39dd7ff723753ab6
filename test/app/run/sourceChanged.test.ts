import { summaryOf } from "../../../src/embedded/cli/summary";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { smallSurvey } from "../surveyWorkbook";

const DOCUMENTS = { documents: ["measures"] } as const;

test("a run says that the data were edited since the last one, and not where they are the same", () =>
  inMadeWorkbook(
    smallSurvey(),
    async () => {
      expect(await run(DOCUMENTS)).not.toHaveProperty("sourceChanged");
      await excel(({ workbook }) => {
        // two scores change places: their sum and their number are the same
        workbook.worksheets.getItem("回访数据").getRange("D2:D4").values = [[2], [4], [5]];
      });
      const report = await run(DOCUMENTS);
      expect(report.sourceChanged).toBe(true);
      expect(summaryOf(report, "结果.xlsx", "zh-CN")).toContain("数据已变");
      expect(await run(DOCUMENTS)).not.toHaveProperty("sourceChanged");
    },
    DOCUMENTS,
  ));
