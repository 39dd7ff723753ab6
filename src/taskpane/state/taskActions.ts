import type { Choice } from "../../app/tasks/mergedTasks";
import { inTurn } from "../../app/run/oneRun";
import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState, TasksState } from "./paneState";
import type { Store } from "./store";

/** What a person can do with the lists of tasks of departments. */
export interface TaskActions {
  /** Writes a sheet for each department. */
  readonly splitTasks: () => Promise<void>;
  /** Merges the lists that stand in the workbook; asks first where both sides changed a cell. */
  readonly mergeTasks: (choices: ReadonlyMap<string, Choice>) => Promise<void>;
}

/** Splits and merges, one after the other. @param onMerged is told that actions have changed. */
export function createTaskActions(store: Store<PaneState>, onMerged: () => void): TaskActions {
  const work = async (job: () => Promise<TasksState>): Promise<void> => {
    const { tasks, run } = store.read();
    if (tasks.status === "working" || run.status === "running") return;
    store.change({ tasks: { status: "working" } });
    try {
      store.change({ tasks: await inTurn(Office.context.document.url, job) });
    } catch (error) {
      store.change({ tasks: { status: "failed", failure: failureOf(error) } });
    }
  };
  const asked = () => ({ locale: store.read().preferences.sheetLocale, now: new Date() });
  return {
    splitTasks: () =>
      work(async () => {
        const splitHere = await PANE_JOBS.splitHere();
        return { status: "split", ...(await splitHere(asked(), new AbortController().signal)) };
      }),
    mergeTasks: (choices) =>
      work(async () => {
        const mergeHere = await PANE_JOBS.mergeHere();
        const outcome = await mergeHere(choices, asked(), new AbortController().signal);
        if (outcome.merged) onMerged();
        return { status: outcome.merged ? "merged" : "asking", outcome };
      }),
  };
}
