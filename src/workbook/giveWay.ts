/** `scheduler.yield`, where a browser has it. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Ends the running task of the thread, so that keys, clicks and painting come first, and goes on in another one. */
export async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  // A timer would wait four milliseconds, or a second in a hidden page.
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}
