import { wrap } from "comlink";
import type { Analyst } from "../../app/analyst/analyst";
import type { AnalystDesk } from "../../app/analyst/analystDesk";
import { passErrors } from "./passErrors";
import { readyWorker } from "./readyWorker";

passErrors();

/** An analyst at work; to be closed when the work is done. */
export interface OpenAnalyst {
  readonly analyst: Analyst;
  readonly close: () => void;
}

/**
 * An analyst in a thread of its own, which ends with the run or when it is cancelled, whatever it is doing; in the
 * page's own thread where a webview gives no other.
 */
export async function openAnalyst(signal: AbortSignal): Promise<OpenAnalyst> {
  const [worker, { analystHere }, { unlessBroken }] = await Promise.all([
    readyWorker(analystStarter),
    import(/* webpackChunkName: "app" */ "../../app/analyst/analystHere"),
    import(/* webpackChunkName: "app" */ "../../app/analyst/untilCancelled"),
  ]);
  if (worker === null) return { analyst: analystHere(), close: () => undefined };
  const close = (): void => {
    signal.removeEventListener("abort", close);
    worker.terminate();
  };
  if (signal.aborted) close();
  signal.addEventListener("abort", close, { once: true });
  const there: Analyst = wrap<AnalystDesk>(worker);
  const analyst = unlessBroken(there, (fail) => {
    worker.onerror = ({ message }) => fail(new Error(`the analysis broke off: ${message}`));
  });
  return { analyst, close };
}

async function analystStarter(): Promise<() => Worker> {
  return (await import(/* webpackChunkName: "app" */ "./startWorker")).startWorker;
}
