import type { ProgressListener, GenerateRequest } from "../../app/request/generateRequest";
import { inTurn } from "../../app/run/inTurn";
import type { Report } from "../../app/report/report";
import type { ResultPlace } from "../../app/run/showResult";
import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState } from "./paneState";
import { inspectionRequest, requestOf, unfinishedRequest } from "./runRequests";
import type { Store } from "./store";
import type { SurveyActions } from "./surveyActions";
import { unfilter } from "./rowActions";
import { tellFailure } from "./tellFailure";
import { withAnalyst } from "./withAnalyst";

/** What a person can do with a run. */
export interface RunActions {
  readonly generate: () => void;
  /** Makes once more, from its beginning, what a run was asked for that was broken off. */
  readonly finishRun: () => void;
  /** Makes 质检版 where there is no survey. */
  readonly newInspection: () => void;
  /** Takes the last run back: what it added goes, what it changed of staff's is put back. */
  readonly undoRun: () => void;
  readonly cancel: () => void;
  /** Brings the cell of a result to the front. */
  readonly showResult: (place: ResultPlace) => void;
}

/** A run that has begun, and how the pane is told of it. */
interface StartedRun {
  readonly startedAt: number;
  readonly signal: AbortSignal;
  readonly show: (run: PaneState["run"], rest?: Partial<PaneState>) => void;
}

/** Starts and ends runs; one at a time: a new one begins when what a cancelled one had begun is cleared away. */
export function createRunActions(
  store: Store<PaneState>,
  { look, looked }: Pick<SurveyActions, "look" | "looked">,
): RunActions {
  let running = new AbortController();
  let ended = Promise.resolve();

  const begin = (work: (started: StartedRun) => Promise<void>): void => {
    if (store.read().run.status === "running") return;
    running = new AbortController();
    const { signal } = running;
    // What a cancelled run still says is that it failed, unless the next one is on.
    const show: StartedRun["show"] = (run, rest) => {
      if (signal !== running.signal || (signal.aborted && run.status !== "failed")) return;
      store.change({ ...rest, run });
    };
    const startedAt = Date.now();
    show({ status: "running", progress: { stage: "reading", share: null }, startedAt });
    store.change({ step: "make" });
    ended = ended.then(() => work({ signal, startedAt, show }));
  };

  const start = (requestFor: RequestFor, withoutSurvey = false): void =>
    begin((started) => runOnce(store, withoutSurvey ? null : looked, requestFor, started));

  const cancel = (): void => {
    running.abort();
    if (store.read().run.status !== "running") return;
    // At once, though Excel may still be busy with the last block: nothing more is sent but what clears up.
    store.change({ run: { status: "failed", failure: { code: "cancelled", data: {} } } });
  };
  return {
    generate: () => start(requestOf),
    finishRun: () => start(unfinishedRequest),
    newInspection: () => start(inspectionRequest, true),
    undoRun: () => begin((started) => undoOnce(store, look, started)),
    cancel,
    showResult: (place) => void tellFailure(store, async () => (await PANE_JOBS.showResult())(place)),
  };
}

type RequestFor = (state: PaneState) => GenerateRequest;

async function runOnce(
  store: Store<PaneState>,
  looked: SurveyActions["looked"] | null,
  requestFor: RequestFor,
  { signal, startedAt, show }: StartedRun,
): Promise<void> {
  // A column whose role was changed a moment ago counts as what it was changed to.
  const failure = looked === null ? null : await looked();
  if (failure !== null) {
    show({ status: "failed", failure });
    return;
  }
  try {
    await unfilter(store);
    const request = requestFor(store.read());
    const report = await reportOf(request, signal, (progress) =>
      show({ status: "running", progress, startedAt }),
    );
    const seconds = (Date.now() - startedAt) / 1000;
    const { period, compareWith } = request;
    show(
      { status: "done", report, period, compareWith, seconds, age: "current", asOf: Date.now() },
      { step: "results", tracking: { status: "looking" }, verification: { status: "idle" } },
    );
  } catch (error) {
    const failure = failureOf(error);
    show({ status: "failed", failure }, failure.code === "questions-open" ? { step: "data" } : {});
  }
}

async function undoOnce(
  store: Store<PaneState>,
  look: SurveyActions["look"],
  { signal, startedAt, show }: StartedRun,
): Promise<void> {
  try {
    await unfilter(store);
    const undoLastRun = await PANE_JOBS.undoLastRun();
    const tell: ProgressListener = (progress) => show({ status: "running", progress, startedAt });
    const outcome = await inTurn(Office.context.document.url, () =>
      undoLastRun(requestOf(store.read()), tell, signal),
    );
    show({ status: "undone", outcome }, { step: "results", tracking: { status: "looking" } });
    look();
  } catch (error) {
    show({ status: "failed", failure: failureOf(error) });
  }
}

async function reportOf(
  request: GenerateRequest,
  signal: AbortSignal,
  tell: ProgressListener,
): Promise<Report> {
  const generate = await PANE_JOBS.generate();
  return withAnalyst(signal, (analyst) =>
    inTurn(Office.context.document.url, () => generate(request, tell, signal, analyst)),
  );
}
