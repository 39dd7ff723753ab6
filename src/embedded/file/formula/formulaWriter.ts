import { hasCell } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { encodeControls } from "../xml/escape";
import { toFileFormula } from "./fileFormula";

/** Writes formulas in file form; what was written once is remembered. */
export class FormulaWriter {
  private readonly tableNames: ReadonlySet<string>;
  private readonly written = new Map<string, string>();

  constructor(workbook: Workbook) {
    const names = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase()));
    this.tableNames = new Set(names);
  }

  /** A formula that is in no cell: of a name, a rule, a table's column. */
  write(formula: string, table: string | null = null): string {
    const key = `${table ?? ""} ${formula}`;
    let text = this.written.get(key);
    if (text === undefined) {
      text = encodeControls(toFileFormula(formula, { table, tableNames: this.tableNames }));
      this.written.set(key, text);
    }
    return text;
  }

  /** A cell's formula: `[@x]` means the row of the table that the cell is in. */
  writeInCell(formula: string, sheet: Sheet, row: number, column: number): string {
    if (!formula.includes("[")) return this.write(formula);
    const table = sheet.tables.find(({ area }) => hasCell(area, row, column));
    return this.write(formula, table?.name ?? null);
  }
}
