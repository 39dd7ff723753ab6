import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Report } from "../../src/app/run/report";
import type { Workbook } from "../../src/embedded/model/workbook";
import type { SampleTruth } from "../../scripts/sample/surveySample";
import { disagreements, errorCells } from "../support/compareFormulas";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itIsValid } from "../support/openXmlValidator";
import { itOpensElsewhere } from "../support/otherReaders";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreOffice";

const FOLDER = resolve(__dirname, "../../assets/sample");
const SAMPLE = join(FOLDER, "客服回访样本.xlsx");
const truth = JSON.parse(readFileSync(join(FOLDER, "truth.json"), "utf8")) as SampleTruth;

/** Expected figures come from the generator, which counted while it wrote the rows (scripts/sample). */
describe("the bundled sample", () => {
  const output = join(temporaryFolder(), "out.xlsx");
  let report: Report;
  let workbook: Workbook;

  beforeAll(async () => {
    ({ report, workbook } = await generateInto(SAMPLE, output));
  }, 300_000);

  it("reads every row, and excludes just the rows that were made to be excluded, under their rule", () => {
    expect(report.rows.read).toBe(truth.rows);
    const excluded = Object.fromEntries(
      Object.entries(report.rows.excluded).filter(([, count]) => count > 0),
    );
    expect(excluded).toEqual(truth.excluded);
  });

  it("counts the bands as they were made", () => {
    const { satisfied, basicallySatisfied, dissatisfied } = truth;
    expect(report.satisfaction).toMatchObject({ satisfied, basicallySatisfied, dissatisfied });
    const n = satisfied + basicallySatisfied + dissatisfied;
    expect(report.satisfaction?.rate).toBeCloseTo((satisfied + basicallySatisfied) / n, 12);
    expect(report.satisfaction?.dissatisfiedRate).toBeCloseTo(dissatisfied / n, 12);
  });

  it("classifies every reason as it was meant", () => {
    const counts = Object.fromEntries(
      (report.reasons?.items ?? []).map((item) => [item.category, item.count]),
    );
    expect(counts).toEqual(truth.reasons);
  });

  it("shows no error cell but the fillers of the Pareto", () => {
    expect(errorCells(workbook, ["#N/A"])).toEqual([]);
  });

  itIsValid("热线版 of the sample", () => output);

  itOpensElsewhere(
    "the sample",
    () => SAMPLE,
    () => ["回访明细"],
  );
  itOpensElsewhere(
    "what is made of it",
    () => output,
    () => workbook.sheets.map(({ name }) => name),
  );

  (hasLibreOffice ? it : it.skip)(
    "is recalculated by LibreOffice to the same values in every formula cell (skipped without LibreOffice)",
    () => {
      expect(disagreements(workbook, recalculatedByLibreOffice(output)).slice(0, 10)).toEqual([]);
    },
    300_000,
  );
});
