import { failureOf, isCancelled } from "./failure";
import { measureNow } from "./measureNow";
import { PANE_JOBS } from "./paneJobs";
import type { ComparedPeriods, PaneState, VerificationState } from "./paneState";
import type { Store } from "./store";

/** What a person can do with two periods. */
export interface VerificationActions {
  /** Shows what the last run compared: of this session, else of the workbook's last one, compared anew. */
  readonly lookAtComparison: () => void;
  readonly compare: (periods: ComparedPeriods) => void;
  readonly cancelComparing: () => void;
}

/** Compares two periods without writing anything; one comparison at a time. */
export function createVerificationActions(store: Store<PaneState>): VerificationActions {
  let current = new AbortController();
  const change = (verification: VerificationState): void => store.change({ verification });

  const compare = async (periods: ComparedPeriods): Promise<void> => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const show = (verification: VerificationState): void => {
      if (!signal.aborted) change(verification);
    };
    show({ status: "comparing", share: null });
    try {
      const tell = ({ share }: { readonly share: number | null }): void =>
        show({ status: "comparing", share });
      const { comparison = [] } = await measureNow(store.read(), periods, tell, signal);
      show({ status: "done", periods, comparison });
    } catch (error) {
      const failure = failureOf(error);
      if (!isCancelled(failure)) show({ status: "failed", failure });
    }
  };

  const look = async (): Promise<void> => {
    const { run, verification } = store.read();
    if (verification.status !== "idle") return;
    if (run.status === "done" && run.compareWith !== null) {
      const { period, compareWith, report } = run;
      change({ status: "done", periods: { period, compareWith }, comparison: report.comparison ?? [] });
      return;
    }
    try {
      const lastCompared = await PANE_JOBS.lastCompared();
      const periods = await lastCompared(new AbortController().signal);
      if (periods !== null) await compare(periods);
    } catch (error) {
      change({ status: "failed", failure: failureOf(error) });
    }
  };

  return {
    lookAtComparison: () => void look(),
    compare: (periods) => void compare(periods),
    cancelComparing: () => {
      current.abort();
      change({ status: "idle" });
    },
  };
}
