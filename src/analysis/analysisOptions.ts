import type { CallOptions } from "./callbacks/callList";
import type { InspectionDraw } from "./inspection/inspectionCases";
import type { CleaningOptions } from "./cleaning/cleaning";
import { USUAL_GROUPS, type GroupChoices } from "./measures/groupChoices";
import type { Period } from "./periods/period";
import type { DiagnosisLimits } from "./diagnosis/diagnosis";
import type { Quadrant } from "./diagnosis/quadrant";
import type { ChosenFields } from "./measures/driverFields";
import type { GoalOf } from "./measures/goalOf";
import type { OwnAlarms } from "./measures/alarmLimits";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./measures/thresholds";
import type { StaffWord } from "./opinions/wordList";
import type { ReasonChoices } from "./reasons/chooseReading";
import type { ReasonsOf } from "./reasons/mentions";
import type { ParetoLimits } from "./reasons/coreCut";

/** What the user asks for. */
export interface AnalysisOptions extends Omit<CleaningOptions, "period">, ReasonChoices {
  /** null = everything is measured. */
  readonly period: Period | null;
  /** The period before, to compare with; null = no comparison. */
  readonly compareWith: Period | null;
  readonly reasonsOf: ReasonsOf;
  readonly thresholds: Thresholds;
  /** What staff set for single measures (S09); nothing when absent. */
  readonly alarms?: OwnAlarms;
  /** The targets that staff set (S11); none when absent. */
  readonly goalOf?: GoalOf;
  readonly groups: GroupChoices;
  /** S24; the documents' when absent. */
  readonly paretoLimits?: ParetoLimits;
  /** S17; ours when absent. */
  readonly calls?: CallOptions;
  /** S21, S39; ours when absent. */
  readonly inspectionDraw?: InspectionDraw;
  /** S25, S28; ours when absent. */
  readonly diagnosisLimits?: DiagnosisLimits;
  /** What staff put in the place of a problem's quadrant, by problem in any language; nothing when absent. */
  readonly quadrants?: ReadonlyMap<string, Quadrant>;
  /** What staff put in the place of a dimension's field; nothing when absent. */
  readonly dimensionFields?: ChosenFields;
  /** What staff say of words (S26); nothing when absent. */
  readonly staffWords?: readonly StaffWord[];
  /** The day (1–28) on which a 考核月 begins. */
  readonly monthStartDay: number;
  /** A customer who is back about the same within so many days has the same problem again (7 is ours). */
  readonly repeatDays: number;
}

/** Everything measured, nothing corrected, the shipped scheme and dictionary. */
export const DEFAULT_ANALYSIS: AnalysisOptions = {
  corrections: new Map(),
  takenBack: new Set(),
  period: null,
  compareWith: null,
  scheme: null,
  dictionary: null,
  reasonsOf: "dissatisfied",
  thresholds: DEFAULT_THRESHOLDS,
  groups: USUAL_GROUPS,
  monthStartDay: 1,
  repeatDays: 7,
};
