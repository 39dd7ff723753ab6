import { join } from "node:path";
import type { Workbook } from "../../src/embedded/model/workbook";
import type { Report } from "../../src/app/report/report";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itWithShared } from "../support/sharedFiles";

async function generate(
  file: string,
  options: readonly string[] = [],
): Promise<{ report: Report; texts: readonly unknown[] }> {
  const { report, workbook } = await generateInto(file, join(temporaryFolder(), "out.xlsx"), options);
  return { report, texts: textsOf(workbook) };
}

function textsOf(workbook: Workbook): readonly unknown[] {
  const texts: unknown[] = [];
  const sheet = workbook.sheetByName("帕累托分析");
  sheet?.cells.forEachFormula((row, column) => texts.push(sheet.cells.getValue(row, column)));
  return texts;
}

function coreOf({ reasons }: Report): readonly string[] {
  return (reasons?.items ?? []).filter(({ core }) => core).map(({ category }) => category);
}

/** Made-up surveys of the workplace's collection; what is right is said in its README. */
describe("core problems in doubt", () => {
  itWithShared(
    "single out none of five single mentions, and say so",
    "cases/fewreasons/in.csv",
    async (file) => {
      const { report, texts } = await generate(file);
      expect(coreOf(report)).toEqual([]);
      expect(report.reasons?.doubts).toContain("few-mentions");
      expect(report.warnings).toContainEqual({ code: "few-mentions", total: 5, needed: 10 });
      expect(texts.some((text) => String(text).includes("原因不足 10 条"))).toBe(true);
    },
  );

  itWithShared("single out none of four equal categories, and say so", "cases/ties/in.csv", async (file) => {
    const { report, texts } = await generate(file);
    expect(report.reasons?.items.map(({ count }) => count)).toEqual([10, 10, 10, 10]);
    expect(coreOf(report)).toEqual([]);
    expect(report.reasons).toMatchObject({ flat: true, doubts: ["flat"] });
    expect(report.warnings).toContainEqual({ code: "flat-distribution" });
    expect(texts.some((text) => String(text).includes("先后并不确定"))).toBe(true);
  });
});

describe("several reasons in a cell", () => {
  itWithShared(
    "are each counted under the survey's own options where a form joined what was ticked with commas",
    "cases/english-multi-select-reason/R1_google_multi.csv",
    async (file) => {
      const { report } = await generate(file);
      expect(report.roles.reason).toBe("What were you dissatisfied with? (tick all that apply)");
      const counts = (report.reasons?.items ?? []).map(({ category, count }) => [category, count]);
      expect(counts).toEqual([
        ["Problem not solved", 13],
        ["Slow response", 10],
        ["Too expensive", 9],
        ["Rude staff", 9],
      ]);
      expect(report.reasons).toMatchObject({
        total: 41,
        accounted: { none: 0, unclassified: 0, classified: 21 },
      });
      expect(report.warnings).toContainEqual({ code: "reasons-split", cells: 14, marks: "，" });
    },
  );
});
