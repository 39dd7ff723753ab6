import { CodedError, type ErrorDetail } from "../errors/codedError";

/**
 * Why the workbook could not be read or written.
 *
 * - `workbook-empty`: no visible sheet holds anything. Data: none.
 * - `sheet-not-found`: Data: sheet, sheets.
 * - `table-filtered`: no row can be added to a filtered table. Data: sheet.
 * - `no-cells-in-front`: a chart sheet is in front. Data: none.
 * - `sheet-hidden`: a hidden sheet cannot be shown. Data: sheet.
 * - `sheet-is-ours`: a sheet that this add-in made is never a source. Data: sheet.
 * - `range-invalid`: no A1 address. Data: range.
 * - `range-outside`: nothing stands in the range. Data: sheet, range.
 * - `sheet-protected`: Data: sheet. `workbook-protected`: sheets can't be added. Data: none.
 * - `workbook-read-only`: Data: none.
 * - `writing-refused`: Excel denied a step, as where a sheet gets protected while a run goes on. Data: officeCode, place.
 * - `keys-gone`: the column is gone by which staff's cells of a table are known. Data: sheet, column.
 * - `workbook-inactive`: another workbook came to the front. Data: officeCode, place.
 * - `moved-while-writing`: others put in or took out rows or columns of a sheet that was being written. Data: sheet.
 * - `sheet-removed`: the sheet of the survey was deleted or renamed while it was read. Data: sheet.
 * - `cell-edit-mode`: a cell is being edited. Data: none.
 * - `row-gone`: a row of ours that was shown is not there any more. Data: sheet, row.
 * - `column-gone`: a column of ours was deleted. Data: sheet, column.
 * - `cell-changed`: someone changed a cell since it was shown. Data: sheet, column, found.
 * - `partly-written`: a change of several cells broke off and could not be put back. Data: sheet.
 * - `files-not-supported`: this Excel takes no sheets out of files. Data: none.
 * - `cancelled`: Data: none.
 * - `structure-refused`: Excel makes no table or deletes no sheet, as in a workbook shared in the old manner. Data: officeCode, place.
 * - `cells-in-the-way`: cells could not shift for what staff put on one of the sheets. Data: sheets, officeCode, place.
 * - `excel-failed`: Excel refused an action. Data: officeCode, place.
 */
export type WorkbookErrorCode =
  | "workbook-empty"
  | "sheet-not-found"
  | "table-filtered"
  | "no-cells-in-front"
  | "sheet-hidden"
  | "sheet-is-ours"
  | "range-invalid"
  | "range-outside"
  | "sheet-protected"
  | "workbook-protected"
  | "workbook-read-only"
  | "writing-refused"
  | "workbook-inactive"
  | "keys-gone"
  | "moved-while-writing"
  | "sheet-removed"
  | "cell-edit-mode"
  | "row-gone"
  | "column-gone"
  | "cell-changed"
  | "partly-written"
  | "files-not-supported"
  | "cancelled"
  | "structure-refused"
  | "cells-in-the-way"
  | "excel-failed";

/** What went wrong at the workbook; see WorkbookErrorCode for the codes and their data. */
export class WorkbookError extends CodedError {
  constructor(
    readonly code: WorkbookErrorCode,
    data: Readonly<Record<string, ErrorDetail>> = {},
    override readonly cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(data)}`, data);
  }
}
