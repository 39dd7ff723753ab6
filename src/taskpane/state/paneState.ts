import type { Warning } from "../../analysis/survey/recognition";
import type { Role } from "../../analysis/survey/role";
import type { ScaleKind } from "../../analysis/survey/scale";
import type { DocumentChoice } from "../../app/request/documentChoices";
import type { CleaningPreview } from "../../app/analyst/cleaningPreview";
import type { Progress } from "../../app/request/generateRequest";
import type { GroupSets } from "../../app/report/groupSets";
import type { OtherFile } from "../../app/source/addFiles";
import type { FoundSurvey } from "../../app/source/lookAtSurvey";
import type { Report } from "../../app/report/report";
import type { ReportedComparison } from "../../app/report/reportedChanges";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import type { MergeOutcome } from "../../app/tasks/mergeTasks";
import type { SplitHere } from "../../app/tasks/tasksHere";
import type { UndoOutcome } from "../../app/run/undoLastRun";
import type { TrackedAction } from "../../app/tracking/trackedActions";
import type { ReasonSetup } from "../../app/settings/readReasonSetup";
import type { ShownSettings } from "../../app/settings/readSettings";
import type { RowSet } from "../../app/rows/rowSet";
import type { ShownRows } from "../../app/rows/showRows";
import type { Left } from "../../app/sharing/shareFromPane";
import type { Preferences } from "../../app/request/preferences";
import type { Language } from "../../messages/language";

/** What went wrong, as a code with its data: the words are made where it is shown. */
export interface Failure {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type PreviewState =
  | { readonly status: "reading"; readonly share: number | null }
  | { readonly status: "ready"; readonly preview: CleaningPreview }
  | { readonly status: "failed"; readonly failure: Failure };

export type SurveyState =
  | { readonly status: "looking" }
  | { readonly status: "missing"; readonly failure: Failure }
  | {
      readonly status: "found";
      readonly survey: FoundSurvey;
      /** Why the last change could not be taken; the survey is then as before it. */
      readonly problem: Failure | null;
      readonly preview: PreviewState;
    };

/** What the preview of a survey that was found shows; null until it is ready. */
export function readyPreview(survey: SurveyState): CleaningPreview | null {
  return survey.status === "found" && survey.preview.status === "ready" ? survey.preview.preview : null;
}

/** The survey that was found; null without one. */
export function foundIn(survey: SurveyState): FoundSurvey | null {
  return survey.status === "found" ? survey.survey : null;
}

/** Results of an earlier session: whether there are any, and whether they are being measured to be shown. */
export type StandingResults = "none" | "there" | "measuring";

export type RunState =
  | { readonly status: "idle"; readonly standing: StandingResults }
  | { readonly status: "running"; readonly progress: Progress; readonly startedAt: number }
  | { readonly status: "failed"; readonly failure: Failure }
  | { readonly status: "undone"; readonly outcome: UndoOutcome }
  | {
      readonly status: "done";
      readonly report: Report;
      /** What was asked for: null for all data, and for no comparison. */
      readonly period: string | null;
      readonly compareWith: string | null;
      /** How long it took; null for results that stood when the pane was opened. */
      readonly seconds: number | null;
      /** Whether staff have changed since what the figures are computed from. */
      readonly age: "current" | "overtaken" | "refreshing";
      /** When the figures were measured, in milliseconds. */
      readonly asOf: number;
    };

/** A run that goes on. */
export type RunningRun = Extract<RunState, { status: "running" }>;

/** A run whose results are shown. */
export type DoneRun = Extract<RunState, { status: "done" }>;

export type TrackingState =
  | { readonly status: "looking" }
  | {
      readonly status: "ready";
      readonly actions: readonly TrackedAction[] | null;
      readonly saving: ActionSaving;
    }
  | { readonly status: "failed"; readonly failure: Failure };

/** What became of the last change to an action. */
export type ActionSaving =
  | { readonly status: "none" }
  | { readonly status: "saving"; readonly key: string }
  | { readonly status: "saved"; readonly name: string }
  | { readonly status: "failed"; readonly key: string; readonly failure: Failure };

/** Two periods: after, or null for all that is not before; and before. */
export interface ComparedPeriods {
  readonly period: string | null;
  readonly compareWith: string;
}

export type VerificationState =
  | { readonly status: "idle" }
  | { readonly status: "comparing"; readonly share: number | null }
  | { readonly status: "failed"; readonly failure: Failure }
  | {
      readonly status: "done";
      readonly periods: ComparedPeriods;
      readonly comparison: readonly ReportedComparison[];
    };

/** Where lists came back in: files, or sheets of the workbook (null). */
export type TaskFiles = readonly OtherFile[] | null;

/** Lists of tasks for departments: what was last done with them. */
export type TasksState =
  | { readonly status: "idle" | "working" }
  | ({ readonly status: "split" } & SplitHere)
  | { readonly status: "asking" | "merged"; readonly outcome: MergeOutcome; readonly files: TaskFiles }
  | { readonly status: "failed"; readonly failure: Failure };

/** Sets of sheets for groups: what was last done with them. */
export type GroupSetsState =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly stage: Progress["stage"] }
  | { readonly status: "done"; readonly outcome: GroupSets }
  | { readonly status: "failed"; readonly failure: Failure };

/** Bands, limits and lists; or how reasons are put into categories. */
export type SettingsPart = "values" | "reasons";

/** What became of the last change to the settings. */
export type SettingsSaving =
  | { readonly status: "none" }
  | { readonly status: "saving" | "saved"; readonly part: SettingsPart }
  | { readonly status: "failed"; readonly part: SettingsPart; readonly failure: Failure };

export type SettingsState =
  | { readonly status: "looking" }
  | { readonly status: "failed"; readonly failure: Failure }
  | {
      readonly status: "ready";
      readonly values: ShownSettings;
      readonly reasons: ReasonSetup;
      readonly saving: SettingsSaving;
    };

export type PaneTab = "analysis" | "tracking" | "verification";
export type PaneStep = "data" | "make" | "results";

/** What the user chose for this workbook in this session. */
export interface PaneChoices {
  /** null: found by itself. */
  readonly sheet: string | null;
  readonly range: string | null;
  /** Roles by the header (or letters) of the column, as the user changed them. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly scale: ScaleKind | null;
  /** What words of answers mean. */
  readonly words: Readonly<Record<string, string>>;
  /** Answers to what the reading asked. */
  readonly answers: Readonly<Record<string, string>>;
  readonly period: string | null;
  readonly compareWith: string | null;
  /** The group whose rows alone count; null for all. */
  readonly only: SurveyPart | null;
}

/** Rows that stand filtered, and of what they are: 不满意率, a reason, a month. */
export interface NamedRows extends ShownRows {
  readonly rows: RowSet;
  readonly of: string;
}

/** The sharing copy: made ready in the workbook, or made of the copy that the pane stands in. */
export type SharingState =
  | { readonly status: "none" | "opening" | "opened" | "copy" | "in-place" | "converting" }
  /** `left`: what is in the copy's file that nobody has looked into. */
  | { readonly status: "done"; readonly left: readonly Left[] }
  | { readonly status: "failed"; readonly failure: Failure; readonly isHalfConverted: boolean };

export interface PaneState {
  /** What the pane speaks. */
  readonly language: Language;
  readonly tab: PaneTab;
  readonly step: PaneStep;
  readonly choices: PaneChoices;
  readonly preferences: Preferences;
  readonly survey: SurveyState;
  /** What was guessed of files of text that were added last. */
  readonly fileGuesses: readonly Warning[];
  /** What can be made; empty until it is loaded. */
  readonly documents: readonly DocumentChoice[];
  readonly run: RunState;
  /** Whether the survey has changed since the last run read it. */
  readonly sourceChanged: boolean;
  readonly tracking: TrackingState;
  readonly tasks: TasksState;
  readonly groupSets: GroupSetsState;
  readonly verification: VerificationState;
  readonly settings: SettingsState;
  /** The rows behind a result, as long as all others are filtered away. */
  readonly shownRows: NamedRows | null;
  readonly sharing: SharingState;
  /** A failure of a small action, such as a jump to a sheet that is gone. */
  readonly notice: Failure | null;
}

export const NO_CHOICES: PaneChoices = {
  sheet: null,
  range: null,
  roles: new Map(),
  scale: null,
  words: {},
  answers: {},
  period: null,
  compareWith: null,
  only: null,
};
