import type { TrackedAction } from "../../app/tracking/trackedActions";

/** Which actions are listed: all that are open, the late ones, or those about to be late. */
export type ActionFilter = "all" | "late" | "soon-late";

export const ACTION_FILTERS: readonly ActionFilter[] = ["all", "late", "soon-late"];

/** The actions of a filter, in their order. Done ones are in none. */
export function filteredActions(
  actions: readonly TrackedAction[],
  filter: ActionFilter,
): readonly TrackedAction[] {
  return actions.filter(({ status }) => status !== "done" && (filter === "all" || status === filter));
}
