import type { RecognitionChoices } from "../../analysis/survey/recognition";
import type { Role } from "../../analysis/survey/role";
import type { Scale, ScaleKind } from "../../analysis/survey/scale";
import type { FoundSurvey } from "../../app/source/lookAtSurvey";
import type { BandLimits } from "../../app/settings/setBands";
import { withRole } from "./columnRoles";
import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import { foundIn, type Failure, type PaneChoices, type PaneState } from "./paneState";
import { createPlaceActions, type PlaceActions } from "./placeActions";
import { sheetLocaleOf } from "./sheetLocale";
import type { Store } from "./store";
import { tellFailure } from "./tellFailure";
import { foundSurvey, previewSurvey, type LookedSurvey } from "./surveyPreview";
import { placeAndRoles } from "./surveyRequest";

/** What a person can do with the data step. */
export interface SurveyActions extends PlaceActions {
  /** Looks for the survey anew, with what was chosen. */
  readonly look: () => void;
  readonly changeRole: (column: string, role: Role) => void;
  readonly changeScale: (scale: ScaleKind) => void;
  /** Sets from where on a score is 满意, 基本满意 and 中立. */
  readonly chooseBands: (scale: Scale, limits: BandLimits) => void;
  /** Takes one of the readings that were asked about. */
  readonly decide: (choices: Partial<RecognitionChoices>) => void;
  /**
   * Waits for a look that is under way and, where a period is chosen, until it is known whether the data still have it;
   * what the look failed of, null where it did not.
   */
  readonly looked: () => Promise<Failure | null>;
}

/** The actions of the data step; each looks again and lets an earlier look go. */
export function createSurveyActions(store: Store<PaneState>): SurveyActions {
  let current = new AbortController();
  /** What the look under way was asked for: a change that comes meanwhile goes on from there. */
  let asked: PaneChoices | null = null;
  let looking: Promise<Failure | null> = Promise.resolve(null);
  let previewing: Promise<void> = Promise.resolve();

  const look = (choices: PaneChoices): Promise<Failure | null> => {
    current.abort();
    current = new AbortController();
    asked = choices;
    looking = lookOnce(choices, current.signal);
    return looking;
  };

  const lookOnce = async (choices: PaneChoices, signal: AbortSignal): Promise<Failure | null> => {
    const before = store.read().survey;
    const standing = before.status === "found" ? before : null;
    if (standing === null) store.change({ survey: { status: "looking" } });
    try {
      const looked = await lookAt(choices, standing?.survey ?? null, signal);
      if (signal.aborted) return null;
      asked = null;
      store.change({ choices, survey: foundSurvey(looked.survey, { status: "reading", share: null }) });
      previewing = previewSurvey(store, looked, signal);
      return null;
    } catch (error) {
      if (signal.aborted) return null;
      asked = null;
      const failure = failureOf(error);
      const isOldPlace = standing !== null && choices.sheet === store.read().choices.sheet;
      store.change({
        survey: isOldPlace ? { ...standing, problem: failure } : { status: "missing", failure },
      });
      return failure;
    }
  };

  const wanted = (): PaneChoices => asked ?? store.read().choices;
  const changed = (changes: Partial<PaneChoices>): void => void look({ ...wanted(), ...changes });
  /** What is said of the columns counts at once for the ribbon's buttons too, and when the pane comes again. */
  const said = (changes: Partial<PaneChoices>): void => {
    const looked = look({ ...wanted(), ...changes });
    looking = looked.then((failure) => (failure === null ? keepChoices(store) : failure));
  };
  return {
    look: () => changed({}),
    changeRole: (column, role) => said({ roles: withRole(wanted().roles, column, role) }),
    changeScale: (scale) => said({ scale }),
    chooseBands: (scale, limits) =>
      void tellFailure(store, async () => {
        const setBands = await PANE_JOBS.setBands();
        await setBands(scale, limits, sheetLocaleOf(store.read()), new AbortController().signal);
        changed({});
      }),
    decide: (choices) => said(decided(wanted(), choices)),
    looked: async () => {
      const failure = await looking;
      if (failure === null && store.read().choices.period !== null) await previewing;
      return failure;
    },
    ...createPlaceActions(store, look),
  };
}

/** Failing to is told, and takes nothing else away. */
async function keepChoices(store: Store<PaneState>): Promise<null> {
  await tellFailure(store, async () => {
    const rememberChoices = await PANE_JOBS.rememberChoices();
    const { choices, survey } = store.read();
    await rememberChoices(placeAndRoles(choices, foundIn(survey)).choices, new AbortController().signal);
  });
  return null;
}

/** What the pane's choices become with those of an option. */
function decided(
  before: PaneChoices,
  { roles = {}, scale, words, answers }: Partial<RecognitionChoices>,
): Partial<PaneChoices> {
  const named = Object.entries(roles) as [Role, readonly string[]][];
  const chosen = named.flatMap(([role, columns]) => columns.map((column) => ({ role, column })));
  return {
    roles: chosen.reduce((all, { role, column }) => withRole(all, column, role), before.roles),
    scale: scale ?? before.scale,
    words: { ...before.words, ...words },
    answers: { ...before.answers, ...answers },
  };
}

/** Finds the survey; the analyst that found it stays open for the preview. */
async function lookAt(
  choices: PaneChoices,
  standing: FoundSurvey | null,
  signal: AbortSignal,
): Promise<LookedSurvey> {
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
