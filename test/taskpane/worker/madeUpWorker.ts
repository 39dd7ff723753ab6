/** A thread of a webview, as far as the pane looks at it. */
export class MadeUpWorker {
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

export class BrokenWorker extends MadeUpWorker {
  override begin(): void {
    this.onerror?.({ message: "script not found" });
  }
}

export function ForbiddenWorker(): never {
  throw new DOMException("not allowed by the page's policy", "SecurityError");
}

/** Does something where a webview has such threads; undefined for none. */
export const inWebview = async (worker: unknown, test: () => Promise<void>): Promise<void> => {
  Object.assign(globalThis, { Worker: worker });
  try {
    await test();
  } finally {
    Reflect.deleteProperty(globalThis, "Worker");
  }
};
