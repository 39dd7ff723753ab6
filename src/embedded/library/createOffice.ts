import { createOfficeDocument } from "./officeDocument";
import type { LibraryEnvironment } from "./officeLibrary";

/** The newest set of ExcelApi whose members the host answers (those it does not know throw by name). */
export const EXCEL_API = "1.18";

/**
 * `Office` as an add-in's page finds it. Microsoft's loader makes it in Excel; the library's own file has only
 * enumerations of it, which are kept.
 */
export function createOffice(
  ofLibrary: Readonly<Record<string, unknown>>,
  environment: LibraryEnvironment,
): typeof Office {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const office = {
    ...ofLibrary,
    HostType: {
      Excel: "Excel",
      Word: "Word",
      PowerPoint: "PowerPoint",
      Outlook: "Outlook",
      OneNote: "OneNote",
    },
    EventType: { DialogEventReceived: "dialogEventReceived" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    FileType: { Text: "text", Compressed: "compressed", Pdf: "pdf" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback?: (ready: typeof info) => unknown): Promise<typeof info> =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
    initialize: (): void => undefined,
    actions: createActions(),
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: environment.displayLanguage,
      contentLanguage: environment.displayLanguage,
      document: createOfficeDocument(environment.readFile),
      officeTheme: undefined,
      diagnostics: { host: info.host, platform: info.platform, version: "16.0.0.0" },
      requirements: { isSetSupported: supportsUpTo(environment.excelApi) },
    },
  };
  return office as unknown as typeof Office;
}

/** `isSetSupported("ExcelApi", "1.9")`; versions are strings, and a missing one means 1.1. */
function supportsUpTo(newest: string): (name: string, version?: string | number) => boolean {
  const [newestMajor = 0, newestMinor = 0] = newest.split(".").map(Number);
  return (name, version = "1.1") => {
    if (name.toLowerCase() !== "excelapi") return false;
    const [major = 0, minor = 0] = String(version).split(".").map(Number);
    return major < newestMajor || (major === newestMajor && minor <= newestMinor);
  };
}

type ActionHandler = (...args: unknown[]) => unknown;

/** Ribbon commands: the page registers its handlers by the ids of the manifest. */
function createActions(): {
  associate: (id: string, handler: ActionHandler) => void;
  _association: { mappings: Record<string, ActionHandler> };
} {
  const mappings: Record<string, ActionHandler> = {};
  return {
    associate: (id, handler) => {
      mappings[id] = handler;
    },
    _association: { mappings },
  };
}
