import { WHOLE_SURVEY, type GenerateRequest } from "../../app/request/generateRequest";
import { foundIn, type PaneState } from "./paneState";
import { surveyRequest } from "./surveyRequest";

/** What a run is asked for, of what was chosen. */
export function requestOf(state: PaneState): GenerateRequest {
  const { choices, preferences } = state;
  const { period, compareWith, only } = choices;
  return {
    ...surveyRequest(state),
    period,
    compareWith,
    only,
    groups: preferences.groups,
    documents: preferences.documents ?? "default",
    formulas: preferences.formulas,
    now: new Date(),
  };
}

/** What the broken run was asked for, as far as the workbook knows it. */
export function unfinishedRequest(state: PaneState): GenerateRequest {
  const asked = foundIn(state.survey)?.unfinished ?? null;
  return { ...requestOf(state), ...asked };
}

/** 质检版, without a survey. */
export function inspectionRequest(state: PaneState): GenerateRequest {
  return { ...requestOf(state), ...WHOLE_SURVEY, documents: "inspection", withoutSurvey: true };
}
