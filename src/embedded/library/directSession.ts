import type { LibraryBridge, LoadedLibrary } from "./officeLibrary";

interface RequestMessage {
  readonly Body: unknown;
}

interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: null;
  readonly ErrorMessage: null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

/** The parts of `OfficeExtension` that are not in its published types. */
interface SessionSeam {
  readonly SessionBase: { prototype: object; _overrideSession: object };
  /** Made once, it takes the events that come in through the native bridge. */
  readonly HostBridgeSession: { getInstanceIfHostBridgeInited: () => unknown };
  readonly GenericEventRegistration: { getGenericEventRegistration: (controlId: string) => unknown };
}

/**
 * Sends the library's batches straight to the host through `SessionBase._overrideSession`. The native bridge
 * would do too, but turns each batch and each answer into text twice more, which shows at 2 MB a block.
 */
export function connectDirectly(library: LoadedLibrary, bridge: LibraryBridge): void {
  const seam = library.OfficeExtension as unknown as SessionSeam;
  const executor = {
    executeAsync: async (
      _customData: string,
      _flags: number,
      message: RequestMessage,
    ): Promise<ResponseMessage> => ({
      HttpStatusCode: 200,
      ErrorCode: null,
      ErrorMessage: null,
      Headers: {},
      Body: JSON.parse(await bridge.send(JSON.stringify(message.Body))) as unknown,
    }),
  };
  const session: object = Object.assign(Object.create(seam.SessionBase.prototype) as object, {
    _createRequestExecutorOrNull: () => executor,
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    getEventRegistration: () => seam.GenericEventRegistration.getGenericEventRegistration(""),
  });
  seam.SessionBase._overrideSession = session;
  seam.HostBridgeSession.getInstanceIfHostBridgeInited();
}
