import type { Scale } from "../survey/scale";
import type { Driver, Drivers } from "./drivers";

/**
 * Where a dimension stands among the others: `improve` is important and low, `keep` important and high, `minor` and
 * `monitor` are less important, low and high.
 */
export type DriverField = "improve" | "keep" | "minor" | "monitor";

/** What staff put in the place of fields, by the dimension's name. */
export type ChosenFields = ReadonlyMap<string, DriverField>;

/** A dimension's place by weight (see driverWeight) and mean. */
interface PlacedDriver {
  readonly weight: number | null;
  readonly mean: number | null;
}

/**
 * How much a dimension weighs among the others, 0–1: its importance, and where there are too many dimensions for that,
 * how closely it goes with the overall score, whichever way.
 */
export function driverWeight(
  { importance, correlation }: Pick<Driver, "importance" | "correlation">,
  drivers: Pick<Drivers, "tooMany"> | null,
): number | null {
  if (drivers?.tooMany !== true) return importance;
  return correlation === null ? null : Math.abs(correlation);
}

/**
 * The fields of weight × mean, split at the averages of both. Null where a dimension has either not, and for all
 * where fewer than two have both, or their scales differ or count down, so that means don't compare.
 */
export function driverFields(
  dimensions: readonly PlacedDriver[],
  scales: readonly Scale[],
): readonly (DriverField | null)[] {
  const placed = dimensions.filter(({ weight, mean }) => weight !== null && mean !== null);
  if (placed.length < 2 || !areComparable(scales)) return dimensions.map(() => null);
  const weights = average(dimensions.map(({ weight }) => weight));
  const means = average(dimensions.map(({ mean }) => mean));
  return dimensions.map(({ weight, mean }) => {
    if (weight === null || mean === null) return null;
    if (weight >= weights) return mean < means ? "improve" : "keep";
    return mean < means ? "minor" : "monitor";
  });
}

/**
 * Whether means on these scales can be held against each other: the higher the better, and from end to end the same.
 *
 * @example areComparable(["1-5", "0-10"].map(scaleOfKind)) // false
 */
export function areComparable(scales: readonly Scale[]): boolean {
  return sharedDirection(scales) === "higher-is-better";
}

/**
 * Which way is better on scales that are the same from end to end; null where they differ.
 *
 * @example sharedDirection(["ivr", "ivr"].map(scaleOfKind)) // "lower-is-better"
 */
export function sharedDirection([first, ...others]: readonly Scale[]): Scale["direction"] | null {
  if (first === undefined) return null;
  const { min, max, direction } = first;
  const isShared = others.every(
    (scale) => scale.direction === direction && scale.min === min && scale.max === max,
  );
  return isShared ? direction : null;
}

function average(values: readonly (number | null)[]): number {
  const numbers = values.filter((value) => value !== null);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
