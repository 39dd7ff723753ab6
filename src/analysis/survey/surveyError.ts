import { CodedError, type ErrorDetail } from "../../errors/codedError";

/**
 * Why a source cannot be read as a survey.
 *
 * - `source-empty`: nothing stands in the area. Data: sheet.
 * - `header-not-found`: no row looks like a header. Data: sheet.
 * - `no-rows`: a header with nothing under it. Data: sheet, headerRow, headers.
 * - `single-column`: one column only. Data: sheet, headers.
 * - `score-not-found`: neither score, NPS nor reasons. Data: sheet, headerRow, headers, wanted (roles that would do).
 * - `score-not-readable`: the column chosen as score holds no answer. Data: sheet, header, samples.
 * - `counts-too-large`: a table of scores and counts that counts more answers than a sheet holds. Data: sheet, header, total.
 * - `shares-without-counts`: a list of answers with shares and without counts. Data: sheet, header, shares.
 * - `role-column-not-found`: the user named a column that is not there. Data: sheet, role, wanted, headers.
 * - `role-not-known`: no such role. Data: role, known.
 * - `part-without-column`: no column tells groups of this role. Data: role, roles (those there are).
 * - `part-not-found`: no row is of this group. Data: header, value, values (the largest groups).
 */
export type SurveyErrorCode =
  | "source-empty"
  | "header-not-found"
  | "no-rows"
  | "single-column"
  | "score-not-found"
  | "score-not-readable"
  | "counts-too-large"
  | "shares-without-counts"
  | "role-column-not-found"
  | "role-not-known"
  | "part-without-column"
  | "part-not-found";

/** A source that cannot be used; see SurveyErrorCode for the codes and their data. */
export class SurveyError extends CodedError {
  constructor(
    readonly code: SurveyErrorCode,
    data: Readonly<Record<string, ErrorDetail>>,
  ) {
    super(`${code} ${JSON.stringify(data)}`, data);
  }
}
