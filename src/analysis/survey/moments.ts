import { serialDay } from "./cells/serialDay";
import type { NumberColumn, Survey } from "./survey";

/** When answers were given; where nothing but years is known, as if on the first day of each. Null where nothing is. */
export function momentsOf({ time, years }: Pick<Survey, "time" | "years">): NumberColumn | null {
  if (time !== null || years === undefined) return time;
  return { header: years.header, values: years.values.map((year) => serialDay(year, 1, 1) ?? NaN) };
}
