import type { Choice } from "../../app/tasks/mergedTasks";
import { inTurn } from "../../app/run/inTurn";
import { failureOf } from "./failure";
import { otherFile } from "./otherFile";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState, TaskFiles, TasksState } from "./paneState";
import { sheetLocaleOf } from "./sheetLocale";
import type { Store } from "./store";

/** What a person can do with the lists of tasks of departments. */
export interface TaskActions {
  /** Writes a sheet for each department. */
  readonly splitTasks: () => Promise<void>;
  /** Merges the lists that stand in the workbook; asks first where both sides changed a cell. */
  readonly mergeTasks: () => Promise<void>;
  /** Merges the lists in files that came back, as above. */
  readonly mergeTaskFiles: (files: readonly File[]) => Promise<void>;
  /** Merges what was asked about, with the answers. */
  readonly mergeChosen: (choices: ReadonlyMap<string, Choice>) => Promise<void>;
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
  const asked = () => ({ locale: sheetLocaleOf(store.read()), now: new Date() });
  const merge = async (files: TaskFiles, choices: ReadonlyMap<string, Choice>): Promise<TasksState> => {
    const { mergeHere, mergeReturned } = await PANE_JOBS.tasks();
    const { signal } = new AbortController();
    const outcome = await (files === null
      ? mergeHere(choices, asked(), signal)
      : mergeReturned(files, choices, asked(), signal));
    if (outcome.merged) onMerged();
    return { status: outcome.merged ? "merged" : "asking", outcome, files };
  };
  return {
    splitTasks: () =>
      work(async () => {
        const { splitHere } = await PANE_JOBS.tasks();
        return { status: "split", ...(await splitHere(asked(), new AbortController().signal)) };
      }),
    mergeTasks: () => work(() => merge(null, new Map())),
    mergeTaskFiles: (files) => work(async () => merge(await Promise.all(files.map(otherFile)), new Map())),
    mergeChosen: async (choices) => {
      const { tasks } = store.read();
      if (tasks.status === "asking") await work(() => merge(tasks.files, choices));
    },
  };
}
