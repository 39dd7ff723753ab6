import { join } from "node:path";
import type { Report } from "../../src/app/report/report";
import type { Workbook } from "../../src/embedded/model/workbook";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itWithShared } from "../support/sharedFiles";

/** Everything that a sheet shows, as texts. */
function textsOf(workbook: Workbook, name: string): string[] {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const texts: string[] = [];
  for (let row = 0; row < 80; row++) {
    for (let column = 0; column < 16; column++) {
      const value = sheet.cells.getValue(row, column);
      if (typeof value === "string" && value !== "") texts.push(value);
    }
  }
  return texts;
}

async function generated(
  file: string,
  ...options: string[]
): Promise<{ readonly report: Report; readonly workbook: Workbook }> {
  const documents = ["--documents", "measures,trend"];
  return generateInto(file, join(temporaryFolder(), "out.xlsx"), [...documents, ...options]);
}

const alarmed = ({ periods }: Report): string[] =>
  periods.flatMap(({ period, alarm }) => (alarm ? [period] : []));
const partial = ({ periods }: Report): string[] =>
  periods.flatMap(({ period, complete }) => (complete ? [] : [period]));
const codes = ({ warnings }: Report): string[] => warnings.map(({ code }) => code);

describe("months of small surveys that were read wrongly", () => {
  itWithShared(
    "overdispersed: Laney's limits leave none out",
    "cases/overdispersed/in.csv",
    async (file) => {
      const { report, workbook } = await generated(file);
      expect(report.control?.kind).toBe("laney");
      // numpy: mean(abs(diff(z)))/1.128 over the twelve months.
      expect(report.control?.sigmaZ).toBeCloseTo(8.150654665233635, 9);
      const trend = textsOf(workbook, "趋势分析");
      expect(trend.filter((text) => /超出上限|低于下限/.test(text) && text.length < 12)).toEqual([]);
      expect(trend.some((text) => text.includes("Laney p′ 图") && text.endsWith("σz = 8.15"))).toBe(true);
    },
    300_000,
  );

  itWithShared(
    "shift24: a shift where the second year begins",
    "cases/shift24/in.csv",
    async (file) => {
      const { report, workbook } = await generated(file);
      expect(report.control?.shiftFrom).toBe("2023-01");
      expect(alarmed(report)).toEqual([]);
      expect(textsOf(workbook, "趋势分析")).toContain("▲ 自本月水平上移");
    },
    300_000,
  );

  itWithShared(
    "smallmonths: a fall that chance would do is no alarm",
    "cases/smallmonths/in.csv",
    async (file) => {
      const { report, workbook } = await generated(file);
      expect(alarmed(report)).toEqual([]);
      expect(partial(report)).toContain("2024-05");
      expect(textsOf(workbook, "趋势分析")).not.toContain("▼ 环比预警");
      expect(textsOf(workbook, "趋势分析").some((text) => text.includes("控制限仅供参考"))).toBe(true);
    },
    300_000,
  );

  itWithShared(
    "partial: nothing is alarmed on a part, or compared with it unsaid",
    "cases/partial/in.csv",
    async (file) => {
      const { report, workbook } = await generated(file);
      expect(partial(report)).toEqual(["2024-01", "2024-04"]);
      expect(alarmed(report)).toEqual([]);
      expect(textsOf(workbook, "趋势分析").filter((text) => text === "周期未满").length).toBeGreaterThan(3);
      const asked = await generated(file, "--period", "2024-04", "--compare-with", "2024-03");
      expect(asked.report.warnings).toContainEqual({
        code: "period-partial",
        period: "2024-04",
        first: "2024-04-01",
        last: "2024-04-05",
      });
      expect(textsOf(asked.workbook, "满意度指标").some((text) => text.startsWith("周期未满"))).toBe(true);
    },
    300_000,
  );

  itWithShared(
    "partial: equal and overlapping periods are refused",
    "cases/partial/in.csv",
    async (file) => {
      for (const [period, before] of [
        ["2024-03", "2024-03"],
        ["2024Q1", "2024-03"],
        ["2024-02-10..2024-03-10", "2024-02-01..2024-02-10"],
      ] as const) {
        const run = generated(file, "--period", period, "--compare-with", before);
        await expect(run).rejects.toMatchObject({ code: "periods-overlap" });
      }
    },
    300_000,
  );

  itWithShared(
    "typodate: the stray date is named and believed by nothing",
    "cases/typodate/in.csv",
    async (file) => {
      const { report, workbook } = await generated(file);
      expect(report.warnings).toContainEqual({
        code: "stray-dates",
        header: "评价时间",
        dates: ["2042-04-05"],
      });
      expect(report.periods.map(({ period }) => period)).toEqual([
        "2024-01",
        "2024-02",
        "2024-03",
        "2024-04",
      ]);
      expect(partial(report)).toEqual(["2024-01", "2024-04"]);
      expect(alarmed(report)).toEqual([]);
      expect(textsOf(workbook, "满意度指标").filter((text) => text.includes("2042"))).toEqual([]);
    },
    300_000,
  );

  itWithShared(
    "one: no standard deviation and no threshold from one answer",
    "cases/one/in.csv",
    async (file) => {
      const { report, workbook } = await generated(file);
      expect(report.satisfaction).toMatchObject({ n: 1, standardDeviation: null });
      expect(codes(report)).toContain("small-sample");
      const measures = textsOf(workbook, "满意度指标");
      expect(measures.some((text) => text.endsWith("标准差 —"))).toBe(true);
      expect(measures.filter((text) => /达到阈值|低于阈值/.test(text))).toEqual([]);
    },
    300_000,
  );
});
