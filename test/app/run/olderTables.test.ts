import { join } from "node:path";
import { PARETO } from "../../../src/documents/pareto/table";
import { errorCells } from "../../support/compareFormulas";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { itWithShared } from "../../support/sharedFiles";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { tableRows } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

describe("tables side by side of an earlier version, which lack columns and rows", () => {
  it("get both, the left one and the one that it pushes along", () =>
    inMadeWorkbook(smallSurvey(), async ({ workbook, host }) => {
      const [left, right] = [PARETO.headings.quote["zh-CN"], "名次"];
      await excel(({ workbook: { tables } }) => {
        tables.getItem("帕累托分析_reasons").columns.getItem(right).delete();
        tables.getItem("帕累托分析_reasons").getDataBodyRange().getLastRow().delete("Up");
        tables.getItem("帕累托分析").columns.getItem(left).delete();
      });
      await run();
      host.settle();
      expect(errorCells(workbook, ["#N/A"])).toEqual([]);
      const [first] = await tableRows("帕累托分析");
      expect(Object.keys(first ?? {})).toContain(left);
      expect((await tableRows("帕累托分析_reasons")).map((row) => row[right])).not.toContain("");
    }));

  itWithShared(
    "a workbook with answers typed off the scale shows what the run reports",
    "cases/live-off-scale/in.xlsx",
    async (file) => {
      const { report, workbook } = await generateInto(file, join(temporaryFolder(), "out.xlsx"));
      expect(report.satisfaction?.n).toBeGreaterThan(1_000);
      expect(errorCells(workbook, ["#N/A"])).toEqual([]);
    },
    240_000,
  );
});
