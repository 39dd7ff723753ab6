import type { Calculation, CalculationOptions } from "../../../src/embedded/calculation/calculation";
import { createCalculation } from "../../../src/embedded/calculation/calculation";
import { CellError } from "../../../src/embedded/model/cellValue";
import type { CellValue } from "../../../src/embedded/model/cellValue";
import { parseAddress } from "../../../src/embedded/model/references/address";
import { Sheet } from "../../../src/embedded/model/sheet";
import type { Table } from "../../../src/embedded/model/sheet";
import { Workbook } from "../../../src/embedded/model/workbook";
import { sampleTable } from "../file/sampleSheets";

/** Cells by address: "=…" is a formula, "#N/A" and the like are errors, anything else a value. */
export type Cells = Readonly<Record<string, CellValue>>;

const ERROR_TEXTS = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"] as const;

/** A workbook with a calculation, written to as the host writes: cells first, then the notice. */
export class CalculatedWorkbook {
  readonly calculation: Calculation;

  constructor(
    options: CalculationOptions = {},
    sheetNames: readonly string[] = ["Sheet1"],
    readonly workbook = new Workbook(),
  ) {
    for (const name of sheetNames) this.workbook.sheets.push(new Sheet(`{${name}}`, name));
    this.calculation = createCalculation(this.workbook, options);
  }

  sheet(name = "Sheet1"): Sheet {
    const sheet = this.workbook.sheetByName(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Writes cells and tells the workbook; "Sheet2!A1" writes elsewhere than on the first sheet. */
  write(cells: Cells): this {
    for (const [address, content] of Object.entries(cells)) {
      const { sheet, row, column } = this.place(address);
      putCell(sheet, row, column, content);
      this.workbook.notify({
        kind: "cells",
        sheet,
        area: { top: row, left: column, bottom: row, right: column },
      });
    }
    return this;
  }

  addTable(name: string, address: string, columns: readonly string[], options: Partial<Table> = {}): this {
    const parsed = parseAddress(address);
    if (parsed === null) throw new Error(`no address ${address}`);
    const sheet = this.sheet(parsed.sheetName ?? "Sheet1");
    sheet.tables.push(
      sampleTable({
        id: this.workbook.nextId(),
        name,
        area: parsed.area,
        columns: columns.map((column, index) => ({
          id: index + 1,
          name: column,
          formula: null,
          filter: null,
        })),
        ...options,
      }),
    );
    this.workbook.notify({ kind: "structure", sheet });
    return this;
  }

  addName(name: string, formula: string, sheetName: string | null = null): this {
    const sheet = sheetName === null ? null : this.sheet(sheetName);
    this.workbook.names.push({ name, sheet, formula, visible: true, comment: "" });
    this.workbook.notify({ kind: "structure", sheet });
    return this;
  }

  /** The current value of a cell; errors as their text. */
  read(address: string): Exclude<CellValue, CellError> {
    this.calculation.ensureCurrent();
    return this.stored(address);
  }

  /** What stands in a cell, without asking for calculation. */
  stored(address: string): Exclude<CellValue, CellError> {
    const { sheet, row, column } = this.place(address);
    const value = sheet.cells.getValue(row, column);
    return value instanceof CellError ? value.code : value;
  }

  /** The value of a formula written to a far cell of the first sheet. */
  evaluate(formula: string, address = "Z99"): Exclude<CellValue, CellError> {
    return this.write({ [address]: formula }).read(address);
  }

  /** The same workbook opened from a file that has these cells as well. */
  opened(cells: Cells): CalculatedWorkbook {
    for (const [address, content] of Object.entries(cells)) {
      const { sheet, row, column } = this.place(address);
      putCell(sheet, row, column, content);
    }
    this.calculation.dispose();
    return new CalculatedWorkbook({}, [], this.workbook);
  }

  private place(address: string): { sheet: Sheet; row: number; column: number } {
    const parsed = parseAddress(address);
    if (parsed === null) throw new Error(`no address ${address}`);
    const first = this.workbook.sheets[0]?.name;
    return { sheet: this.sheet(parsed.sheetName ?? first), row: parsed.area.top, column: parsed.area.left };
  }
}

/** Writes one cell without notice. */
export function putCell(sheet: Sheet, row: number, column: number, content: CellValue): void {
  if (typeof content === "string" && /^\{?=/.test(content)) {
    sheet.cells.setFormula(row, column, content);
    sheet.cells.setValue(row, column, null);
    return;
  }
  sheet.cells.clearFormula(row, column);
  const code = ERROR_TEXTS.find((known) => known === content);
  sheet.cells.setValue(row, column, code === undefined ? content : CellError.of(code));
}
