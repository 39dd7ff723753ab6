import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { ApiError, invalidArgument } from "../apiError";

const MAXIMUM_LENGTH = 31;

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of `/ \ ? * : [ ]`, no apostrophe at an edge, not
 * "History", not one that a sheet or chart sheet has (case does not count).
 * @throws InvalidArgument, ItemAlreadyExists.
 */
export function requireSheetName(workbook: Workbook, name: string, own: Sheet | null = null): void {
  const refused =
    name === "" ||
    name.length > MAXIMUM_LENGTH ||
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
