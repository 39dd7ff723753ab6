/** Starts the thread of the analyst. Alone in its file: Node, which has no such threads, must not read it. */
export function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "analyst" */ new URL("./analystWorker.ts", import.meta.url));
}
