import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "puppeteer-core";

/** How often memory is looked at, and how long an answer may take from a thread that is busy, in milliseconds. */
const EVERY = 1000;
const ANSWER = 3000;

/** The most bytes that the threads of a page held, each on its own: objects and the buffers beside them. */
export interface HeapUse {
  readonly page: number;
  /** By the name of its script. */
  readonly workers: ReadonlyMap<string, number>;
}

interface Heap {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** Watches the memory of a page and its workers while `run` goes on. */
export async function watchHeaps<T>(
  page: Page,
  run: () => Promise<T>,
): Promise<{ readonly heaps: HeapUse; readonly result: T }> {
  const session = await page.createCDPSession();
  let own = 0;
  const workers = new Map<string, number>();
  let isOver = false;
  const watch = async (): Promise<void> => {
    while (!isOver) {
      own = Math.max(own, await heldBy(session));
      for (const worker of page.workers()) {
        const name = worker.url().slice(worker.url().lastIndexOf("/") + 1);
        workers.set(name, Math.max(workers.get(name) ?? 0, await heldBy(worker.client)));
      }
      await setTimeout(EVERY);
    }
  };
  const watching = watch();
  try {
    return { result: await run(), heaps: { page: own, workers } };
  } finally {
    isOver = true;
    await watching;
    await session.detach();
  }
}

/** 0 where the thread does not answer, or has ended. */
async function heldBy(client: CDPSession): Promise<number> {
  const asked = (client.send("Runtime.getHeapUsage") as Promise<Heap>).catch(() => null);
  const heap = await Promise.race([asked, setTimeout(ANSWER, null)]);
  return heap === null ? 0 : heap.usedSize + (heap.backingStorageSize ?? 0);
}
