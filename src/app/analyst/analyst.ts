import { WorkbookError } from "../../workbook/workbookError";
import { AnalystDesk } from "./analystDesk";

/** What an AnalystDesk does, answered later: from this thread, or from another. */
export type Analyst = {
  readonly [Name in keyof AnalystDesk]: (
    ...words: Parameters<AnalystDesk[Name]>
  ) => Promise<ReturnType<AnalystDesk[Name]>>;
};

/** An analyst in this thread, which stands still while it works. */
export function analystHere(): Analyst {
  return answering(new AnalystDesk(), (call) => Promise.resolve().then(call));
}

/** The same analyst; once a run is cancelled nobody waits for it any longer: its calls fail with `cancelled`. */
export function untilCancelled(analyst: Analyst, signal: AbortSignal): Analyst {
  return unlessBroken(analyst, (fail) => {
    const tell = (): void => fail(new WorkbookError("cancelled"));
    if (signal.aborted) tell();
    else signal.addEventListener("abort", tell, { once: true });
  });
}

/** The analyst at `desk`; what is asked of it fails as soon as `watch` says so. */
export function unlessBroken(desk: object, watch: (fail: (reason: Error) => void) => void): Analyst {
  // No race with one promise that lives as long as the run: it would hold on to every block that was answered.
  const waiting = new Set<(reason: Error) => void>();
  let broken: Error | null = null;
  watch((reason) => {
    broken = reason;
    waiting.forEach((fail) => fail(reason));
  });
  return answering(
    desk,
    (call) =>
      new Promise((resolve, fail) => {
        if (broken !== null) {
          fail(broken);
          return;
        }
        waiting.add(fail);
        const answer = Promise.resolve().then(call);
        void answer.then(resolve, fail).finally(() => waiting.delete(fail));
      }),
  );
}

/** An analyst whose every call is made by way of `answer`. */
function answering(desk: object, answer: (call: () => unknown) => Promise<unknown>): Analyst {
  const methods = {
    get: (_target: object, name: string | symbol) => {
      // what is awaited is asked for `then`
      if (typeof name === "symbol" || name === "then") return undefined;
      return (...words: unknown[]) =>
        answer(() => Reflect.apply(Reflect.get(desk, name) as () => unknown, desk, words));
    },
  };
  return new Proxy({}, methods) as Analyst;
}
