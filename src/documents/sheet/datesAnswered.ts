import type { Results } from "../../analysis/results";

/** The days of the rows that count, and how many of them tell none. */
export interface DateRange {
  readonly low: number;
  readonly high: number;
  readonly undated: number;
}

/** The days of the rows that count; null where no row tells one. */
export function datesAnswered({ cleaned, days }: Pick<Results, "cleaned" | "days">): DateRange | null {
  const { time } = cleaned.survey;
  return time === null ? null : rangeOf(time.values, cleaned.kept, new Set(days?.stray));
}

/** The first and the last moment of the rows that count, those of stray days left out; null where no row tells. */
function rangeOf(values: Float64Array, mask: Uint8Array, stray: ReadonlySet<number>): DateRange | null {
  let low = Infinity;
  let high = -Infinity;
  let undated = 0;
  for (let row = 0; row < values.length; row++) {
    if (mask[row] !== 1) continue;
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) undated++;
    else if (stray.size === 0 || !stray.has(Math.floor(value))) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? { low, high, undated } : null;
}
