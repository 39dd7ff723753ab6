import { createCalculation, type Calculation } from "../../calculation/calculation";
import { CalculationError, type FormulaFailure } from "../../calculation/calculationError";
import { openWorkbook } from "../../file/openWorkbook";
import { saveWorkbook } from "../../file/saveWorkbook";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Host } from "../../protocol/hostContext";
import { createResponder, type Responder } from "../../protocol/responder";
import type { BookOutline } from "../bookView";
import { Clipboard } from "./clipboard";
import { EditHistory } from "./editHistory";

interface BookOptions {
  /** Does to the add-in what Excel does only sometimes as well. */
  readonly isHarsh?: boolean;
  /** Takes the file of a workbook that the pages of the add-in open. */
  readonly openNew?: ((file: Uint8Array) => void) | null;
}

/** One open workbook with its calculation and the add-in that is connected to it. */
export class OpenBook {
  readonly workbook: Workbook;
  private readonly calculation: Calculation;
  readonly history: EditHistory;
  readonly clipboard = new Clipboard(this);
  private readonly responder: Responder;
  private isChanged = false;

  /**
   * Throws FileError as `openWorkbook` does.
   * @param deliver takes the events for the pages of the add-in
   */
  constructor(
    bytes: Uint8Array,
    fileName: string,
    deliver: (message: string) => void,
    { isHarsh = false, openNew = null }: BookOptions = {},
  ) {
    this.workbook = openWorkbook(bytes, fileName);
    this.workbook.fileName = fileName;
    this.calculation = createCalculation(this.workbook, { spills: isHarsh });
    this.history = new EditHistory(this.workbook);
    this.responder = createResponder(this.workbook, this.calculation, deliver, isHarsh, openNew);
    this.workbook.onChange(() => {
      this.isChanged = true;
    });
  }

  get host(): Host {
    return this.responder.host;
  }

  /** Answers a batch of one of the add-in's pages; they share the workbook, as in Excel. */
  answer(request: string): Promise<string> {
    return this.responder.send(request);
  }

  close(): void {
    this.responder.close();
    this.calculation.dispose();
  }

  /** Null for a sheet that is gone: the page may not have heard of it yet. */
  sheet(id: string): Sheet | null {
    return this.workbook.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Calculates what is out of date. @returns the formulas that could not be calculated. */
  settle(): readonly FormulaFailure[] {
    try {
      this.calculation.ensureCurrent();
      return [];
    } catch (error) {
      if (!(error instanceof CalculationError)) throw error;
      return error.failures;
    }
  }

  /** The workbook as a file. */
  file(): Uint8Array {
    this.settle();
    return saveWorkbook(this.workbook);
  }

  /** The workbook as a file: what was changed so far is kept from here on. */
  save(): Uint8Array {
    const file = this.file();
    this.isChanged = false;
    return file;
  }

  outline(): BookOutline {
    const visible = this.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const active = this.workbook.activeSheet;
    return {
      fileName: this.workbook.fileName,
      sheets: visible.map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
      canUndo: this.history.canUndo,
      canRedo: this.history.canRedo,
      isChanged: this.isChanged,
      activeSheetId: (active?.visibility === "Visible" ? active : visible[0])?.id ?? "",
    };
  }
}
