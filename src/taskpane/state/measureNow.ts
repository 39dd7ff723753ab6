import type { ProgressListener, GenerateRequest } from "../../app/request/generateRequest";
import type { Report } from "../../app/report/report";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState } from "./paneState";
import { surveyRequest } from "./surveyRequest";
import { withAnalyst } from "./withAnalyst";

/** Measures the survey as it is now, in a thread of its own; writes nothing. */
export async function measureNow(
  state: PaneState,
  asked: Pick<GenerateRequest, "period" | "compareWith" | "only"> &
    Partial<Pick<GenerateRequest, "reasonsOf">>,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<Report> {
  const measureSurvey = await PANE_JOBS.measureSurvey();
  const request = { ...surveyRequest(state), ...asked };
  return withAnalyst(signal, (analyst) => measureSurvey(request, onProgress, signal, analyst));
}
