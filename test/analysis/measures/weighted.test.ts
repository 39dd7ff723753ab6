import { analyse } from "../../../src/analysis/analyse";
import { wilsonInterval } from "../../../src/analysis/statistics/wilsonInterval";
import type { WeightedMeasures } from "../../../src/analysis/measures/weighted";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import type { Results } from "../../../src/analysis/results";
import { surveyOf, type SurveyColumns } from "../surveyOf";

function resultsOf(columns: SurveyColumns): Results {
  const rows = columns.score?.length ?? columns.reasons?.[0]?.length ?? 0;
  const ticketId = Array.from({ length: rows }, (_, i) => `T${String(i)}`);
  return analyse(surveyOf({ ...columns, texts: { ticketId } }), DEFAULT_ANALYSIS);
}

function weightedOf(columns: SurveyColumns): WeightedMeasures | null {
  return resultsOf(columns).weighted;
}

describe("survey weights", () => {
  const score = [5, 4, 1, 5, 3, null];
  const weight = [1, 2, 4, 1, null, 7];

  test("weigh rates and means over the answers that have a weight, and count no answer more than once", () => {
    const weighted = weightedOf({ score, numbers: { weight } });
    expect(weighted).toMatchObject({ header: "weight", withoutWeight: 1 });
    // Weights 1 + 2 + 1 of 8 are content, 4 dissatisfied; mean (5 + 8 + 4 + 5) / 8; Kish 8² / (1 + 4 + 16 + 1).
    expect(weighted?.satisfaction).toEqual({
      n: 4,
      effectiveN: 64 / 22,
      rate: 0.5,
      interval: wilsonInterval(32 / 22, 64 / 22),
      dissatisfiedRate: 0.5,
      mean: 22 / 8,
    });
  });

  test("leave the other figures as they are without weights", () => {
    const [plain, chosen] = [resultsOf({ score }), resultsOf({ score, numbers: { weight } })];
    expect(chosen.satisfaction).toEqual(plain.satisfaction);
    expect(plain.weighted).toBeNull();
  });

  test("that are all alike change nothing: the effective n is n", () => {
    // Three of five content, the same as without weights (Wilson 3/5); 态度: mean 19/6, 3, 2 and 1 of six are low.
    const weighted = weightedOf({
      score,
      dimensions: { 态度: [5, 3, 2, 4, 4, 1] },
      numbers: { weight: score.map(() => 2.5) },
    });
    expect(weighted?.satisfaction).toEqual({
      n: 5,
      effectiveN: 5,
      rate: 0.6,
      interval: wilsonInterval(3, 5),
      dissatisfiedRate: 0.4,
      mean: 18 / 5,
    });
    expect(weighted?.dimensions).toEqual([
      { name: "态度", n: 6, effectiveN: 6, mean: 19 / 6, lowShare: 0.5 },
    ]);
  });

  test("below 0 are no weights, and where none is above 0 there is no figure", () => {
    const weighted = weightedOf({ score: [5, 4, 1], numbers: { weight: [0, -1, 0] } });
    expect(weighted).toMatchObject({ withoutWeight: 1 });
    expect(weighted?.satisfaction).toEqual({
      n: 2,
      effectiveN: null,
      rate: null,
      interval: null,
      dissatisfiedRate: null,
      mean: null,
    });
  });

  test("are never ignored without a word", () => {
    expect(resultsOf({ score, numbers: { weight } }).warnings).toContainEqual({
      code: "weights-beside",
      header: "weight",
      withoutWeight: 1,
    });
    const reasonsAlone = resultsOf({ reasons: [["等待时间太长", "态度差"]], numbers: { weight: [1, 2] } });
    expect(reasonsAlone.weighted).toBeNull();
    expect(reasonsAlone.warnings).toContainEqual({ code: "weight-not-used", header: "weight" });
  });
});
