import { TEXT_EXTENSIONS } from "../../textFiles/textExtensions";

/** What Excel takes sheets out of. */
export const WORKBOOK_FILES: readonly string[] = [".xlsx", ".xlsm"];

/** What can be added to the workbook. */
export const ADDABLE_FILES: readonly string[] = [...WORKBOOK_FILES, ...TEXT_EXTENSIONS];
