import { wrap } from "comlink";
import type { Analyst } from "../../app/analyst/analyst";
import type { AnalystDesk } from "../../app/analyst/analystDesk";
import { passErrors } from "./passErrors";

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
    readyWorker(),
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

/** A thread that has read its script; null where there are none or the page may not have one. */
async function readyWorker(): Promise<Worker | null> {
  if (typeof Worker === "undefined") return null;
  try {
    const { startWorker } = await import(/* webpackChunkName: "app" */ "./startWorker");
    const worker = startWorker();
    const isReady = await new Promise<boolean>((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    });
    worker.onmessage = null;
    if (isReady) return worker;
    worker.terminate();
    return null;
  } catch (error) {
    // A page's policy may forbid threads: the analysis then takes place here.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
