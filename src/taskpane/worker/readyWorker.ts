/**
 * A thread that has read its script; null where there are none or the page may not have one.
 *
 * @param starter loads what starts it, only where there are threads
 */
export async function readyWorker(starter: () => Promise<() => Worker>): Promise<Worker | null> {
  if (typeof Worker === "undefined") return null;
  try {
    const start = await starter();
    const worker = start();
    const isReady = await new Promise<boolean>((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    });
    worker.onmessage = null;
    if (isReady) return worker;
    worker.terminate();
    return null;
  } catch (error) {
    // A page's policy may forbid threads: what they would do then takes place here.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
