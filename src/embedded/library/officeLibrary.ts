/** Where the library's requests go: a batch as JSON text, answered by its results as JSON text. */
export interface LibraryBridge {
  send: (request: string) => Promise<string>;
}

/** What the page around the add-in would tell it. */
export interface LibraryEnvironment {
  /** BCP 47, "zh-CN". */
  readonly displayLanguage: string;
  /** The newest set of ExcelApi that it has: "1.10". */
  readonly excelApi: string;
  /** The workbook's file as it would be saved now; absent where none can be had. */
  readonly readFile?: () => Promise<Uint8Array>;
}

/** Microsoft's client library, connected to a host. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  /** Hands over an event of the host: message type 3 as JSON text. */
  receive: (message: string) => void;
}

/** What the library's file defines, before it is connected. */
export interface LoadedLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: Readonly<Record<string, unknown>>;
}
