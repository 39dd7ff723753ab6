import type { TrackedAction } from "../../app/tracking/trackedActions";

/** Which measures are listed: all that are open, the late ones, or those about to be late. */
export type MeasureFilter = "all" | "late" | "soon-late";

export const MEASURE_FILTERS: readonly MeasureFilter[] = ["all", "late", "soon-late"];

/** The measures of a filter, in their order. Done ones are in none. */
export function filteredMeasures(
  measures: readonly TrackedAction[],
  filter: MeasureFilter,
): readonly TrackedAction[] {
  return measures.filter(({ status }) => status !== "done" && (filter === "all" || status === filter));
}
