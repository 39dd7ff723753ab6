import type { ActionEntry, TrackedAction } from "../../app/tracking/trackedActions";
import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState, TrackingState } from "./paneState";
import type { Store } from "./store";
import { tellFailure } from "./tellFailure";

/** What a person can do with the measures that are tracked. */
export interface TrackingActions {
  readonly lookAtMeasures: () => void;
  /** Writes what was entered of a measure into its sheets and reads the list anew; false where it was not written. */
  readonly saveMeasure: (measure: TrackedAction, entry: ActionEntry) => Promise<boolean>;
  /** Brings the measure's row to the front, wherever it stands by now. */
  readonly showMeasure: (measure: TrackedAction) => void;
}

/** Reads and writes the measures; one saving at a time. */
export function createTrackingActions(store: Store<PaneState>): TrackingActions {
  const change = (tracking: TrackingState): void => store.change({ tracking });

  const read = async (): Promise<readonly TrackedAction[] | null> => {
    const trackedMeasures = await PANE_JOBS.trackedMeasures();
    const { sheetLocale } = store.read().preferences;
    return trackedMeasures(sheetLocale, new Date(), new AbortController().signal);
  };

  const look = async (): Promise<void> => {
    if (store.read().tracking.status !== "ready") change({ status: "looking" });
    try {
      change({ status: "ready", measures: await read(), saving: { status: "none" } });
    } catch (error) {
      change({ status: "failed", failure: failureOf(error) });
    }
  };

  const save = async (measure: TrackedAction, entry: ActionEntry): Promise<boolean> => {
    const { tracking } = store.read();
    if (tracking.status !== "ready" || tracking.saving.status === "saving") return false;
    const { key, name } = measure;
    change({ ...tracking, saving: { status: "saving", key } });
    try {
      const updateMeasure = await PANE_JOBS.updateMeasure();
      const { sheetLocale } = store.read().preferences;
      await updateMeasure(measure, entry, sheetLocale, new AbortController().signal);
      change({ status: "ready", measures: await read(), saving: { status: "saved", name } });
      return true;
    } catch (error) {
      change({ ...tracking, saving: { status: "failed", key, failure: failureOf(error) } });
      return false;
    }
  };

  const show = async (measure: TrackedAction): Promise<void> => {
    const showMeasure = await PANE_JOBS.showMeasure();
    await showMeasure(measure, store.read().preferences.sheetLocale, new AbortController().signal);
  };

  return {
    lookAtMeasures: () => void look(),
    saveMeasure: save,
    showMeasure: (measure) => void tellFailure(store, () => show(measure)),
  };
}
