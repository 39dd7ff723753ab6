import type { Report } from "../../app/report/report";
import { createCorrectionWatch } from "./correctionWatch";
import { measureNow } from "./measureNow";
import type { PaneState, DoneRun } from "./paneState";
import { QUICK_ROWS, REST } from "./unasked";
import { createStandingResults } from "./standingResults";
import type { Store } from "./store";
import { tellFailure, tellOnFailure } from "./tellFailure";

/** What a person can do with results that stand, or that corrections have overtaken. */
export interface ResultActions {
  /** Measures once more what the last run measured; the sheets are left as they are. */
  readonly refreshResults: () => void;
  /** Measures and shows what an earlier session made. */
  readonly showStanding: () => void;
  /** The report of one period, for its text; null where it could not be measured, which is told. */
  readonly measurePeriod: (period: string) => Promise<Report | null>;
}

/** Watches whether the sheets have moved on since the results were shown, and brings these up to date. */
export function createResultActions(store: Store<PaneState>): ResultActions {
  const done = (): DoneRun | null => {
    const { run } = store.read();
    return run.status === "done" ? run : null;
  };
  const refresh = createRefresh(store, done);
  let rest: ReturnType<typeof setTimeout> | undefined;
  const overtaken = (run: DoneRun): void => {
    store.change({ run: { ...run, age: "overtaken" } });
    clearTimeout(rest);
    if (run.report.periodRows.read <= QUICK_ROWS)
      rest = setTimeout(() => void tellOnFailure(store, refresh), REST);
  };

  const watch = createCorrectionWatch(store, overtaken);
  const standing = createStandingResults(store, watch, overtaken);
  store.subscribe(standing.offer);
  return {
    refreshResults: () => void tellFailure(store, refresh),
    showStanding: () => void tellFailure(store, standing.show),
    measurePeriod: async (period) => {
      let report: Report | null = null;
      await tellFailure(store, async () => {
        const asked = { period, compareWith: null, only: done()?.report.only ?? null };
        report = await measureNow(store.read(), asked, () => undefined, new AbortController().signal);
      });
      return report;
    },
  };
}

/** Measures anew what the results are of. An edit that comes meanwhile leaves them overtaken: its own turn follows. */
function createRefresh(store: Store<PaneState>, done: () => DoneRun | null): () => Promise<void> {
  let turn = 0;
  return async () => {
    const run = done();
    if (run === null || run.age === "refreshing") return;
    const own = ++turn;
    store.change({ run: { ...run, age: "refreshing" } });
    const { period, compareWith } = run;
    const latest = (): DoneRun | null => {
      const now = done();
      return own === turn && now?.age === "refreshing" && now.report === run.report ? now : null;
    };
    try {
      const asked = { period, compareWith, only: run.report.only ?? null };
      const report = await measureNow(store.read(), asked, () => undefined, new AbortController().signal);
      const now = latest();
      if (now === null) return;
      const { sheets, notMade } = run.report;
      store.change({
        run: { ...now, report: { ...report, sheets, notMade }, age: "current", asOf: Date.now() },
      });
    } catch (error) {
      const now = latest();
      if (now !== null) store.change({ run: { ...now, age: "overtaken" } });
      throw error;
    }
  };
}
