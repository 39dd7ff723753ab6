import { parseAddress } from "../../model/references/address";
import { sameName } from "../../model/references/rewriteTokens";
import type { Table } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { invalidArgument } from "../apiError";

/** A letter, underscore or backslash, then letters, digits, dots, underscores and backslashes. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}._\\]*$/u;
const LONGEST_NAME = 255;

/** All tables of the workbook. */
function allTables(workbook: Workbook): readonly Table[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables);
}

/** "Table1", "Table2" …: the first that no table and no name has. */
export function freeTableName(workbook: Workbook): string {
  let number = allTables(workbook).length + 1;
  while (isTaken(workbook, `Table${String(number)}`, null)) number++;
  return `Table${String(number)}`;
}

/** A number that no table of the workbook has. */
export function freeTableId(workbook: Workbook): number {
  return Math.max(0, ...allTables(workbook).map(({ id }) => id)) + 1;
}

/** @throws InvalidArgument when it can't be a table's name, or another table or a defined name has it. */
export function requireTableName(workbook: Workbook, name: string, own: Table): void {
  const malformed = !NAME.test(name) || name.length > LONGEST_NAME || /^[rc]$/i.test(name);
  if (malformed || parseAddress(name) !== null) throw invalidArgument(`a table can't be named ${name}`);
  if (isTaken(workbook, name, own)) throw invalidArgument(`the name ${name} is taken`);
}

function isTaken(workbook: Workbook, name: string, own: Table | null): boolean {
  return (
    allTables(workbook).some((table) => table !== own && sameName(table.name, name)) ||
    workbook.names.some((defined) => sameName(defined.name, name))
  );
}

/** A column's name made different from those taken, as Excel does: "Score", "Score2", "Score3". */
export function uniqueColumnName(wanted: string, taken: readonly string[]): string {
  if (!taken.some((name) => sameName(name, wanted))) return wanted;
  let number = 2;
  while (taken.some((name) => sameName(name, wanted + String(number)))) number++;
  return wanted + String(number);
}
