/** Starts the thread that reads files of text. Alone in its file: Node, which has no such threads, must not read it. */
export function startTextWorker(): Worker {
  return new Worker(/* webpackChunkName: "texts" */ new URL("./textWorker.ts", import.meta.url));
}
