import type { GenerateRequest } from "../../app/generateRequest";
import type { ResultPlace } from "../../app/showResult";
import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState } from "./paneState";
import type { Store } from "./store";
import { PANE_BLOCK_BYTES, placeAndRoles } from "./surveyActions";
import { tellFailure } from "./tellFailure";

/** What a person can do with a run. */
export interface RunActions {
  readonly generate: () => void;
  readonly cancel: () => void;
  /** Brings the cell of a result to the front. */
  readonly showResult: (place: ResultPlace) => void;
}

/** Starts and ends runs; one at a time. */
export function createRunActions(store: Store<PaneState>): RunActions {
  let running = new AbortController();

  const generate = async (): Promise<void> => {
    if (store.read().run.status === "running") return;
    running = new AbortController();
    const startedAt = Date.now();
    const tell = (progress: {
      readonly stage: "reading" | "analysing" | "writing" | "finishing";
      readonly share: number | null;
    }): void => store.change({ run: { status: "running", progress, startedAt } });
    tell({ stage: "reading", share: null });
    try {
      const run = await PANE_JOBS.generate();
      const request = requestOf(store.read());
      const { report } = await run(request, tell, running.signal);
      const seconds = (Date.now() - startedAt) / 1000;
      const { period, compareWith } = request;
      store.change({
        run: { status: "done", report, period, compareWith, seconds },
        step: "results",
        tracking: { status: "looking" },
      });
    } catch (error) {
      store.change({ run: { status: "failed", failure: failureOf(error) } });
    }
  };
  return {
    generate: () => void generate(),
    cancel: () => running.abort(),
    showResult: (place) => void tellFailure(store, async () => (await PANE_JOBS.showResult())(place)),
  };
}

function requestOf({ choices, preferences, survey }: PaneState): GenerateRequest {
  const { period, compareWith } = choices;
  return {
    ...placeAndRoles(choices, survey.status === "found" ? survey.survey : null),
    period,
    compareWith,
    reasonsOf: preferences.reasonsOf,
    documents: preferences.documents ?? "default",
    locale: preferences.sheetLocale,
    formulas: preferences.formulas,
    now: new Date(),
    blockBytes: PANE_BLOCK_BYTES,
  };
}
