import { readLastRun } from "../../workbook/identity/lastRun";
import type { ProgressListener } from "../../workbook/progress";
import type { Analyst } from "../analyst/analyst";
import { analystHere } from "../analyst/analystHere";
import { untilCancelled } from "../analyst/untilCancelled";
import type { GenerateRequest } from "../request/generateRequest";
import { lastRunOf } from "../request/lastRun";
import { readSurvey, type PreviewRequest } from "./readSurvey";
import type { Report } from "../report/report";

/** What is measured, and against what. */
export type MeasureRequest = PreviewRequest & Pick<GenerateRequest, "period" | "compareWith" | "only">;

/**
 * Measures the survey as it is now, what staff corrected and set included, and writes nothing: what the sheets show
 * by their formulas.
 *
 * @param helper analyses: in this thread where none is given.
 * @throws SurveyError, AppError, WorkbookError (`cancelled` among them).
 */
export async function measureSurvey(
  request: MeasureRequest,
  onProgress: ProgressListener,
  signal: AbortSignal,
  helper: Analyst = analystHere(),
): Promise<Report> {
  const analyst = untilCancelled(helper, signal);
  const book = await readSurvey(request, analyst, onProgress, signal);
  onProgress({ stage: "analysing", share: null });
  const { reasonsOf, period, compareWith, only = null } = request;
  const report = await analyst.measure({ reasonsOf, period, compareWith, only });
  return { ...report, sheets: [...book.sheets].map(([id, { name }]) => ({ id, name, isNew: false })) };
}

/** The two periods that the last run of this workbook compared; null where it compared none. */
export async function lastCompared(
  signal: AbortSignal,
): Promise<{ readonly period: string | null; readonly compareWith: string } | null> {
  const { period = null, compareWith = null } = lastRunOf(await readLastRun(signal));
  return compareWith === null ? null : { period, compareWith };
}
