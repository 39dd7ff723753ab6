import type { ActionEntry, TrackedAction } from "../../app/tracking/trackedActions";
import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { ActionSaving, PaneState, TrackingState } from "./paneState";
import { sheetLocaleOf } from "./sheetLocale";
import type { Store } from "./store";
import { tellFailure } from "./tellFailure";

/** What a person can do with the actions that are tracked. */
export interface TrackingActions {
  readonly lookAtActions: () => void;
  /** Writes what was entered of an action into its sheets and reads the list anew; false where it was not written. */
  readonly saveAction: (action: TrackedAction, entry: ActionEntry) => Promise<boolean>;
  /** Goes to the progress of the action, wherever its row stands by now; false where that failed, which is told. */
  readonly showAction: (action: TrackedAction) => Promise<boolean>;
  /** Goes to the first action of the plan that has no owner; to the plan where all have one. False where that failed, which is told. */
  readonly fillPlan: (sheet: string) => Promise<boolean>;
}

/** Reads and writes the actions; one saving at a time. */
export function createTrackingActions(store: Store<PaneState>): TrackingActions {
  const change = (tracking: TrackingState): void => store.change({ tracking });

  const read = async (): Promise<readonly TrackedAction[] | null> => {
    const trackedActions = await PANE_JOBS.trackedActions();
    const sheetLocale = sheetLocaleOf(store.read());
    return trackedActions(sheetLocale, new Date(), new AbortController().signal);
  };

  const reread = async (saving: ActionSaving): Promise<void> => {
    try {
      change({ status: "ready", actions: await read(), saving });
    } catch (error) {
      change({ status: "failed", failure: failureOf(error) });
    }
  };

  const look = async (): Promise<void> => {
    if (store.read().tracking.status !== "ready") change({ status: "looking" });
    await reread({ status: "none" });
  };

  const save = async (action: TrackedAction, entry: ActionEntry): Promise<boolean> => {
    const { tracking } = store.read();
    if (tracking.status !== "ready" || tracking.saving.status === "saving") return false;
    const { key, name } = action;
    change({ ...tracking, saving: { status: "saving", key } });
    try {
      const updateAction = await PANE_JOBS.updateAction();
      const sheetLocale = sheetLocaleOf(store.read());
      await updateAction(action, entry, sheetLocale, new AbortController().signal);
    } catch (error) {
      change({ ...tracking, saving: { status: "failed", key, failure: failureOf(error) } });
      return false;
    }
    // it is written, whether or not the list can be read anew
    await reread({ status: "saved", name });
    return true;
  };

  const show = async (action: TrackedAction): Promise<void> => {
    const showAction = await PANE_JOBS.showAction();
    await showAction(action, sheetLocaleOf(store.read()), new AbortController().signal);
  };

  return {
    lookAtActions: () => void look(),
    saveAction: save,
    fillPlan: (sheet) =>
      tellFailure(store, async () => {
        const showUnowned = await PANE_JOBS.showUnowned();
        await showUnowned(sheet, sheetLocaleOf(store.read()), new AbortController().signal);
      }),
    showAction: (action) => tellFailure(store, () => show(action)),
  };
}
