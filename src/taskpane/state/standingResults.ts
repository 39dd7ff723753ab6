import { isSourceChanged } from "../../app/request/isSourceChanged";
import type { LastRun } from "../../app/request/lastRun";
import type { CorrectionWatch } from "./correctionWatch";
import { isCancelled, failureOf } from "./failure";
import { measureNow } from "./measureNow";
import type { PaneState, RunState, DoneRun } from "./paneState";
import type { Store } from "./store";
import { QUICK_ROWS } from "./unasked";

/**
 * The results of an earlier session, of which the workbook keeps what was asked for. They are measured anew, as the
 * sheets compute them, so only where the survey has as many rows as it had then.
 */
export function createStandingResults(
  store: Store<PaneState>,
  watch: CorrectionWatch,
  onOvertaken: (run: DoneRun) => void,
): {
  /** Notes once, when the pane has read the workbook, whether there are any, and shows those that are measured soon. */
  readonly offer: () => void;
  /** Measures and shows them. */
  readonly show: () => Promise<void>;
} {
  let isOffered = false;
  const change = (run: RunState): void => store.change({ run });

  const show = async (): Promise<void> => {
    const { run, survey } = store.read();
    if (run.status !== "idle" || run.standing === "measuring" || survey.status !== "found") return;
    const asked = { ...EVERYTHING, ...measuredIn(survey.survey.lastRun) };
    const measuring: RunState = { status: "idle", standing: "measuring" };
    change(measuring);
    const isWaited = (): boolean => store.read().run === measuring;
    try {
      await watch.begun();
      const report = await measureNow(store.read(), asked, () => undefined, new AbortController().signal);
      if (!isWaited()) return;
      const { period, compareWith, only } = asked;
      const measured = { status: "done", report, period, compareWith, seconds: null } as const;
      const done: DoneRun = { ...measured, age: "current", asOf: Date.now() };
      const { step, choices } = store.read();
      store.change({
        run: done,
        choices: { ...choices, period, compareWith, only },
        step: step === "data" ? "results" : step,
      });
      if (watch.wasEdited()) onOvertaken(done);
    } catch (error) {
      if (isWaited()) change({ status: "idle", standing: "there" });
      if (!isCancelled(failureOf(error))) throw error;
    }
  };

  const offer = (): void => {
    const { run, survey } = store.read();
    if (isOffered || survey.status !== "found" || survey.preview.status !== "ready") return;
    isOffered = true;
    const { lastRun, unfinished, rows } = survey.survey;
    if (run.status !== "idle" || lastRun === null || unfinished !== null) return;
    if (lastRun.sourceRows === undefined) return;
    if (lastRun.sourceRows !== rows || isSourceChanged(lastRun, survey.preview.preview.source)) {
      store.change({ sourceChanged: true });
      return;
    }
    change({ status: "idle", standing: "there" });
    // why they cannot be shown is told to whoever asks for them
    if (rows <= QUICK_ROWS && survey.preview.preview.questions.length === 0) show().catch(() => undefined);
  };
  return { offer, show };
}

const EVERYTHING = { period: null, compareWith: null, only: null };

/** What of the last run says which answers were measured. */
function measuredIn(
  last: Partial<LastRun> | null,
): Partial<Pick<LastRun, "period" | "compareWith" | "only" | "reasonsOf">> {
  const { period, compareWith, only, reasonsOf } = last ?? {};
  return Object.fromEntries(
    Object.entries({ period, compareWith, only, reasonsOf }).filter(([, value]) => value !== undefined),
  );
}
