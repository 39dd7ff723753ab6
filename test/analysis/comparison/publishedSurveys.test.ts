import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import type { Results } from "../../../src/analysis/results";
import { itWithShared, sharedFile } from "../../support/sharedFiles";
import { surveyOf, type Rows } from "../survey/surveyOf";

type Answer = Readonly<Record<string, string>>;

function answersOf(file: string): readonly Answer[] {
  const text = readFileSync(file, "utf8").replace(/^\ufeff/u, "");
  return Papa.parse<Answer>(text, { header: true, skipEmptyLines: true }).data;
}

const YEARS = [2014, 2015, 2016] as const;
const airport = (year: number): string => `data/11_sfo_airport/sfo_${String(year)}.csv`;

/** The overall answers of three years, joined with the month of each year's survey. */
function threeYears(): Rows {
  const rows = YEARS.flatMap((year) =>
    answersOf(sharedFile(airport(year)) ?? "").map((answer) => [`${String(year)}-05`, answer["Q7ALL"] ?? ""]),
  );
  return [["调查日期", "Q7ALL"], ...rows];
}

describe("an airport's overall satisfaction over three years", () => {
  // From the counts 2111/2677, 2248/2810 and 2364/2919: pooled z and Newcombe, computed in Python.
  const changes = [
    [
      2014,
      2015,
      0.7886,
      0.8,
      0.011430706014195047,
      0.2949625780364642,
      [-0.009954859152349733, 0.032847878844690384],
    ],
    [
      2015,
      2016,
      0.8,
      0.8099,
      0.009866392600205498,
      0.34603064544659756,
      [-0.010650878031136575, 0.03040893813905068],
    ],
    [
      2014,
      2016,
      0.7886,
      0.8099,
      0.021297098614400545,
      0.04676876039789768,
      [0.0003026815844333862, 0.04234837468125087],
    ],
  ] as const;

  for (const [before, after, rateBefore, rateAfter, change, p, interval] of changes) {
    itWithShared(
      `${String(before)} to ${String(after)}: the change, its interval and its chance`,
      airport(after),
      () => {
        const survey = surveyOf(threeYears(), { roles: { score: ["Q7ALL"] }, scale: "1-5" });
        const [comparison] = analyse(survey, {
          ...DEFAULT_ANALYSIS,
          period: parsePeriod(String(after)),
          compareWith: parsePeriod(String(before)),
        }).comparisons;
        const rate = comparison?.measures.find(({ measure }) => measure === "rate");
        expect(rate?.before?.toFixed(4)).toBe(rateBefore.toFixed(4));
        expect(rate?.after?.toFixed(4)).toBe(rateAfter.toFixed(4));
        expect(rate?.change).toBeCloseTo(change, 12);
        expect(rate?.p).toBeCloseTo(p, 9);
        expect(rate?.interval?.[0]).toBeCloseTo(interval[0], 9);
        expect(rate?.interval?.[1]).toBeCloseTo(interval[1], 9);
      },
    );
  }
});

/** NPS of the answers of each group, counted here. */
function promoterScores(answers: readonly Answer[], groupOf: (answer: Answer) => string): object {
  const scores = new Map<string, number[]>();
  for (const answer of answers) {
    const group = groupOf(answer);
    scores.set(group, [...(scores.get(group) ?? []), Number(answer["NPS"])]);
  }
  const share = (of: readonly number[], holds: (score: number) => boolean): number =>
    of.filter(holds).length / of.length;
  return Object.fromEntries(
    [...scores].map(([group, of]) => [
      group,
      ((share(of, (score) => score >= 9) - share(of, (score) => score <= 6)) * 100).toFixed(9),
    ]),
  );
}

describe("NPS of three markets", () => {
  const file = "data/16_nps_markets/nps_timeseries_5000.csv";
  const results = (path: string): Results => {
    const answers = answersOf(path);
    const headers = ["ID", "Market", "Survey date", "NPS"] as const;
    return analyse(
      surveyOf([[...headers], ...answers.map((answer) => headers.map((of) => answer[of] ?? ""))]),
    );
  };

  itWithShared("is that of the answers of each market, and of each month", file, (path) => {
    const { nps, loyaltyGroups, trends } = results(path);
    expect(nps?.score?.toFixed(1)).toBe("11.8");
    const [byMarket] = loyaltyGroups;
    const markets = byMarket?.items.map(({ name, value }) => [name, value?.toFixed(9)]);
    expect(Object.fromEntries(markets ?? [])).toEqual(
      promoterScores(answersOf(path), (answer) => answer["Market"] ?? ""),
    );
    const months = trends.find(({ key }) => key === "nps")?.periods;
    expect(Object.fromEntries(months?.map(({ period, value }) => [period, value?.toFixed(9)]) ?? [])).toEqual(
      promoterScores(answersOf(path), (answer) => `2021-${(answer["Month"] ?? "").padStart(2, "0")}`),
    );
  });
});
