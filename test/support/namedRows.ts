import type { Workbook } from "../../src/embedded/model/workbook";

export type NamedRow = Readonly<Record<string, unknown>>;

/** The rows of a table of the model, by heading. */
export function namedRows(workbook: Workbook, name: string): readonly NamedRow[] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  if (sheet === undefined || table === undefined) throw new Error(`no table ${name}`);
  const { top, left, bottom, right } = table.area;
  const at = (row: number, column: number): unknown => sheet.cells.getValue(row, column) ?? null;
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return Array.from({ length: bottom - top }, (_, i) =>
    Object.fromEntries(columns.map((column) => [String(at(top, column)), at(top + 1 + i, column)])),
  );
}
