import { getEventListeners } from "node:events";
import { analystHere } from "../../../src/app/analyst/analystHere";
import type { Analyst } from "../../../src/app/analyst/analyst";
import { untilCancelled } from "../../../src/app/analyst/untilCancelled";

/** An analyst that answers one kind of question when it is told to. */
function slowAnalyst(): { readonly analyst: Analyst; readonly answer: () => void } {
  const waiting: (() => void)[] = [];
  const rowOrder = (): Promise<null> => new Promise((resolve) => waiting.push(() => resolve(null)));
  return {
    analyst: { ...analystHere(), rowOrder },
    answer: () => waiting.splice(0).forEach((each) => each()),
  };
}

const listeners = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;

describe("an analyst until a run is cancelled", () => {
  it("fails with what is under way, and with whatever is asked then", async () => {
    const controller = new AbortController();
    const analyst = untilCancelled(slowAnalyst().analyst, controller.signal);
    const underWay = analyst.rowOrder("clean-data", 1);
    controller.abort();
    await expect(underWay).rejects.toMatchObject({ code: "cancelled" });
    await expect(analyst.rowOrder("clean-data", 1)).rejects.toMatchObject({ code: "cancelled" });
  });

  it("listens to the signal once, and not longer than somebody waits: a signal may outlive many runs", async () => {
    const { signal } = new AbortController();
    for (let run = 0; run < 12; run++) {
      const { analyst, answer } = slowAnalyst();
      const until = untilCancelled(analyst, signal);
      expect(listeners(signal)).toBe(0);
      const asked = Array.from({ length: 12 }, () => until.rowOrder("clean-data", 1));
      expect(listeners(signal)).toBe(1);
      await Promise.resolve();
      answer();
      await Promise.all(asked);
      await Promise.resolve();
      expect(listeners(signal)).toBe(0);
    }
  });
});
