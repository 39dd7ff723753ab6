import type { CleaningPreview } from "../../app/analyst/cleaningPreview";
import type { ProgressListener } from "../../app/request/generateRequest";
import type { FoundSurvey } from "../../app/source/lookAtSurvey";
import { periodChoices } from "./periodChoices";
import type { OpenAnalyst } from "../worker/openAnalyst";
import { failureOf, isCancelled } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneChoices, PaneState, PreviewState } from "./paneState";
import type { Store } from "./store";
import { surveyRequest } from "./surveyRequest";

/** What was found, and who found it. */
export interface LookedSurvey extends OpenAnalyst {
  readonly choices: PaneChoices;
  readonly survey: FoundSurvey;
}

/** Reads the survey that was found and shows what cleaning it would drop; lets its analyst go. */
export async function previewSurvey(
  store: Store<PaneState>,
  looked: LookedSurvey,
  signal: AbortSignal,
): Promise<void> {
  const show = (state: PreviewState): void => {
    if (!signal.aborted) store.change({ survey: foundSurvey(looked.survey, state) });
  };
  try {
    const preview = await readPreview(store.read(), looked, signal, show);
    if (signal.aborted) return;
    store.change({
      survey: foundSurvey(looked.survey, { status: "ready", preview }),
      choices: withChoicesOf(preview, store.read().choices),
    });
  } catch (error) {
    const failure = failureOf(error);
    if (!isCancelled(failure)) show({ status: "failed", failure });
  } finally {
    looked.close();
  }
}

/** A survey that was found, with how far its preview is. */
export function foundSurvey(survey: FoundSurvey, preview: PreviewState): PaneState["survey"] {
  return { status: "found", survey, problem: null, preview };
}

/** Periods and groups that were chosen of other data are chosen no longer: nothing of the kind is to be seen. */
function withChoicesOf(preview: CleaningPreview, choices: PaneChoices): PaneChoices {
  const { months, weeks, quarters, halves, years } = periodChoices(preview);
  const there = new Set([months, weeks, quarters, halves, years].flat());
  const kept = (period: string | null): string | null =>
    period === null || period.includes("..") || there.has(period) ? period : null;
  const period = kept(choices.period);
  const { only } = choices;
  const isThere = preview.parts.some(({ role }) => role === only?.role);
  return {
    ...choices,
    period,
    compareWith: period === null ? null : kept(choices.compareWith),
    only: isThere ? only : null,
  };
}

async function readPreview(
  state: PaneState,
  looked: LookedSurvey,
  signal: AbortSignal,
  show: (state: PreviewState) => void,
) {
  const previewCleaning = await PANE_JOBS.previewCleaning();
  const tell: ProgressListener = ({ share }) => show({ status: "reading", share });
  return previewCleaning(surveyRequest(state, looked), tell, signal, looked.analyst);
}
