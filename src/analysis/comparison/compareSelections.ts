import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Selection } from "../cleaning/selectPeriod";
import {
  countWhere,
  distributionOf,
  meanOf,
  standardDeviationOf,
  type Distribution,
} from "../measures/distribution";
import { measureCustomerEffort } from "../measures/customerEffort";
import { measureNetPromoter, netPromoterVariance } from "../measures/netPromoter";
import { normalTwoSidedP } from "../measures/normalDistribution";
import { measureSatisfaction } from "../measures/satisfaction";
import { twoProportionTest } from "../measures/twoProportionTest";
import { welchTest } from "../measures/welchTest";
import type { ComparedMeasure, NetPromoter } from "../results";
import type { FlagColumn } from "../survey/survey";
import { changeBetween } from "./change";

/** Columns of durations and counts (S12), compared by their means. */
const OPERATING_NUMBERS = ["duration", "waitTime", "responseTime", "handleTime", "transfers"] as const;
/** Yes/no columns, compared by their share of yes. */
const OPERATING_FLAGS = ["resolved", "complaint"] as const;

/**
 * S45: each measure before and after, with its change and the chance of such a difference. Named `rate`,
 * `dissatisfiedRate`, `mean`, `dimension:NAME`, `nps` (points), `ces`, `easyShare`, and by role: `duration`,
 * `waitTime`, `responseTime`, `handleTime` (seconds), `transfers`, `resolved`, `complaint` (shares). Shares are
 * tested by z, means by Welch's t.
 */
export function compareSelections(
  cleaned: CleanedSurvey,
  before: Selection,
  after: Selection,
): ComparedMeasure[] {
  const { survey } = cleaned;
  const means = (measure: string, values: Float64Array, mask: keyof Selection): ComparedMeasure =>
    compareMeans(measure, distributionOf(values, before[mask]), distributionOf(values, after[mask]));
  return [
    ...compareScores(cleaned, before, after),
    ...survey.dimensions.map(({ header, values }) => means(`dimension:${header}`, values, "answers")),
    ...compareNps(cleaned, before, after),
    ...compareEffort(cleaned, before, after),
    ...OPERATING_NUMBERS.flatMap((role) => {
      const column = survey.numbers[role];
      return column === undefined ? [] : [means(role, column.values, "kept")];
    }),
    ...OPERATING_FLAGS.flatMap((role) => {
      const column = survey.flags[role];
      return column === undefined ? [] : [compareFlags(role, column, before.kept, after.kept)];
    }),
  ];
}

function compareScores(cleaned: CleanedSurvey, before: Selection, after: Selection): ComparedMeasure[] {
  const scale = cleaned.survey.score?.scale;
  if (scale === undefined) return [];
  const first = measureSatisfaction(cleaned.score, before.kept, scale);
  const second = measureSatisfaction(cleaned.score, after.kept, scale);
  const content = { satisfied: first.satisfied + first.basicallySatisfied, n: first.n };
  const contentAfter = { satisfied: second.satisfied + second.basicallySatisfied, n: second.n };
  return [
    compareShares("rate", [content.satisfied, content.n], [contentAfter.satisfied, contentAfter.n]),
    compareShares("dissatisfiedRate", [first.dissatisfied, first.n], [second.dissatisfied, second.n]),
    compareMeans(
      "mean",
      distributionOf(cleaned.score, before.kept),
      distributionOf(cleaned.score, after.kept),
    ),
  ];
}

function compareNps(cleaned: CleanedSurvey, before: Selection, after: Selection): ComparedMeasure[] {
  const column = cleaned.survey.nps;
  if (column === null) return [];
  const first = measureNetPromoter(column.values, before.answers);
  const second = measureNetPromoter(column.values, after.answers);
  return [
    {
      measure: "nps",
      before: first.score,
      after: second.score,
      ...changeBetween(first.score, second.score),
      p: npsP(first, second),
    },
  ];
}

/** SE = √(SE₁² + SE₂²). Source: R package NPS. */
function npsP(first: NetPromoter, second: NetPromoter): number | null {
  if (first.score === null || second.score === null) return null;
  const squares = [first, second].map(
    ({ promoters, detractors, n }) => netPromoterVariance(promoters, detractors, n) / n,
  );
  const error = Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  return error > 0 ? normalTwoSidedP((second.score - first.score) / 100 / error) : null;
}

function compareEffort(cleaned: CleanedSurvey, before: Selection, after: Selection): ComparedMeasure[] {
  const column = cleaned.survey.ces;
  if (column === null) return [];
  const { values, scale } = column;
  const first = measureCustomerEffort(values, before.answers, scale);
  const second = measureCustomerEffort(values, after.answers, scale);
  const easy = (effort: typeof first): readonly [number, number] => [
    Math.round((effort.easyShare ?? 0) * effort.n),
    effort.n,
  ];
  return [
    compareMeans("ces", distributionOf(values, before.answers), distributionOf(values, after.answers)),
    compareShares("easyShare", easy(first), easy(second)),
  ];
}

function compareFlags(
  measure: string,
  { values }: FlagColumn,
  before: Uint8Array,
  after: Uint8Array,
): ComparedMeasure {
  const answers = Float64Array.from(values, (value) => (value < 0 ? NaN : value));
  const yes = (mask: Uint8Array): readonly [number, number] => {
    const distribution = distributionOf(answers, mask);
    return [countWhere(distribution, (value) => value === 1), distribution.n];
  };
  return compareShares(measure, yes(before), yes(after));
}

function compareShares(
  measure: string,
  [countBefore, nBefore]: readonly [number, number],
  [countAfter, nAfter]: readonly [number, number],
): ComparedMeasure {
  const before = nBefore === 0 ? null : countBefore / nBefore;
  const after = nAfter === 0 ? null : countAfter / nAfter;
  const test = twoProportionTest({ count: countAfter, n: nAfter }, { count: countBefore, n: nBefore });
  return { measure, before, after, ...changeBetween(before, after), p: test?.p ?? null };
}

function compareMeans(measure: string, before: Distribution, after: Distribution): ComparedMeasure {
  const [meanBefore, meanAfter] = [meanOf(before), meanOf(after)];
  const summaries = [before, after].map((distribution) => ({
    n: distribution.n,
    mean: meanOf(distribution) ?? NaN,
    standardDeviation: standardDeviationOf(distribution) ?? NaN,
  }));
  const [first, second] = summaries;
  const test = first === undefined || second === undefined ? null : welchTest(second, first);
  return {
    measure,
    before: meanBefore,
    after: meanAfter,
    ...changeBetween(meanBefore, meanAfter),
    p: test?.p ?? null,
  };
}
