import type { Scale } from "../survey/scale";

/**
 * Where a dimension stands among the others: `improve` is important and low, `keep` important and high, `minor` and
 * `monitor` are less important, low and high.
 */
export type DriverField = "improve" | "keep" | "minor" | "monitor";

/** A dimension's place by importance and mean. */
interface PlacedDriver {
  readonly importance: number | null;
  readonly mean: number | null;
}

/**
 * The fields of importance × mean, split at the averages of both. Null where a dimension has either not, and for all
 * where fewer than two have both, or their scales differ or count down, so that means don't compare.
 */
export function driverFields(
  dimensions: readonly PlacedDriver[],
  scales: readonly Scale[],
): readonly (DriverField | null)[] {
  const placed = dimensions.filter(({ importance, mean }) => importance !== null && mean !== null);
  if (placed.length < 2 || !areComparable(scales)) return dimensions.map(() => null);
  const importances = average(dimensions.map(({ importance }) => importance));
  const means = average(dimensions.map(({ mean }) => mean));
  return dimensions.map(({ importance, mean }) => {
    if (importance === null || mean === null) return null;
    if (importance >= importances) return mean < means ? "improve" : "keep";
    return mean < means ? "minor" : "monitor";
  });
}

function areComparable([first, ...others]: readonly Scale[]): boolean {
  return (
    first !== undefined &&
    [first, ...others].every(
      ({ min, max, direction }) => direction === "higher-is-better" && min === first.min && max === first.max,
    )
  );
}

function average(values: readonly (number | null)[]): number {
  const numbers = values.filter((value) => value !== null);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
