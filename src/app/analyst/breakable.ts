/** Makes a call of which nobody waits any longer once all is broken off. */
export type Unless = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

/** Calls that fail at once, those under way too, when all is broken off; `onWaiting` hears when they begin to be waited for, and when none is. */
export function breakable(onWaiting: (isWaiting: boolean) => void): {
  readonly unless: Unless;
  readonly breakOff: (reason: Error) => void;
} {
  // No race with one promise that lives as long as the run: it would hold on to every block that was answered.
  const waiting = new Set<(reason: Error) => void>();
  let broken: Error | null = null;
  const breakOff = (reason: Error): void => {
    broken = reason;
    waiting.forEach((fail) => fail(reason));
  };
  const unless: Unless = (call) =>
    new Promise((resolve, fail) => {
      if (waiting.size === 0) onWaiting(true);
      if (broken !== null) {
        fail(broken);
        return;
      }
      waiting.add(fail);
      const answer = Promise.resolve().then(call);
      void answer.then(resolve, fail).finally(() => {
        waiting.delete(fail);
        if (waiting.size === 0) onWaiting(false);
      });
    });
  return { unless, breakOff };
}
