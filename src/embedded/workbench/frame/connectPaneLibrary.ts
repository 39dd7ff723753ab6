import { createOffice } from "../../library/createOffice";
import { connectDirectly } from "../../library/directSession";
import { createNativeBridge } from "../../library/nativeBridge";
import type { LibraryBridge, LoadedLibrary } from "../../library/officeLibrary";
import type { PaneGreeting } from "../paneMessages";
import { createPortBridge } from "./portBridge";

/** The page that an add-in runs in, with what Microsoft's library looks for and leaves there. */
type AddinPage = Window & typeof globalThis & { _richApiNativeBridge?: object; Office?: unknown };

/**
 * Waits for the page around the frame to hand over the way to the workbook, then loads Microsoft's library from its
 * own address and connects it.
 * @returns `Office` for the add-in, whose `onReady` waits for all that.
 */
export function connectPaneLibrary(page: AddinPage): object {
  const ready = greeting(page).then(async ({ port, displayLanguage }) => {
    let deliver: (event: string) => void = () => undefined;
    const bridge = createPortBridge(port, (event) => {
      deliver(event);
    });
    const nativeBridge = createNativeBridge((request) => bridge.send(request));
    deliver = (event) => nativeBridge.onMessageFromHost?.(event);
    page._richApiNativeBridge = nativeBridge;
    const library = await loadLibrary(page);
    connect(page, library, bridge, displayLanguage);
  });
  const info = { host: "Excel", platform: "OfficeOnline" };
  const onReady = async (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    await ready;
    await callback?.(info);
    return info;
  };
  return { onReady };
}

interface Greeting {
  readonly port: MessagePort;
  readonly displayLanguage: string;
}

function greeting(page: AddinPage): Promise<Greeting> {
  return new Promise((resolve) => {
    page.addEventListener("message", (event: MessageEvent<Partial<PaneGreeting>>) => {
      const [port] = event.ports;
      const isOurs = event.origin === page.location.origin && event.data.kind === "csat-loop-workbench";
      if (!isOurs || port === undefined) return;
      resolve({ port, displayLanguage: event.data.displayLanguage ?? "zh-CN" });
    });
    page.parent.postMessage({ kind: "csat-loop-pane-waiting" }, page.location.origin);
  });
}

function loadLibrary(page: AddinPage): Promise<LoadedLibrary> {
  return new Promise((resolve, reject) => {
    const script = page.document.createElement("script");
    script.src = OFFICE_LIBRARY_URL;
    script.onload = () => {
      resolve(page as unknown as LoadedLibrary);
    };
    script.onerror = () => {
      page.parent.postMessage({ kind: "csat-loop-library-missing" }, page.location.origin);
      reject(new Error(`Microsoft's library was not found at ${OFFICE_LIBRARY_URL}`));
    };
    page.document.head.append(script);
  });
}

/** Puts the whole `Office` in the place of the one that only waits. */
function connect(
  page: AddinPage,
  library: LoadedLibrary,
  bridge: LibraryBridge,
  displayLanguage: string,
): void {
  connectDirectly(library, bridge);
  page.Office = createOffice(library.Office, { displayLanguage });
}
