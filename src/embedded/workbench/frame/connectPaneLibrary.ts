import { createOffice, EXCEL_API } from "../../library/createOffice";
import { connectDirectly } from "../../library/directSession";
import { createNativeBridge } from "../../library/nativeBridge";
import { addNotes } from "../../library/notes";
import type { LibraryEnvironment, LoadedLibrary } from "../../library/officeLibrary";
import type { CommandCall, DialogClosed, FromFrame, PaneGreeting } from "../paneMessages";
import { CommandHandlers } from "./commandHandlers";
import { Dialogs } from "./dialogs";
import { forwardDrops } from "./forwardDrops";
import { createPortBridge } from "./portBridge";

/** The page that an add-in runs in, with what Microsoft's library looks for and leaves there. */
type AddinPage = Window & typeof globalThis & { _richApiNativeBridge?: object; Office?: unknown };

/**
 * Waits for the page around the frame to hand over the way to the workbook, then loads Microsoft's library from its
 * own address and connects it.
 * @returns `Office` for the add-in, whose `onReady` waits for all that.
 */
export function connectPaneLibrary(page: AddinPage): object {
  const handlers = new CommandHandlers();
  listenForCommands(page, handlers);
  forwardDrops(page.document, (message) => {
    tell(page, message);
  });
  const ready = greeting(page).then(async ({ port, displayLanguage }) => {
    let deliver: (event: string) => void = () => undefined;
    const bridge = createPortBridge(port, (event) => {
      deliver(event);
    });
    const nativeBridge = createNativeBridge((request) => bridge.send(request));
    deliver = (event) => nativeBridge.onMessageFromHost?.(event);
    page._richApiNativeBridge = nativeBridge;
    const library = await loadLibrary(page);
    addNotes(library);
    connectDirectly(library, bridge);
    page.Office = officeOf(page, library, { displayLanguage, readFile: bridge.readFile }, handlers);
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
    tell(page, { kind: "csat-loop-waiting" });
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
      tell(page, { kind: "csat-loop-library-missing" });
      reject(new Error(`Microsoft's library was not found at ${OFFICE_LIBRARY_URL}`));
    };
    page.document.head.append(script);
  });
}

/** The whole `Office`, in the place of the one that only waits. */
function officeOf(
  page: AddinPage,
  library: LoadedLibrary,
  environment: Omit<LibraryEnvironment, "excelApi">,
  handlers: CommandHandlers,
): typeof Office {
  const office = createOffice(library.Office, { ...environment, excelApi: EXCEL_API });
  const dialogs = new Dialogs((message) => {
    tell(page, message);
  });
  page.addEventListener("message", ({ origin, data }: MessageEvent<Partial<DialogClosed>>) => {
    if (origin === page.location.origin && data.kind === "csat-loop-dialog-closed") dialogs.closed();
  });
  const whole = {
    ...office,
    actions: { associate: handlers.associate },
    context: { ...office.context, ui: dialogs },
  };
  return whole as unknown as typeof Office;
}

/** Runs what the page around the frame asks for, and tells it when that is over. */
function listenForCommands(page: AddinPage, handlers: CommandHandlers): void {
  page.addEventListener("message", ({ origin, data }: MessageEvent<Partial<CommandCall>>) => {
    if (origin !== page.location.origin || data.kind !== "csat-loop-command") return;
    void handlers.run(data.name ?? "").then(() => {
      tell(page, { kind: "csat-loop-command-over" });
    });
  });
}

function tell(page: AddinPage, message: FromFrame): void {
  page.parent.postMessage(message, page.location.origin);
}
