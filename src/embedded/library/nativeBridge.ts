/**
 * The object that the library looks for as the global `_richApiNativeBridge` while it loads. The library
 * sets `onMessageFromHost` on it; events come in there.
 */
export interface NativeBridge {
  sendMessageToHost: (message: string) => void;
  onMessageFromHost?: (message: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/** The bridge object over `send`: each request of the library is answered with the host's results. */
export function createNativeBridge(send: (request: string) => Promise<string>): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as BridgeMessage;
      const body = request.message.body;
      const reply = (statusCode: number, answer: string): void => {
        const message = { statusCode, headers: {}, body: answer };
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, flags: 0, message }));
      };
      send(typeof body === "string" ? body : JSON.stringify(body)).then(
        (answer) => {
          reply(200, answer);
        },
        (error: unknown) => {
          reply(500, JSON.stringify({ error: { code: "GeneralException", message: String(error) } }));
        },
      );
    },
  };
  return bridge;
}
