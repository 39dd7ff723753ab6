import type { TrackedAction } from "../../app/tracking/trackedActions";

/** Which actions are listed: for the weekly meeting, all that are open, late, about to be late, or to be settled. */
export type ActionFilter = "week" | "all" | "late" | "soon-late" | "undecided";

export const ACTION_FILTERS: readonly ActionFilter[] = ["week", "all", "late", "soon-late", "undecided"];

/** The actions of a filter, in their order. Done ones are in none but, where that is news, in that of the week. */
export function filteredActions(
  actions: readonly TrackedAction[],
  filter: ActionFilter,
): readonly TrackedAction[] {
  return actions.filter(isOf(filter));
}

/** How many actions are open, and how many are done; those that were declined are neither. */
export function countsOf(actions: readonly TrackedAction[]): {
  readonly open: number;
  readonly done: number;
} {
  const done = actions.filter(({ status }) => status === "done").length;
  return { open: filteredActions(actions, "all").length, done };
}

function isOf(filter: ActionFilter): (action: TrackedAction) => boolean {
  if (filter === "all") return ({ status }) => status !== "done" && status !== "declined";
  if (filter !== "week") return ({ status }) => status === filter;
  return ({ status, isNew }) =>
    status === "late" || status === "soon-late" || status === "undecided" || (status === "done" && isNew);
}
