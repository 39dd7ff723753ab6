import { LONGEST_SHEET_NAME } from "../../model/edits/sheets";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { ApiError, invalidArgument } from "../apiError";

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of `/ \ ? * : [ ]`, no apostrophe at an edge, not
 * "History", not one that a sheet or chart sheet has (case does not count).
 * @throws InvalidArgument, ItemAlreadyExists.
 */
export function requireSheetName(workbook: Workbook, name: string, own: Sheet | null = null): void {
  const refused =
    name === "" ||
    name.length > LONGEST_SHEET_NAME ||
    /[/\\?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (refused) throw invalidArgument(`"${name}" cannot be the name of a sheet`);
  const known = workbook.sheetByName(name);
  const isOther = workbook.otherSheets.some((other) => other.toLowerCase() === name.toLowerCase());
  if (isOther || (known !== undefined && known !== own)) {
    throw new ApiError("ItemAlreadyExists", `there is already a sheet "${name}"`);
  }
}
