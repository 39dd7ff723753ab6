import type { ProgressListener } from "../../app/request/generateRequest";
import type { GroupRole } from "../../analysis/survey/role";
import { inTurn } from "../../app/run/inTurn";
import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState } from "./paneState";
import type { Store } from "./store";
import { surveyRequest } from "./surveyRequest";
import { withAnalyst } from "./withAnalyst";

/** What a person can do with sheets of groups. */
export interface GroupSetActions {
  /** Makes a set of sheets for each of these groups, of the period of the results. */
  readonly makeGroupSets: (role: GroupRole, values: readonly string[]) => Promise<void>;
  readonly stopGroupSets: () => void;
}

/** Makes such sets, one turn after the other. */
export function createGroupSetActions(store: Store<PaneState>): GroupSetActions {
  let running = new AbortController();
  return {
    makeGroupSets: async (role, values) => {
      const { groupSets, run } = store.read();
      if (groupSets.status === "working" || run.status === "running") return;
      running = new AbortController();
      const { signal } = running;
      store.change({ groupSets: { status: "working", stage: "reading" } });
      try {
        const outcome = await inTurn(Office.context.document.url, () =>
          made(store, { role, values }, signal),
        );
        store.change({ groupSets: { status: "done", outcome } });
      } catch (error) {
        store.change({ groupSets: { status: "failed", failure: failureOf(error) } });
      }
    },
    stopGroupSets: () => running.abort(),
  };
}

async function made(
  store: Store<PaneState>,
  groups: { readonly role: GroupRole; readonly values: readonly string[] },
  signal: AbortSignal,
) {
  const makeGroupSets = await PANE_JOBS.makeGroupSets();
  const state = store.read();
  const { choices, preferences, run } = state;
  const { period, compareWith } = run.status === "done" ? run : choices;
  const request = {
    ...surveyRequest(state),
    period,
    compareWith,
    groups: preferences.groups,
    now: new Date(),
    ...groups,
  };
  const tell: ProgressListener = ({ stage }) => store.change({ groupSets: { status: "working", stage } });
  return withAnalyst(signal, (analyst) => makeGroupSets(request, tell, signal, analyst));
}
