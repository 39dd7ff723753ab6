import { createCalculation, type Calculation } from "./calculation/calculation";
import { CalculationError, type FormulaFailure } from "./calculation/calculationError";
import { saveWorkbook } from "./file/saveWorkbook";
import { EXCEL_API } from "./library/createOffice";
import { loadOfficeLibrary } from "./library/loadOfficeLibrary";
import type { LibraryBridge, OfficeLibrary } from "./library/officeLibrary";
import type { Workbook } from "./model/workbook";
import type { Host } from "./protocol/hostContext";
import { createResponder, type Responder } from "./protocol/responder";

/** An open workbook under Microsoft's client library: what an add-in sees in Excel. */
export interface EmbeddedHost extends Pick<OfficeLibrary, "Excel" | "Office" | "OfficeExtension"> {
  readonly workbook: Workbook;
  /**
   * Calculates what is out of date, in manual mode too. @returns the user's own formulas that could not be: they keep their values.
   * Throws CalculationError when one of the add-in's is among them.
   */
  settle: () => readonly FormulaFailure[];
  /** Ends calculation and events; the workbook stays as it is. */
  close: () => void;
}

export interface HostOptions {
  readonly displayLanguage?: string;
  /** Does what Excel does only sometimes as well; off unless the variable CSATLOOP_HARSH_EXCEL is set, as in tests. */
  readonly harsh?: boolean;
  /** The newest set of ExcelApi that the add-in is told of: "1.9" for an older Excel. */
  readonly excelApi?: string;
  /** Takes the file of a workbook that the add-in opens in a window of its own; without it none can be opened. */
  readonly onNewWorkbook?: (file: Uint8Array) => void;
  /** Told of every round trip of the library, with the length of both texts in UTF-8 bytes. */
  readonly onBatch?: (requestBytes: number, responseBytes: number) => void;
}

/** Opens a host on the workbook for Node. The library is loaded anew, so hosts do not see each other. */
export function openHost(workbook: Workbook, options: HostOptions = {}): EmbeddedHost {
  const { displayLanguage = "zh-CN", excelApi = EXCEL_API, harsh = isHarshByDefault() } = options;
  const calculation = createCalculation(workbook, { spills: harsh });
  const deliver = (message: string): void => library.receive(message);
  const responder = createResponder(workbook, calculation, deliver, harsh, options.onNewWorkbook);
  const bridge = options.onBatch === undefined ? responder : observed(responder, options.onBatch);
  const readFile = (): Promise<Uint8Array> =>
    Promise.resolve().then(() => {
      settle(responder.host, calculation);
      return saveWorkbook(workbook);
    });
  const library = loadOfficeLibrary(bridge, { displayLanguage, excelApi, readFile });
  return {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    workbook,
    settle: () => settle(responder.host, calculation),
    close: () => {
      responder.close();
      calculation.dispose();
    },
  };
}

function isHarshByDefault(): boolean {
  return process.env["CSATLOOP_HARSH_EXCEL"] !== undefined;
}

function settle({ workbook, writtenFormulas }: Host, calculation: Calculation): readonly FormulaFailure[] {
  try {
    // By hand or not, Excel calculates before it saves.
    if (workbook.calculationMode === "Manual") calculation.calculate("Recalculate");
    else calculation.ensureCurrent();
    return [];
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    const ours = writtenFormulas.firstOf(error.failures);
    if (ours !== undefined) throw new CalculationError(ours, error.failures);
    return error.failures;
  }
}

function observed(responder: Responder, onBatch: NonNullable<HostOptions["onBatch"]>): LibraryBridge {
  const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
  return {
    send: async (request) => {
      const response = await responder.send(request);
      onBatch(bytesOf(request), bytesOf(response));
      return response;
    },
  };
}

const GLOBAL_NAMES = ["Excel", "Office", "OfficeExtension"] as const;

/** Puts the library's names on `globalThis`, as in a page of Excel's; the returned function takes them away. */
export function installGlobals(host: Pick<EmbeddedHost, (typeof GLOBAL_NAMES)[number]>): () => void {
  const before = GLOBAL_NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of GLOBAL_NAMES) {
    Object.defineProperty(globalThis, name, { value: host[name], configurable: true, writable: true });
  }
  return () => {
    GLOBAL_NAMES.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    });
  };
}
