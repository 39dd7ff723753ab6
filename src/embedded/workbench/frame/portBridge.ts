import type { LibraryBridge } from "../../library/officeLibrary";
import type { FromHost, ToHost } from "../paneMessages";

/** Sends batches through the port and pairs the answers with them. @param receive takes the events. */
export function createPortBridge(port: MessagePort, receive: (event: string) => void): LibraryBridge {
  const waiting = new Map<number, (answer: string) => void>();
  let lastId = 0;
  port.onmessage = ({ data }: MessageEvent<FromHost>) => {
    if (data.kind === "event") {
      receive(data.event);
      return;
    }
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  };
  return {
    send: (request) =>
      new Promise((resolve) => {
        const message: ToHost = { id: ++lastId, request };
        waiting.set(message.id, resolve);
        port.postMessage(message);
      }),
  };
}
