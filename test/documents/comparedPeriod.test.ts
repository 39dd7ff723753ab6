import { join, resolve } from "node:path";
import type { Report } from "../../src/app/report/report";
import type { Workbook } from "../../src/embedded/model/workbook";
import { disagreements, errorCells } from "../support/compareFormulas";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itIsValid } from "../support/openXmlValidator";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreOffice";

const SAMPLE = resolve(__dirname, "../../assets/sample/客服回访样本.xlsx");

/** The bundled sample's May against its April. */
describe("满意度指标 with a period to compare with", () => {
  const output = join(temporaryFolder(), "compared.xlsx");
  let report: Report;
  let workbook: Workbook;

  beforeAll(async () => {
    const options = ["--period", "2024-05", "--compare-with", "2024-04"];
    ({ report, workbook } = await generateInto(SAMPLE, output, options));
  }, 300_000);

  itIsValid("two periods compared", () => output);

  it("says on the tile by how many 百分点 the rate moved, and which way", () => {
    const compared = report.comparison?.find(({ measure }) => measure === "rate");
    const points = ((compared?.change ?? NaN) * 100).toFixed(1);
    const texts: unknown[] = [];
    const sheet = workbook.sheetByName("满意度指标");
    sheet?.cells.forEachFormula((row, column) => texts.push(sheet.cells.getValue(row, column)));
    expect(texts).toContain(`较2024年4月 ↑ ${points} 个百分点`);
  });

  it("says whether chance would do, with the interval of the change", () => {
    const compared = report.comparison?.find(({ measure }) => measure === "rate");
    const ends = compared?.interval?.map((end) => `${end > 0 ? "+" : ""}${(end * 100).toFixed(1)}`);
    const verdict = (compared?.p ?? 1) < 0.05 ? "差异显著" : "属正常波动";
    const texts: unknown[] = [];
    const sheet = workbook.sheetByName("满意度指标");
    sheet?.cells.forEachFormula((row, column) => texts.push(sheet.cells.getValue(row, column)));
    expect(texts).toContain(verdict);
    expect(texts).toContain(`变化的95%区间 ${ends?.join(" ~ ") ?? ""}`);
  });

  it("shows no error cell but the fillers of the Pareto", () => {
    expect(errorCells(workbook, ["#N/A"])).toEqual([]);
  });

  (hasLibreOffice ? it : it.skip)(
    "is recalculated by LibreOffice to the same values (skipped without LibreOffice)",
    () => {
      expect(disagreements(workbook, recalculatedByLibreOffice(output)).slice(0, 10)).toEqual([]);
    },
    300_000,
  );
});
