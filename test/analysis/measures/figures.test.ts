import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { changeVerdict } from "../../../src/analysis/comparison/changeVerdict";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { serialOf } from "../../../src/analysis/periods/calendarDay";
import type { Results } from "../../../src/analysis/results";
import { scaleOfKind } from "../../../src/analysis/survey/scale";
import { surveyOf, times, type SurveyColumns } from "../surveyOf";

const APRIL = serialOf(2024, 4, 10);
const MAY = serialOf(2024, 5, 31);

/** Forty answers in April and forty in May. */
function compared(columns: SurveyColumns): Results {
  const survey = surveyOf({ ...columns, time: [...times(40, APRIL), ...times(40, MAY)] });
  const asked = { period: parsePeriod("2024-05"), compareWith: parsePeriod("2024-04") };
  return analyse(survey, { ...DEFAULT_ANALYSIS, ...asked });
}

function figureOf(results: Results, key: string): Results["figures"][number] {
  const figure = results.figures.find((each) => each.key === key);
  if (figure === undefined) throw new Error(`no figure ${key}`);
  return figure;
}

describe("figures", () => {
  const waiting: SurveyColumns = {
    score: times(80, 5),
    dimensions: { 服务态度: [...times(40, 3), ...times(40, 4)] },
    nps: times(80, 10),
    ces: [...times(40, 3), ...times(40, 5)],
    numbers: { waitTime: [...times(40, 60), ...times(40, 90)] },
    flags: { resolved: [...times(40, 0), ...times(40, 1)] },
  };

  test("are all the measures that a survey has, each with its value, unit and the better way", () => {
    const { figures } = analyse(surveyOf(waiting));
    expect(figures.map(({ key, unit, better, value }) => [key, unit, better, value])).toEqual([
      ["rate", "share", "higher", 1],
      ["dissatisfiedRate", "share", "lower", 0],
      ["mean", "score", "higher", 5],
      ["dimension:服务态度", "score", "higher", 3.5],
      ["nps", "points", "higher", 100],
      ["ces", "score", null, 4],
      ["easyShare", "share", "higher", 0.5],
      ["waitTime", "duration", "lower", 75],
      ["resolved", "share", "higher", 0.5],
    ]);
  });

  test("change only where another period is compared, and say whether for the better", () => {
    const [figure] = analyse(surveyOf(waiting)).figures;
    expect(figure).toMatchObject({ before: null, after: null, change: null, rate: null, p: null });
    expect(figure?.isBetter).toBeNull();
    const results = compared(waiting);
    expect(results.figures.map(({ key, change, isBetter }) => [key, change, isBetter])).toEqual([
      ["rate", 0, null],
      ["dissatisfiedRate", 0, null],
      ["mean", 0, null],
      ["dimension:服务态度", 1, true],
      ["nps", 0, null],
      ["ces", 2, null],
      ["easyShare", 1, true],
      ["waitTime", 30, false],
      ["resolved", 1, true],
    ]);
  });

  test("agree with the comparison, measure for measure", () => {
    const results = compared({ ...waiting, score: [...times(60, 5), ...times(20, 1)] });
    expect(
      results.figures.map(({ key, before, after, change, rate, p }) => [key, before, after, change, rate, p]),
    ).toEqual(
      results.comparisons[0]?.measures.map(({ measure, before, after, change, rate, p }) => [
        measure,
        before,
        after,
        change,
        rate,
        p,
      ]),
    );
  });
});

describe("keys of a telephone menu, of which 1 is the best", () => {
  const april = [...times(32, 1), ...times(6, 2), ...times(2, 3)];
  const may = [...times(8, 1), ...times(14, 2), ...times(18, 3)];
  const results = compared({ scale: scaleOfKind("ivr"), score: [...april, ...may] });

  test("a mean that went from 1.25 to 2.25 is worse, never better", () => {
    const mean = figureOf(results, "mean");
    expect(mean).toMatchObject({ before: 1.25, after: 2.25, change: 1, better: "lower", isBetter: false });
    const said = results.comparisons[0]?.measures.find(({ measure }) => measure === "mean");
    expect(said && changeVerdict(said)).toEqual({ way: "worse", sure: "significant" });
  });

  test("the rate beside it fell, which is worse too", () => {
    expect(figureOf(results, "rate")).toMatchObject({ better: "higher", isBetter: false });
    expect(figureOf(results, "dissatisfiedRate")).toMatchObject({ better: "lower", isBetter: false });
  });

  test("such a mean alone is an alarm, and its return to 1.25 none", () => {
    const thresholds = { ...DEFAULT_ANALYSIS.thresholds, ratePoints: null };
    const alarmsOf = (scores: readonly number[]): boolean[] => {
      const survey = surveyOf({
        scale: scaleOfKind("ivr"),
        score: scores,
        time: [...times(40, APRIL), ...times(40, MAY)],
      });
      return analyse(survey, { ...DEFAULT_ANALYSIS, thresholds }).periods.map(({ alarm }) => alarm);
    };
    expect(alarmsOf([...april, ...may])).toEqual([false, true]);
    expect(alarmsOf([...may, ...april])).toEqual([false, false]);
  });
});
