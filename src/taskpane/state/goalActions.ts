import { GOALS_CONFIRMED, type ProposedGoals } from "../../documents/settings/proposedGoals";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState } from "./paneState";
import { sheetLocaleOf } from "./sheetLocale";
import type { Store } from "./store";
import { tellFailure } from "./tellFailure";

/** What a person can say of the threshold and the target that are proposed. */
export interface GoalActions {
  /** Keeps them as theirs; false where that could not be written. */
  readonly confirmGoals: (goals: ProposedGoals) => Promise<boolean>;
}

/** Writes threshold and target into 参数设置, or remembers them for it. */
export function createGoalActions(store: Store<PaneState>): GoalActions {
  return {
    confirmGoals: async ({ threshold, target }) => {
      let isWritten = false;
      await tellFailure(store, async () => {
        const changeSettings = await PANE_JOBS.changeSettings();
        const wanted = { "threshold-rate": threshold, "target-rate": target, [GOALS_CONFIRMED]: 1 };
        await changeSettings(wanted, sheetLocaleOf(store.read()), new AbortController().signal);
        isWritten = true;
      });
      return isWritten;
    },
  };
}
