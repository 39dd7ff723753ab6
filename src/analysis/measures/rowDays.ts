import { onceFor } from "../once";
import { NumbersByValue } from "../statistics/numbersByValue";

/** Excel's days up to 2079. */
const COMMON_DAYS = 2 ** 16;

/** The days of moments: each once, in the order in which they come, and of each row the place of its own among them. */
interface RowDays {
  readonly days: readonly number[];
  /** Rows of each day. */
  readonly counts: readonly number[];
  /** By row; -1 where the moment is not known. */
  readonly places: Int32Array;
}

/**
 * The days of `time` (Excel serial days; NaN where unknown), found once: passes over a million rows go by places instead
 * of looking each moment up.
 *
 * @example rowDays(Float64Array.of(45447.25, NaN, 45447.5)).places // Int32Array.of(0, -1, 0)
 */
export const rowDays = onceFor(findDays);

function findDays(time: Float64Array): RowDays {
  const placeOf = new NumbersByValue(COMMON_DAYS);
  const days: number[] = [];
  const counts: number[] = [];
  const places = new Int32Array(time.length).fill(-1);
  for (let row = 0; row < time.length; row++) {
    const day = Math.floor(time[row] ?? NaN);
    if (Number.isNaN(day)) continue;
    let place = placeOf.get(day);
    if (Number.isNaN(place)) {
      place = days.push(day) - 1;
      counts.push(0);
      placeOf.set(day, place);
    }
    places[row] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { days, counts, places };
}

/** By row what belongs to its day, -1 for nothing: the month of each moment, of the months of days. */
export function belongingRows(time: Float64Array, ofDay: ReadonlyMap<number, number>): Int32Array {
  const { days, places } = rowDays(time);
  const ofPlace = Int32Array.from(days, (day) => ofDay.get(day) ?? -1);
  const rows = new Int32Array(places.length);
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? -1;
    rows[row] = place < 0 ? -1 : (ofPlace[place] ?? -1);
  }
  return rows;
}
