import type { Workbook } from "../../model/workbook";
import { accessDenied, ApiError } from "../apiError";

/** Sheets cannot come, go, move or be renamed in a workbook of protected structure. @throws AccessDenied. */
export function requireStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw accessDenied("the structure of the workbook is protected");
}

/** No table or chart comes into a workbook that is shared in the old manner, and no sheet goes. @throws InvalidOperation. */
export function requireUnshared({ isShared }: Workbook): void {
  if (isShared) throw new ApiError("InvalidOperation", "the workbook is shared in the old manner");
}
