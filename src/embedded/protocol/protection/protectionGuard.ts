import type { Sheet } from "../../model/sheet";
import { accessDenied } from "../apiError";
import { requireAllowed } from "../range/cellGuard";

/** What a protected sheet may still allow; the names are `Excel.WorksheetProtectionOptions`'. */
export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** @throws AccessDenied when the sheet is protected, whatever it allows. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw accessDenied(`${sheet.name} is protected`);
}

/** For charts and shapes. @throws AccessDenied when the sheet is protected and does not allow editing objects. */
export function requireEditableObjects(sheet: Sheet): void {
  requireAllowed(sheet, "allowEditObjects");
}
