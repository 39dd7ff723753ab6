import type { Workbook } from "../../model/workbook";
import { ApiError, invalidArgument } from "../apiError";
import type { Sheet } from "../../model/sheet";

const MAXIMUM_LENGTH = 255;
const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_A_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/**
 * Excel's rules for a defined name: begins with a letter or underscore, no spaces, not like a cell's address, unique
 * in its scope and different from every table's. @throws InvalidArgument, ItemAlreadyExists.
 */
export function requireDefinedName(workbook: Workbook, scope: Sheet | null, name: string): void {
  const refused = name.length > MAXIMUM_LENGTH || !SHAPE.test(name) || LIKE_A_REFERENCE.test(name);
  if (refused) throw invalidArgument(`"${name}" cannot be a name`);
  const wanted = name.toLowerCase();
  const clash =
    workbook.names.some((item) => item.sheet === scope && item.name.toLowerCase() === wanted) ||
    workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted));
  if (clash) throw new ApiError("ItemAlreadyExists", `the name "${name}" is taken`);
}
