import type { Workbook } from "../../model/workbook";
import { accessDenied } from "../apiError";

/** Sheets cannot come, go, move or be renamed in a workbook of protected structure. @throws AccessDenied. */
export function requireStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw accessDenied("the structure of the workbook is protected");
}
