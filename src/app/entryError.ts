import { AnalysisError, type ErrorDetail } from "../analysis/analysisError";

/**
 * Why what a person entered cannot be taken. Nothing is written then.
 *
 * - `progress-invalid`: a progress outside 0–100 %. Data: none.
 */
export type EntryErrorCode = "progress-invalid";

/** An entry that cannot be taken; see EntryErrorCode for the codes and their data. */
export class EntryError extends AnalysisError {
  constructor(
    readonly code: EntryErrorCode,
    data: Readonly<Record<string, ErrorDetail>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`, data);
  }
}
