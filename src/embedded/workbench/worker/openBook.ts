import { createCalculation, type Calculation } from "../../calculation/calculation";
import { CalculationError } from "../../calculation/calculationError";
import { openWorkbook } from "../../file/openWorkbook";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Host } from "../../protocol/hostContext";
import { createResponder, type Responder } from "../../protocol/responder";
import type { BookOutline } from "../bookView";

/** One open workbook with its calculation and the add-in that is connected to it. */
export class OpenBook {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  private responder: Responder;

  /** Throws FileError as `openWorkbook` does. */
  constructor(bytes: Uint8Array, fileName: string) {
    this.workbook = openWorkbook(bytes, fileName);
    this.workbook.fileName = fileName;
    this.calculation = createCalculation(this.workbook);
    this.responder = createResponder(this.workbook, this.calculation, () => undefined);
  }

  get host(): Host {
    return this.responder.host;
  }

  /** A new pane takes the place of the one before. @param deliver takes the events for it. */
  connect(deliver: (message: string) => void): Responder {
    this.responder.close();
    this.responder = createResponder(this.workbook, this.calculation, deliver);
    return this.responder;
  }

  close(): void {
    this.responder.close();
    this.calculation.dispose();
  }

  /** Null for a sheet that is gone: the page may not have heard of it yet. */
  sheet(id: string): Sheet | null {
    return this.workbook.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Calculates what is out of date. @returns what could not be calculated, null when all could. */
  settle(): string | null {
    try {
      this.calculation.ensureCurrent();
      return null;
    } catch (error) {
      if (!(error instanceof CalculationError)) throw error;
      return `${error.place.sheetName}!${error.place.address}: ${error.detail}`;
    }
  }

  outline(): BookOutline {
    const visible = this.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const active = this.workbook.activeSheet;
    return {
      fileName: this.workbook.fileName,
      sheets: visible.map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
      activeSheetId: (active?.visibility === "Visible" ? active : visible[0])?.id ?? "",
    };
  }
}
