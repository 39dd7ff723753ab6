import type { Warning } from "../survey/recognition";
import type { Scale } from "../survey/scale";
import type { ScoreColumn } from "../survey/survey";
import { completeRows } from "../statistics/completeRows";
import { correlationMatrix } from "../statistics/correlationMatrix";
import { differentRows } from "../statistics/differentRows";
import { distributionOf } from "../statistics/distribution";
import { generalDominance, MOST_PREDICTORS, type Dominance } from "../statistics/generalDominance";
import type { Interval } from "../statistics/interval";
import { spearman } from "../statistics/spearman";
import type { RowCounts } from "../statistics/valueCodes";

/** The overall score that dimensions are held against, with its scale. */
export interface OverallScore {
  readonly values: Float64Array;
  readonly scale: Scale;
}

/** How one dimension goes with the overall score: an association, not a cause. */
export interface Driver {
  /**
   * Spearman's rho (-1 … 1) with the overall score, positive when both are good together; null under three answers or
   * without variation.
   */
  readonly correlation: number | null;
  /** 95 % interval of `correlation`; null under four answers or at ±1. */
  readonly correlationInterval: Interval | null;
  /** Its share (0–1) of the overall score's variance; null where it is not computed. */
  readonly importance: number | null;
  /** From 1; null where it is not computed, or where the other dimensions give this one exactly. */
  readonly varianceInflation: number | null;
  /** The other dimensions say much the same: the importance is hard to tell from theirs. */
  readonly isRepeated: boolean;
}

/** How far the dimensions together go with the overall score. */
export interface Drivers {
  /** Answers that have the overall score and every dimension. */
  readonly n: number;
  /** Dimensions that have an answer. */
  readonly dimensions: number;
  /** Share of the overall score's variance (0–1), the sum of the importances; null where they are not computed. */
  readonly rSquared: number | null;
  /** Too few answers for more than a hint. */
  readonly fewAnswers: boolean;
  /** More dimensions than importances are computed for. */
  readonly tooMany: boolean;
  /** In the order of the dimensions. */
  readonly items: readonly Driver[];
}

/** A dimension without an overall score to go with. */
export const NO_DRIVER: Driver = {
  correlation: null,
  correlationInterval: null,
  importance: null,
  varianceInflation: null,
  isRepeated: false,
};

/** From here on, several dimensions say much the same. */
const MUCH_INFLATION = 5;
/** Fewer answers leave the importances to chance. */
const ENOUGH_ANSWERS = 100;

/**
 * S08: correlation and importance of each dimension, over the rows where `mask` is 1 that have an overall score and all
 * dimensions. A dimension that nobody answered holds up none. Importance needs more answers than dimensions and at most
 * MOST_PREDICTORS dimensions; one that does not vary has none.
 */
export function measureDrivers(
  dimensions: readonly ScoreColumn[],
  mask: Uint8Array,
  overall: OverallScore,
): Drivers {
  const { columns, times } = differentRows([overall.values, ...dimensions.map(({ values }) => values)], mask);
  const [values = overall.values, ...ofDimensions] = columns;
  return driversOf(
    dimensions.map((dimension, i) => ({ ...dimension, values: ofDimensions[i] ?? dimension.values })),
    times,
    { ...overall, values },
  );
}

function driversOf(dimensions: readonly ScoreColumn[], times: RowCounts, overall: OverallScore): Drivers {
  const answered = dimensions.filter(({ values }) => distributionOf(values, times).n > 0);
  const complete = completeRows([overall.values, ...answered.map(({ values }) => values)], times);
  const { n } = distributionOf(overall.values, complete);
  const varies = ({ values }: Pick<ScoreColumn, "values">): boolean =>
    distributionOf(values, complete).values.length > 1;
  const predictors = answered.filter(varies);
  const isComputed = predictors.length > 0 && n > predictors.length + 1 && varies(overall);
  const tooMany = answered.length > MOST_PREDICTORS;
  const dominance =
    isComputed && !tooMany
      ? generalDominance(
          correlationMatrix([...predictors.map(({ values }) => values), overall.values], complete),
        )
      : null;
  const items = dimensions.map((dimension): Driver => {
    if (!answered.includes(dimension)) return NO_DRIVER;
    const shared = dominance?.predictors[predictors.indexOf(dimension)];
    return { ...NO_DRIVER, ...orientedCorrelation(dimension, complete, overall), ...sharedOf(shared) };
  });
  return {
    n,
    dimensions: answered.length,
    rSquared: dominance?.rSquared ?? null,
    fewAnswers: n < ENOUGH_ANSWERS,
    tooMany,
    items,
  };
}

function sharedOf(shared: Dominance | undefined): Partial<Driver> {
  if (shared === undefined) return {};
  const { varianceInflation } = shared;
  return { ...shared, isRepeated: varianceInflation === null || varianceInflation > MUCH_INFLATION };
}

/**
 * What to know before reading anything into the importances:
 * - `drivers-too-many`: more dimensions than importance is computed for. Data: count, most.
 * - `drivers-few-answers`: few answers have all dimensions. Data: n, needed.
 * - `drivers-collinear`: dimensions that the others repeat, so that their importances are hard to tell apart.
 *   Data: dimensions, limit (of the variance inflation).
 */
export function driverWarnings(columns: readonly ScoreColumn[], drivers: Drivers): Warning[] {
  const { n, dimensions, fewAnswers, tooMany, items } = drivers;
  if (dimensions === 0) return [];
  if (tooMany) return [{ code: "drivers-too-many", count: dimensions, most: MOST_PREDICTORS }];
  const warnings: Warning[] = [];
  if (fewAnswers) warnings.push({ code: "drivers-few-answers", n, needed: ENOUGH_ANSWERS });
  const repeated = columns.filter((_, i) => items[i]?.isRepeated === true).map(({ header }) => header);
  if (repeated.length > 0)
    warnings.push({ code: "drivers-collinear", dimensions: repeated, limit: MUCH_INFLATION });
  return warnings;
}

function orientedCorrelation(
  { values, scale }: ScoreColumn,
  times: RowCounts,
  overall: OverallScore,
): Pick<Driver, "correlation" | "correlationInterval"> {
  const found = spearman(values, overall.values, times);
  if (found === null) return { correlation: null, correlationInterval: null };
  const { rho, interval } = found;
  if (scale.direction === overall.scale.direction) return { correlation: rho, correlationInterval: interval };
  const turned: Interval | null = interval === null ? null : [-interval[1], -interval[0]];
  return { correlation: -rho, correlationInterval: turned };
}
