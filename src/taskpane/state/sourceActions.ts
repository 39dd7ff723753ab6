import { canWatchSheets } from "./canWatchSheets";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState } from "./paneState";
import { QUICK_ROWS, REST } from "./unasked";
import type { Store } from "./store";
import { tellOnFailure } from "./tellFailure";

/** What a person can do once the survey has changed under the sheets that were made of it. */
export interface SourceActions {
  /** Leads to the step that makes them anew, with the survey as it is now. */
  readonly makeAnew: () => void;
}

/** Watches the survey's sheets: says that the data have changed since the last run, and reads them anew. */
export function createSourceActions(store: Store<PaneState>, look: () => void): SourceActions {
  let watched = "";
  let leave: () => Promise<void> = () => Promise.resolve();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isRead = true;
  let isRunning = false;
  let isEditedInRun = false;

  const read = (): void => {
    clearTimeout(rest);
    isRead = true;
    look();
  };

  const edited = (): void => {
    const { survey, run } = store.read();
    if (survey.status !== "found") return;
    if (run.status === "running") isEditedInRun = true;
    else if (isMadeOf(store.read())) store.change({ sourceChanged: true });
    isRead = false;
    clearTimeout(rest);
    if (survey.survey.rows <= QUICK_ROWS) rest = setTimeout(readUnlessBusy, REST);
  };

  const readUnlessBusy = (): void => {
    if (store.read().run.status === "running") rest = setTimeout(readUnlessBusy, REST);
    else if (!isRead) read();
  };

  const follow = async (): Promise<void> => {
    const { survey } = store.read();
    if (survey.status !== "found") return;
    const { sourceSheets } = survey.survey;
    const names = JSON.stringify(sourceSheets);
    if (names === watched) return;
    watched = names;
    const left = leave;
    leave = () => Promise.resolve();
    await left();
    if (canWatchSheets()) leave = await (await PANE_JOBS.watchSource())(sourceSheets, edited);
  };
  /** A run reads the survey as it is; what was edited while it ran may have come too late for it. */
  const settle = (): void => {
    const { status } = store.read().run;
    const hasEnded = isRunning && status === "done";
    if (status === "running" && !isRunning) isEditedInRun = false;
    isRunning = status === "running";
    if (hasEnded) store.change({ sourceChanged: isEditedInRun });
  };

  store.subscribe(settle);
  store.subscribe(() => void tellOnFailure(store, follow));
  return {
    makeAnew: () => {
      if (!isRead) read();
      store.change({ tab: "analysis", step: "make", notice: null });
    },
  };
}

/** Whether sheets stand that were made of the survey. */
function isMadeOf({ survey, run }: PaneState): boolean {
  return run.status === "done" || (survey.status === "found" && survey.survey.sheets.length > 0);
}
