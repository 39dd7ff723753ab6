import type { ProgressListener, GenerateRequest } from "../../app/run/generateRequest";
import type { Report } from "../../app/run/report";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState } from "./paneState";
import { sheetLocaleOf } from "./sheetLocale";
import { PANE_BLOCK_BYTES, placeAndRoles } from "./surveyPreview";

/** Measures the survey as it is now, in a thread of its own; writes nothing. */
export async function measureNow(
  state: PaneState,
  asked: Pick<GenerateRequest, "period" | "compareWith" | "only"> &
    Partial<Pick<GenerateRequest, "reasonsOf">>,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<Report> {
  const [measureSurvey, openAnalyst] = await Promise.all([
    PANE_JOBS.measureSurvey(),
    PANE_JOBS.openAnalyst(),
  ]);
  const { choices, preferences, survey } = state;
  const { analyst, close } = await openAnalyst(signal);
  const request = {
    ...placeAndRoles(choices, survey.status === "found" ? survey.survey : null),
    reasonsOf: preferences.reasonsOf,
    ...asked,
    locale: sheetLocaleOf(state),
    blockBytes: PANE_BLOCK_BYTES,
  };
  try {
    return await measureSurvey(request, onProgress, signal, analyst);
  } finally {
    close();
  }
}
