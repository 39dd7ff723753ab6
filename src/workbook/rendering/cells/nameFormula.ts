import { areaAddress, quotedSheetName } from "../../area";

/** What a defined name says that leads to one cell. */
export function nameFormula(sheet: string, row: number, column: number): string {
  const address = areaAddress({ row, column, rows: 1, columns: 1 });
  return `=${quotedSheetName(sheet)}!${address.replace(/([A-Z]+)(\d+)/u, "$$$1$$$2")}`;
}
