import type { LibraryBridge } from "../../library/officeLibrary";
import type { FromHost, ToHost } from "../paneMessages";

/** The way to the host in its worker. */
export interface PortBridge extends LibraryBridge {
  /** The workbook's file as it would be saved now. */
  readonly readFile: () => Promise<Uint8Array>;
}

/** Sends batches through the port and pairs the answers with them. @param receive takes the events. */
export function createPortBridge(port: MessagePort, receive: (event: string) => void): PortBridge {
  const waiting = new Map<number, (answer: FromHost) => void>();
  let lastId = 0;
  port.onmessage = ({ data }: MessageEvent<FromHost>) => {
    if (data.kind === "event") {
      receive(data.event);
      return;
    }
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  const ask = (request: string | null): Promise<FromHost> =>
    new Promise((resolve) => {
      const message: ToHost = { id: ++lastId, request };
      waiting.set(message.id, resolve);
      port.postMessage(message);
    });
  return {
    send: async (request) => {
      const found = await ask(request);
      if (found.kind !== "answer") throw new Error("the host answered a batch with a file");
      return found.answer;
    },
    readFile: async () => {
      const found = await ask(null);
      if (found.kind !== "file") throw new Error("the host gave no file");
      return found.file;
    },
  };
}
