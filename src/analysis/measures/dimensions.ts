import type { ScoreColumn } from "../survey/survey";
import {
  countWhere,
  distributionOf,
  meanOf,
  medianOf,
  standardDeviationOf,
  valueCounts,
  type ValueCount,
} from "../statistics/distribution";
import {
  driverFields,
  driverWeight,
  sharedDirection,
  type ChosenFields,
  type DriverField,
} from "./driverFields";
import { NO_DRIVER, type Driver, type Drivers } from "./drivers";
import { isLow } from "./lowScore";
import { shareOf } from "../statistics/share";

/** S04, S05, S08: one dimension. Shares 0–1; null without an answer. */
export interface DimensionMeasure extends Driver {
  readonly name: string;
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly standardDeviation: number | null;
  /** Share of answers <= 3 on a 1–5 scale (S05), of dissatisfied answers on others; 0–1. */
  readonly lowShare: number | null;
  readonly distribution: readonly ValueCount[];
  /** What it weighs among the others, 0–1: see driverWeight. */
  readonly weight: number | null;
  /** Among the others by weight and mean; null where it has no place. */
  readonly field: DriverField | null;
  /** The field that staff put in its place; null where they did not. */
  readonly adjusted: DriverField | null;
  /** Whether low means are the good ones, as on keys of a telephone. */
  readonly lowIsGood: boolean;
  /** 1 for the worst mean of all dimensions, equals alike; null without an answer, and where their scales differ. */
  readonly attentionOrder: number | null;
}

/**
 * S04, S05, S08: all dimensions, over the rows where `mask` is 1, and in which order they want attention, the worst mean
 * first; none has where their scales differ. `drivers` is null without an overall score, `chosen` what staff put in the
 * place of fields.
 */
export function measureDimensions(
  dimensions: readonly ScoreColumn[],
  mask: Uint8Array,
  drivers: Drivers | null,
  chosen: ChosenFields = new Map(),
): DimensionMeasure[] {
  const measured = dimensions.map((dimension, i) => {
    const driver = drivers?.items[i] ?? NO_DRIVER;
    return { ...measureDimension(dimension, mask), ...driver, weight: driverWeight(driver, drivers) };
  });
  const scales = dimensions.map(({ scale }) => scale);
  const fields = driverFields(measured, scales);
  const direction = sharedDirection(scales);
  return measured.map((measure, i) => {
    const { mean } = measure;
    const sign = direction === "lower-is-better" ? -1 : 1;
    const worse = measured.filter(
      (other) => other.mean !== null && mean !== null && sign * (other.mean - mean) < 0,
    );
    return {
      ...measure,
      field: fields[i] ?? null,
      adjusted: chosen.get(measure.name) ?? null,
      attentionOrder: mean === null || direction === null ? null : worse.length + 1,
      lowIsGood: dimensions[i]?.scale.direction === "lower-is-better",
    };
  });
}

/** One dimension over the rows where `mask` is 1. Each dimension has its own n. */
export function measureDimension(
  dimension: ScoreColumn,
  mask: Uint8Array,
): Omit<DimensionMeasure, "attentionOrder" | "lowIsGood" | "field" | "adjusted" | "weight" | keyof Driver> {
  const distribution = distributionOf(dimension.values, mask);
  const low = countWhere(distribution, (value) => isLow(value, dimension.scale));
  return {
    name: dimension.header,
    n: distribution.n,
    mean: meanOf(distribution),
    median: medianOf(distribution),
    standardDeviation: standardDeviationOf(distribution),
    lowShare: shareOf(low, distribution.n),
    distribution: valueCounts(distribution),
  };
}
