import { PANE_JOBS, readDocuments } from "./paneJobs";
import { NO_CHOICES, type PaneChoices, type PaneState, type PaneStep, type PaneTab } from "./paneState";
import { loadPreferences, savePreferences, type Preferences } from "../../app/request/preferences";
import type { Locale } from "../../glossary/locale";
import type { Language } from "../../messages/language";
import { loadPaneLanguage } from "../language/paneLanguage";
import { createGoalActions, type GoalActions } from "./goalActions";
import { createGroupSetActions, type GroupSetActions } from "./groupSetActions";
import { createResultActions, type ResultActions } from "./resultActions";
import { createReviewActions, type ReviewActions } from "./reviewActions";
import { createRowActions, type RowActions } from "./rowActions";
import { createRunActions, type RunActions } from "./runActions";
import { createSettingsActions, type SettingsActions } from "./settingsActions";
import { createSharingActions, type SharingActions } from "./sharingActions";
import { createSourceActions, type SourceActions } from "./sourceActions";
import { createStore, type Store } from "./store";
import { createSurveyActions, type SurveyActions } from "./surveyActions";
import { tellFailure } from "./tellFailure";
import { createVerificationActions, type VerificationActions } from "./verificationActions";
import { createTaskActions, type TaskActions } from "./taskActions";
import { createTrackingActions, type TrackingActions } from "./trackingActions";

/** Everything that a person can do in the pane. */
export interface PaneActions
  extends
    SurveyActions,
    RunActions,
    TrackingActions,
    TaskActions,
    GroupSetActions,
    SettingsActions,
    VerificationActions,
    ResultActions,
    GoalActions,
    RowActions,
    ReviewActions,
    SourceActions,
    SharingActions {
  /**
   * Loads what the pane offers and looks at the workbook: once, when it opens.
   * @param atSelection whether the cells that the user has selected are the survey.
   */
  readonly open: (atSelection?: boolean) => void;
  readonly openTab: (tab: PaneTab) => void;
  readonly goTo: (step: PaneStep) => void;
  readonly choose: (changes: Pick<Partial<PaneChoices>, "period" | "compareWith" | "only">) => void;
  readonly prefer: (changes: Partial<Omit<Preferences, "paneLocale">>) => void;
  /** The pane goes on in another language as soon as it has come; null follows Office. */
  readonly speak: (locale: Locale | null) => void;
  readonly show: (sheet: string, range?: string) => void;
  readonly closeNotice: () => void;
}

/** The pane without its looks: what it shows, and what can be done. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly actions: PaneActions;
}

/** A pane that has not looked at the workbook yet. */
export function createPane(storage: Storage | null, language: Language): Pane {
  const store = createStore<PaneState>(firstState(storage, language));
  const prefer = (changes: Partial<Preferences>): void => {
    const preferences = { ...store.read().preferences, ...changes };
    store.change({ preferences });
    savePreferences(storage, preferences);
  };
  const [tracking, verification] = [createTrackingActions(store), createVerificationActions(store)];
  const [survey, sharing] = [createSurveyActions(store), createSharingActions(store)];
  return {
    store,
    actions: {
      ...survey,
      open: (atSelection = false) => {
        const begin = (): void => {
          if (atSelection) survey.takeSelection();
          else survey.look();
          sharing.lookForCopy();
          void tellFailure(store, async () =>
            store.change({ documents: (await PANE_JOBS.documentChoices())() }),
          );
        };
        // what could not be read is told by who asks for it
        void readDocuments().then(begin, begin);
      },
      ...createRunActions(store, survey),
      ...createRowActions(store),
      ...tracking,
      ...createTaskActions(store, tracking.lookAtActions),
      ...createGroupSetActions(store),
      ...verification,
      ...createResultActions(store),
      ...createSourceActions(store, survey.look),
      ...sharing,
      ...createReviewActions(store),
      ...createGoalActions(store),
      // bands decide which answers contradict their reasons
      ...createSettingsActions(store, (part) => {
        if (part === "values") survey.look();
      }),
      openTab: (tab) => {
        store.change({ tab, notice: null });
        if (tab === "tracking") tracking.lookAtActions();
        if (tab === "verification") verification.lookAtComparison();
      },
      goTo: (step) => store.change({ tab: "analysis", step, notice: null }),
      choose: (changes) => store.change({ choices: { ...store.read().choices, ...changes } }),
      prefer,
      speak: (paneLocale) => {
        prefer({ paneLocale });
        void tellFailure(store, async () => {
          const spoken = await loadPaneLanguage(paneLocale);
          // another may have been chosen meanwhile
          if (store.read().preferences.paneLocale === paneLocale) store.change({ language: spoken });
        });
      },
      show: (sheet, range) =>
        void tellFailure(store, async () => (await PANE_JOBS.showPlace())(sheet, range ?? null)),
      closeNotice: () => store.change({ notice: null }),
    },
  };
}

function firstState(storage: Storage | null, language: Language): PaneState {
  return {
    language,
    tab: "analysis",
    step: "data",
    choices: NO_CHOICES,
    preferences: loadPreferences(storage),
    survey: { status: "looking" },
    documents: [],
    run: { status: "idle", standing: "none" },
    sourceChanged: false,
    tracking: { status: "looking" },
    tasks: { status: "idle" },
    groupSets: { status: "idle" },
    verification: { status: "idle" },
    settings: { status: "looking" },
    shownRows: null,
    sharing: { status: "none" },
    notice: null,
    fileGuesses: [],
  };
}
