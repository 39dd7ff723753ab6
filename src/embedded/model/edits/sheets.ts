import { removeSheetInFormula, renameSheetInFormula } from "../references/renameSheetInFormula";
import { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { rewriteFormulas } from "./formulas";

/** Adds an empty sheet at the end. Notifies. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = new Sheet(newSheetId(workbook), name);
  sheet.standardWidth = workbook.standardWidth;
  workbook.sheets.push(sheet);
  if (workbook.otherSheets.length === 0) workbook.activeSheet ??= sheet;
  workbook.notify({ kind: "structure", sheet });
  return sheet;
}

/** "Sheet1", "Sheet2" … : the first that is free. */
export function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`Sheet${String(number)}`) !== undefined) number++;
  return `Sheet${String(number)}`;
}

/** The most characters that the name of a sheet may have. */
export const LONGEST_SHEET_NAME = 31;

/**
 * The first name that no sheet has of those that begin like the one wanted, cut so that their ends fit.
 * @param endOf what stands behind it in the n-th of them, from 1 on.
 */
export function freeNameLike(workbook: Workbook, wanted: string, endOf: (number: number) => string): string {
  for (let number = 1; ; number++) {
    const end = endOf(number);
    const name = wanted.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    if (workbook.sheetByName(name) === undefined) return name;
  }
}

/** Ids look like Excel's, a number in braces. */
export function newSheetId(workbook: Workbook): string {
  const used = new Set(workbook.sheets.map((sheet) => sheet.id));
  for (;;) {
    const number = workbook.nextId().toString(16).toUpperCase().padStart(8, "0");
    const id = `{${number}-0001-0000-0000-000000000000}`;
    if (!used.has(id)) return id;
  }
}

/** Renames a sheet everywhere it is named. Notifies. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, before, name));
  sheet.name = name;
  workbook.notify({ kind: "structure", sheet });
}

/** Removes a sheet; what referred to it is #REF!. The active sheet becomes a neighbour that can be seen. Notifies. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet);
  rewriteFormulas(workbook, (formula) => removeSheetInFormula(formula, sheet.name));
  if (workbook.activeSheet === sheet) workbook.activeSheet = visibleNeighbour(workbook, position);
  workbook.notify({ kind: "structure", sheet: null });
}

function visibleNeighbour(workbook: Workbook, position: number): Sheet | null {
  const after = workbook.sheets.slice(position).find((sheet) => sheet.visibility === "Visible");
  return (
    after ??
    workbook.sheets
      .slice(0, position)
      .reverse()
      .find((sheet) => sheet.visibility === "Visible") ??
    null
  );
}

/** Moves a sheet to a 0-based position. Notifies. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.notify({ kind: "structure", sheet: null });
}
