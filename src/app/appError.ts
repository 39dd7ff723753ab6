import { CodedError, type ErrorDetail } from "../errors/codedError";

/**
 * Why a request cannot be met.
 *
 * - `period-invalid`: a period that is none. Data: period.
 * - `period-no-such-week`: a week that its year does not have. Data: period, year, weeks (how many it has).
 * - `period-without-data`: no row is of the period. Data: period, first, last (days of the data).
 * - `period-without-time`: a period is asked for, but no column tells when. Data: period.
 * - `period-only-years`: less than a year is asked for where only years are known. Data: period, year.
 * - `periods-overlap`: a period is compared with itself or with one that it has days in common with. Data: period,
 *   compareWith.
 * - `documents-empty`: none of the documents asked for can be made from these data. Data: documents, by
 *   their titles.
 * - `nothing-to-refresh`: the workbook has no sheet of ours yet. Data: none.
 * - `nothing-to-share`: of our sheets only such stand that a sharing copy leaves out. Data: none.
 * - `copy-too-large`: Excel on the web opens no copy of a workbook of this size. Data: none.
 * - `run-elsewhere`: the pane or a ribbon button is in a run of this workbook. Data: none.
 * - `run-unfinished`: a run was broken off in this workbook and has to be finished first. Data: none.
 * - `nothing-to-split`: no open action has a department. Data: none.
 * - `task-sheets-standing`: lists of departments' tasks are in the workbook already. Data: sheets.
 * - `task-sheets-none`: there is none to merge. Data: none.
 * - `task-sheet-missing`: no list of a department's actions in these files. Data: files.
 * - `task-sheet-foreign`: no action of these lists is in this plan. Data: files.
 * - `files-not-addable`: files that Excel takes no sheets out of. Data: files.
 * - `file-empty`, `file-too-large`, `file-quote-open`: a file of text that is no table. Data: path, and line for the last.
 * - `nothing-to-undo`: no run is kept that could be taken back. Data: none.
 */
export type AppErrorCode =
  | "period-invalid"
  | "period-no-such-week"
  | "period-without-data"
  | "period-without-time"
  | "period-only-years"
  | "periods-overlap"
  | "documents-empty"
  | "nothing-to-refresh"
  | "nothing-to-share"
  | "copy-too-large"
  | "run-elsewhere"
  | "run-unfinished"
  | "nothing-to-split"
  | "task-sheets-standing"
  | "task-sheets-none"
  | "task-sheet-missing"
  | "task-sheet-foreign"
  | "files-not-addable"
  | "file-empty"
  | "file-too-large"
  | "file-quote-open"
  | "nothing-to-undo";

/** A request that cannot be met; see AppErrorCode for the codes and their data. */
export class AppError extends CodedError {
  constructor(
    readonly code: AppErrorCode,
    data: Readonly<Record<string, ErrorDetail>>,
  ) {
    super(`${code} ${JSON.stringify(data)}`, data);
  }
}
