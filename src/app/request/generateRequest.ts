import type { GroupChoices } from "../../analysis/measures/groupChoices";
import type { Locale } from "../../glossary/locale";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import type { RecognitionChoices } from "../../analysis/survey/recognition";
import type { DocumentId } from "../../documents/registry";
import type { AskedDocuments } from "./chosenDocuments";
import type { BandLimits } from "../settings/setBands";
import type { WantedSettings } from "../settings/writeSettings";

export type { Progress, ProgressListener } from "../../workbook/progress";

/** What a run is asked for. */
export interface GenerateRequest {
  /** Sheet and A1 range of the survey; null: found by itself. */
  readonly sheet: string | null;
  readonly range: string | null;
  readonly choices: RecognitionChoices;
  /** "2024-05", "2024Q2", "2024H1", "2024" or "FROM..TO"; null measures everything. */
  readonly period: string | null;
  readonly compareWith: string | null;
  /** The group whose rows alone count; null or absent: all of them. */
  readonly only?: SurveyPart | null;
  readonly reasonsOf: "dissatisfied" | "all";
  /** How groups are listed and crossed; the largest first and no cross tables where absent. */
  readonly groups?: GroupChoices;
  readonly documents: AskedDocuments<DocumentId>;
  /** Made with them, whatever set is asked for. */
  readonly also?: readonly DocumentId[];
  readonly locale: Locale;
  readonly formulas: "auto" | "always" | "never";
  /** Settings to be set first, by key; as they are when absent. */
  readonly settings?: WantedSettings;
  /** Bands of the overall score to be set first; as they are when absent. */
  readonly bands?: BandLimits;
  /** Nothing is read: for documents that need no survey. */
  readonly withoutSurvey?: boolean;
  /** Takes the likeliest reading where several come to different figures, and says so; else the user is asked. */
  readonly acceptGuess?: boolean;
  /** False where the run belongs to taking another back, which it must not forget. */
  readonly undoable?: boolean;
  readonly now: Date;
  /** The most bytes of one block that goes over the bridge: 2 MB, less where a page has to stay responsive. */
  readonly blockBytes?: number;
}

/** The survey wherever it is found, with its columns as they are recognised, all periods of it. */
export const WHOLE_SURVEY = {
  sheet: null,
  range: null,
  choices: { roles: {}, scale: null },
  period: null,
  compareWith: null,
  only: null,
} as const satisfies Partial<GenerateRequest>;
