import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Warning } from "../survey/recognition";
import { bandOf, isContent } from "../survey/scale";
import type { ScoreColumn } from "../survey/survey";
import type { Interval } from "../statistics/interval";
import { isLow } from "./lowScore";
import { wilsonInterval } from "../statistics/wilsonInterval";

/** What a weighted figure rests on. */
export interface WeightedSample {
  /** Answers with a weight, each counted once. */
  readonly n: number;
  /** (Σw)² ÷ Σw²: how many answers of equal weight would tell as much. Source: Kish 1965. Null where no weight is above 0. */
  readonly effectiveN: number | null;
}

/** The overall score with weights; shares 0–1, null without an answer of a weight above 0. */
export interface WeightedSatisfaction extends WeightedSample {
  readonly rate: number | null;
  /** Wilson 95 % of `rate` at the effective n. */
  readonly interval: Interval | null;
  readonly dissatisfiedRate: number | null;
  readonly mean: number | null;
}

/** A dimension with weights. */
export interface WeightedDimension extends WeightedSample {
  readonly name: string;
  readonly mean: number | null;
  readonly lowShare: number | null;
}

/** What the survey's weights make of the overall score and the dimensions. */
export interface WeightedMeasures {
  /** Header of the column of weights. */
  readonly header: string;
  /** Rows that count but have no weight, or one below 0: they are in no weighted figure. */
  readonly withoutWeight: number;
  readonly satisfaction: WeightedSatisfaction | null;
  readonly dimensions: readonly WeightedDimension[];
}

/** Null where no column of weights was chosen, or where there is neither a score nor a dimension to weigh. */
export function measureWeighted({ survey, score, kept, answers }: CleanedSurvey): WeightedMeasures | null {
  const weights = survey.numbers.weight;
  if (weights === undefined || (survey.score === null && survey.dimensions.length === 0)) return null;
  const { header, values } = weights;
  const hasWeight = answers.map((counts, row) => (counts === 1 && (values[row] ?? NaN) >= 0 ? 1 : 0));
  const dimensions = survey.dimensions.map((dimension) => weighDimension(dimension, values, hasWeight));
  const scored = hasWeight.map((counts, row) => (counts === 1 && kept[row] === 1 ? 1 : 0));
  return {
    header,
    withoutWeight: answers.reduce((sum, counts, row) => sum + (counts - (hasWeight[row] ?? 0)), 0),
    satisfaction: survey.score === null ? null : weighSatisfaction(survey.score, score, values, scored),
    dimensions,
  };
}

/**
 * What became of a column of weights that was chosen:
 * - `weights-beside`: weighted figures stand beside the others, which count every answer once. Data: header, withoutWeight.
 * - `weight-not-used`: there is nothing to weigh. Data: header.
 */
export function weightWarnings({ survey }: CleanedSurvey, weighted: WeightedMeasures | null): Warning[] {
  const weights = survey.numbers.weight;
  if (weights === undefined) return [];
  const { header } = weights;
  if (weighted === null) return [{ code: "weight-not-used", header }];
  return [{ code: "weights-beside", header, withoutWeight: weighted.withoutWeight }];
}

function weighSatisfaction(
  { scale }: ScoreColumn,
  score: Float64Array,
  weights: Float64Array,
  mask: Uint8Array,
): WeightedSatisfaction {
  const content = weigh(score, weights, mask, (value) => Number(isContent(bandOf(value, scale))));
  const dissatisfied = weigh(score, weights, mask, (value) =>
    bandOf(value, scale) === "dissatisfied" ? 1 : 0,
  );
  const { n, effectiveN, average: rate } = content;
  const interval =
    rate === null || effectiveN === null ? null : wilsonInterval(rate * effectiveN, effectiveN);
  const { average: mean } = weigh(score, weights, mask, (value) => value);
  return { n, effectiveN, rate, interval, dissatisfiedRate: dissatisfied.average, mean };
}

function weighDimension(
  { header, scale, values }: ScoreColumn,
  weights: Float64Array,
  mask: Uint8Array,
): WeightedDimension {
  const { n, effectiveN, average } = weigh(values, weights, mask, (value) => value);
  const low = weigh(values, weights, mask, (value) => (isLow(value, scale) ? 1 : 0));
  return { name: header, n, effectiveN, mean: average, lowShare: low.average };
}

/** The weighted average of `of` over the answers of the rows where `mask` is 1; null where no weight is above 0. */
function weigh(
  values: Float64Array,
  weights: Float64Array,
  mask: Uint8Array,
  of: (value: number) => number,
): WeightedSample & { readonly average: number | null } {
  let [n, sum, squares, products] = [0, 0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (mask[row] !== 1 || Number.isNaN(value)) continue;
    const weight = weights[row] ?? NaN;
    n++;
    sum += weight;
    squares += weight * weight;
    products += weight * of(value);
  }
  if (sum === 0) return { n, effectiveN: null, average: null };
  return { n, effectiveN: (sum * sum) / squares, average: products / sum };
}
