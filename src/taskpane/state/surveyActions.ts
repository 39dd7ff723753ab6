import { REPEATABLE_ROLES, type Role } from "../../analysis/survey/role";
import type { ScaleKind } from "../../analysis/survey/scale";
import type { GenerateProgressListener } from "../../app/generateRequest";
import type { FoundSurvey } from "../../app/lookAtSurvey";
import { recognitionChoices, withRole } from "./columnRoles";
import { failureOf, isCancelled } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneChoices, PaneState, PreviewState } from "./paneState";
import { createPlaceActions, type PlaceActions } from "./placeActions";
import type { OpenAnalyst } from "../worker/openAnalyst";
import type { Store } from "./store";

/** A block that goes over the bridge without holding the page up. */
export const PANE_BLOCK_BYTES = 500_000;

/** What a person can do with the data step. */
export interface SurveyActions extends PlaceActions {
  /** Looks for the survey anew, with what was chosen. */
  readonly look: () => void;
  readonly changeRole: (column: string, role: Role) => void;
  readonly changeScale: (scale: ScaleKind) => void;
}

/** What was found, and who found it. */
interface Looked extends OpenAnalyst {
  readonly choices: PaneChoices;
  readonly survey: FoundSurvey;
}

/** The actions of the data step; each looks again and lets an earlier look go. */
export function createSurveyActions(store: Store<PaneState>): SurveyActions {
  let current = new AbortController();

  const look = async (choices: PaneChoices): Promise<void> => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const before = store.read().survey;
    const standing = before.status === "found" ? before : null;
    if (standing === null) store.change({ survey: { status: "looking" } });
    try {
      const looked = await lookAt(choices, standing?.survey ?? null, signal);
      if (signal.aborted) return;
      store.change({ choices, survey: found(looked.survey, { status: "reading", share: null }) });
      void preview(looked, signal);
    } catch (error) {
      if (signal.aborted) return;
      const failure = failureOf(error);
      const isOldPlace = standing !== null && choices.sheet === store.read().choices.sheet;
      store.change({
        survey: isOldPlace ? { ...standing, problem: failure } : { status: "missing", failure },
      });
    }
  };

  const preview = async (looked: Looked, signal: AbortSignal): Promise<void> => {
    const { survey } = looked;
    const show = (state: PreviewState): void => {
      if (!signal.aborted) store.change({ survey: found(survey, state) });
    };
    try {
      show({ status: "ready", preview: await readPreview(looked, signal, show) });
    } catch (error) {
      const failure = failureOf(error);
      if (!isCancelled(failure)) show({ status: "failed", failure });
    } finally {
      looked.close();
    }
  };

  const readPreview = async (
    { choices, survey, analyst }: Looked,
    signal: AbortSignal,
    show: (state: PreviewState) => void,
  ) => {
    const previewCleaning = await PANE_JOBS.previewCleaning();
    const { sheetLocale: locale, reasonsOf } = store.read().preferences;
    const request = { ...placeAndRoles(choices, survey), reasonsOf, locale, blockBytes: PANE_BLOCK_BYTES };
    const tell: GenerateProgressListener = ({ share }) => show({ status: "reading", share });
    return previewCleaning(request, tell, signal, analyst);
  };

  const changed = (changes: Partial<PaneChoices>): void => void look({ ...store.read().choices, ...changes });
  return {
    look: () => changed({}),
    changeRole: (column, role) =>
      changed({ roles: withRole(store.read().choices.roles, column, role, REPEATABLE_ROLES) }),
    changeScale: (scale) => changed({ scale }),
    ...createPlaceActions(store, look),
  };
}

/** Where the survey is and what its columns are, as the use cases take it. */
export function placeAndRoles(choices: PaneChoices, survey: FoundSurvey | null) {
  const { sheet, range, roles, scale } = choices;
  return { sheet, range, choices: recognitionChoices(roles, scale, survey?.remembered ?? null) };
}

function found(survey: FoundSurvey, preview: PreviewState): PaneState["survey"] {
  return { status: "found", survey, problem: null, preview };
}

/** Finds the survey; the analyst that found it stays open for the preview. */
async function lookAt(
  choices: PaneChoices,
  standing: FoundSurvey | null,
  signal: AbortSignal,
): Promise<Looked> {
  const [lookAtSurvey, openAnalyst] = await Promise.all([PANE_JOBS.lookAtSurvey(), PANE_JOBS.openAnalyst()]);
  const open = await openAnalyst(signal);
  try {
    const survey = await lookAtSurvey(placeAndRoles(choices, standing), signal, open.analyst);
    return { ...open, choices, survey };
  } catch (error) {
    open.close();
    throw error;
  }
}
