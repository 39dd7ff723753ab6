import type { AnswerRows } from "../../app/rows/answerRows";
import type { RowSet } from "../../app/rows/rowSet";
import type { Report } from "../../app/report/report";
import { sheetOf } from "./sheetOf";

/** Rows behind a result of the run; null where the run made no 有效评价明细 to show them on. */
export function behind(report: Report, rowsOf: (rows: AnswerRows) => RowSet | null): RowSet | null {
  const { answerRows } = report;
  return answerRows === null || sheetOf(report, "clean-data") === null ? null : rowsOf(answerRows);
}
