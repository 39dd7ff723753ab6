import { openAnalyst } from "../../../src/taskpane/worker/openAnalyst";

/** A thread of a webview, as far as the pane looks at it. */
class MadeUpWorker {
  static last: MadeUpWorker | null = null;
  onmessage: (() => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  terminated = false;

  constructor() {
    MadeUpWorker.last = this;
    queueMicrotask(() => this.begin());
  }

  begin(): void {
    this.onmessage?.();
  }

  terminate(): void {
    this.terminated = true;
  }

  addEventListener(): void {
    // it never answers
  }

  postMessage(): void {
    // nor does it listen
  }
}

class BrokenWorker extends MadeUpWorker {
  override begin(): void {
    this.onerror?.({ message: "script not found" });
  }
}

function ForbiddenWorker(): never {
  throw new DOMException("not allowed by the page's policy", "SecurityError");
}

const inWebview = async (worker: unknown, test: () => Promise<void>): Promise<void> => {
  Object.assign(globalThis, { Worker: worker });
  try {
    await test();
  } finally {
    Reflect.deleteProperty(globalThis, "Worker");
  }
};

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
