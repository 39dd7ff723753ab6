import { openAnalyst } from "../../../src/taskpane/worker/openAnalyst";
import { BrokenWorker, ForbiddenWorker, inWebview, MadeUpWorker } from "./madeUpWorker";

const signal = new AbortController().signal;
const NO_SURVEY = { code: "source-empty" };

describe("the pane's analyst", () => {
  it.each([
    ["has none", undefined],
    ["cannot load its script", BrokenWorker],
    ["may not have one", ForbiddenWorker],
  ])("works in the page where a webview's thread %s", (_name, worker) =>
    inWebview(worker, async () => {
      MadeUpWorker.last = null;
      const { analyst, close } = await openAnalyst(signal);
      await expect(analyst.chooseSource([])).rejects.toMatchObject(NO_SURVEY);
      close();
      expect((MadeUpWorker.last as MadeUpWorker | null)?.terminated).not.toBe(false);
    }),
  );

  it("says so when its thread breaks down, rather than nothing", () =>
    inWebview(MadeUpWorker, async () => {
      const { analyst } = await openAnalyst(signal);
      const answer = analyst.chooseSource([]);
      setTimeout(() => MadeUpWorker.last?.onerror?.({ message: "out of memory" }));
      await expect(answer).rejects.toThrow("out of memory");
      await expect(analyst.chooseSource([])).rejects.toThrow("out of memory");
    }));

  it("ends its thread when the run is cancelled, whatever it is doing", () =>
    inWebview(MadeUpWorker, async () => {
      const cancelling = new AbortController();
      await openAnalyst(cancelling.signal);
      expect(MadeUpWorker.last).toMatchObject({ terminated: false });
      cancelling.abort();
      expect(MadeUpWorker.last).toMatchObject({ terminated: true });
    }));
});
