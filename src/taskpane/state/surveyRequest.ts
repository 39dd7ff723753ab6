import type { FoundSurvey } from "../../app/source/lookAtSurvey";
import { recognitionChoices } from "./columnRoles";
import { foundIn, type PaneChoices, type PaneState } from "./paneState";
import { sheetLocaleOf } from "./sheetLocale";

/** A block that goes over the bridge without holding the page up. */
const PANE_BLOCK_BYTES = 500_000;

/** Where the survey is and what its columns are, as the use cases take it. */
export function placeAndRoles(choices: PaneChoices, survey: FoundSurvey | null) {
  const { sheet, range } = choices;
  return { sheet, range, choices: recognitionChoices(choices, survey?.remembered ?? null) };
}

/** What every use case is asked that reads the whole survey. */
export function surveyRequest(
  state: PaneState,
  { choices, survey } = { choices: state.choices, survey: foundIn(state.survey) },
) {
  return {
    ...placeAndRoles(choices, survey),
    reasonsOf: state.preferences.reasonsOf,
    locale: sheetLocaleOf(state),
    blockBytes: PANE_BLOCK_BYTES,
  };
}
