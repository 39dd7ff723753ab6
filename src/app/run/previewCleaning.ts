import type { ProgressListener } from "../../workbook/progress";
import type { Analyst } from "../analyst/analyst";
import { analystHere } from "../analyst/analystHere";
import { untilCancelled } from "../analyst/untilCancelled";
import type { CleaningPreview } from "../analyst/cleaningPreview";
import { readSurvey, type PreviewRequest } from "./readSurvey";

/**
 * Reads and cleans the survey as a run would, all periods together, and writes nothing.
 *
 * @param helper analyses: in this thread where none is given.
 * @throws SurveyError, WorkbookError (`cancelled` among them).
 */
export async function previewCleaning(
  request: PreviewRequest,
  onProgress: ProgressListener,
  signal: AbortSignal,
  helper: Analyst = analystHere(),
): Promise<CleaningPreview> {
  const analyst = untilCancelled(helper, signal);
  await readSurvey(request, analyst, onProgress, signal);
  return analyst.previewCleaning(request.reasonsOf);
}
