import { failureOf } from "./failure";
import { measureNow } from "./measureNow";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState, RunState } from "./paneState";
import type { Store } from "./store";
import { tellFailure } from "./tellFailure";

/** What a person can do with results that corrections have overtaken. */
export interface ResultActions {
  /** Measures once more what the last run measured; the sheets are left as they are. */
  readonly refreshResults: () => void;
}

type DoneRun = Extract<RunState, { status: "done" }>;

/** Watches whether the sheets have moved on since the results were shown, and brings these up to date. */
export function createResultActions(store: Store<PaneState>): ResultActions {
  let watched: DoneRun["report"]["sheets"] | null = null;
  let leave: () => Promise<void> = () => Promise.resolve();
  const done = (): DoneRun | null => {
    const { run } = store.read();
    return run.status === "done" ? run : null;
  };

  const watch = async (sheets: DoneRun["report"]["sheets"]): Promise<void> => {
    const watchCorrections = await PANE_JOBS.watchCorrections();
    leave = await watchCorrections(sheets, () => {
      const run = done();
      if (run !== null && run.report.sheets === sheets) store.change({ run: { ...run, age: "overtaken" } });
    });
  };

  const follow = async (): Promise<void> => {
    const sheets = done()?.report.sheets ?? null;
    if (sheets === watched) return;
    watched = sheets;
    const left = leave;
    leave = () => Promise.resolve();
    await left();
    if (sheets !== null && canWatch()) await watch(sheets);
  };
  store.subscribe(() => void tellOnFailure(store, follow));

  const refresh = async (): Promise<void> => {
    const run = done();
    if (run === null || run.age === "refreshing") return;
    store.change({ run: { ...run, age: "refreshing" } });
    const { period, compareWith } = run;
    try {
      const report = await measureNow(
        store.read(),
        { period, compareWith },
        () => undefined,
        new AbortController().signal,
      );
      const now = done();
      if (now?.report !== run.report) return;
      const { sheets, notMade } = run.report;
      store.change({
        run: { ...now, report: { ...report, sheets, notMade }, age: "current", asOf: Date.now() },
      });
    } catch (error) {
      store.change({ run: { ...run, age: "overtaken" } });
      throw error;
    }
  };
  return { refreshResults: () => void tellFailure(store, refresh) };
}

/** Excel tells of edits on any sheet from this set on; older ones leave it to the button. */
function canWatch(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9");
}

/** Unlike an action of the user's this begins unasked: a notice that stands is not taken away. */
async function tellOnFailure(store: Store<PaneState>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    store.change({ notice: failureOf(error) });
  }
}
