import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "papaparse";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itWithShared } from "../support/sharedFiles";

const QUESTIONS = ["Q7ALL", "Q7FOOD"] as const;

/** The three years in one file, with the year beside each answer. */
function joined(folder: string): string {
  const rows = [2014, 2015, 2016].flatMap((year) => {
    const text = readFileSync(join(folder, `sfo_${String(year)}.csv`), "utf8").replace(/^\uFEFF/u, "");
    const { data } = parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    return data.map((row) => [year, ...QUESTIONS.map((question) => row[question] ?? "")].join(","));
  });
  const file = join(temporaryFolder(), "airport.csv");
  writeFileSync(file, [["Year", ...QUESTIONS].join(","), ...rows].join("\n"));
  return file;
}

// Rates: San Francisco International Airport, as published; p: the pooled z of both counts, worked out in Python.
describe("three years of an airport's survey", () => {
  itWithShared(
    "are each held against the year before, with the chance of the change",
    "data/11_sfo_airport/sfo_2014.csv",
    async (first) => {
      const options = ["--documents", "trend,briefing", "--role", "score=Q7ALL", "--scale", "1-5"];
      const out = join(temporaryFolder(), "out.xlsx");
      const { report, workbook } = await generateInto(joined(dirname(first)), out, options);
      const percent = (share: number | null): number => Math.round((share ?? NaN) * 10_000) / 100;
      expect(report.periods.map(({ period, rate }) => [period, percent(rate)])).toEqual([
        ["2014", 78.86],
        ["2015", 80],
        ["2016", 80.99],
      ]);
      expect(report.periods[1]?.change).toBeCloseTo(0.011430706014195047, 12);
      expect(report.periods[1]?.p).toBeCloseTo(0.29496257803646425, 9);
      expect(report.periods[2]?.p).toBeCloseTo(0.3460306454465976, 9);
      expect(report.warnings).toContainEqual({ code: "time-by-year", header: "Year" });
      const trend = workbook.sheetByName("趋势分析");
      const shown = [5, 6, 7].map((row) => [1, 2, 6, 8].map((column) => trend?.cells.getValue(row, column)));
      expect(shown).toEqual([
        ["2014", 2677, "", ""],
        ["2015", 2810, expect.closeTo(1.1430706, 6), "属正常波动"],
        ["2016", 2919, expect.closeTo(0.9866393, 6), "属正常波动"],
      ]);
    },
    300_000,
  );
});
