import { DOCUMENT_IDS } from "../../documents/registry";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { readLastRun } from "../../workbook/identity/lastRun";
import { AppError } from "../appError";
import { generate } from "./generate";
import { WHOLE_SURVEY, type ProgressListener, type GenerateRequest } from "../request/generateRequest";
import { lastRunOf } from "../request/lastRun";
import type { Report } from "../report/report";

/** What a refresh takes where the workbook does not say how its sheets were made. */
export type RefreshDefaults = Pick<
  GenerateRequest,
  "reasonsOf" | "groups" | "locale" | "formulas" | "undoable" | "now"
>;

/**
 * Brings the sheets that stand in the workbook up to date with the survey as it is now: the same sheets, of the same
 * period and in the same language as in the last run. Unlike `generate` with the usual documents it adds none, but for
 * one that was deleted and that a standing one reads.
 *
 * @throws AppError `nothing-to-refresh`; else as `generate`.
 */
export async function refresh(
  defaults: RefreshDefaults,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<Report> {
  const { sheets } = await findOurBook(DOCUMENT_IDS, signal);
  const standing = DOCUMENT_IDS.filter((id) => sheets.has(id));
  if (standing.length === 0) throw new AppError("nothing-to-refresh", {});
  const request: GenerateRequest = {
    ...WHOLE_SURVEY,
    ...defaults,
    ...lastRunOf(await readLastRun(signal)),
    // a survey that has come into the workbook since is read
    withoutSurvey: false,
    documents: standing,
  };
  return generate(request, onProgress, signal);
}
