import type { Authenticity } from "./callbacks/authenticity";
import type { InspectionCase } from "./inspection/inspectionCases";
import type { Call } from "./callbacks/callList";
import type { CleanedSurvey } from "./cleaning/cleaning";
import type { MaskedWords } from "./cleaning/maskedWords";
import type { PeriodRows } from "./cleaning/periodRows";
import type { RuleCounts } from "./cleaning/ruleCounts";
import type { AnswerDays } from "./measures/answerDays";
import type { AnsweredMonth } from "./measures/answeredMonths";
import type { PeriodComparison } from "./comparison/periodComparison";
import type { Verification } from "./comparison/verification";
import type { LeftOutAnswers } from "./measures/leftOut";
import type { Circumstance } from "./diagnosis/circumstance";
import type { Diagnosis } from "./diagnosis/diagnosis";
import type { ControlChart } from "./statistics/controlChart";
import type { Drivers } from "./measures/drivers";
import type { Figure } from "./measures/figure";
import type { GroupColumn } from "./measures/groupColumns";
import type { CrossTable } from "./measures/crossTables";
import type { GroupTable } from "./measures/groupTable";
import type { Interval } from "./statistics/interval";
import type { LoyaltyTable } from "./measures/loyaltyTable";
import type { MeasureTrend } from "./measures/measureTrend";
import type { NonResponse } from "./measures/nonResponse";
import type { OperatingMeasure } from "./measures/operating";
import type { RequiredSample } from "./statistics/requiredSample";
import type { WeightedMeasures } from "./measures/weighted";
import type { PeriodMeasure, TrendStep } from "./measures/periodMeasure";
import type { MonthsAnswered } from "./improvement/monthsAnswered";
import type { ProblemImpact } from "./improvement/problemImpact";
import type { SummedUpMeasure } from "./summedUp/summedUpMeasure";
import type { MonthlyMeasures } from "./monthly/monthlyMeasures";
import type { ReasonCategory } from "./reasons/reasonCategory";
import type { ClassifiedReasons } from "./reasons/scheme";
import type { FrequentWords } from "./opinions/frequentWord";
import type { Themes } from "./opinions/themes";
import type { Warning } from "./survey/recognition";
import type { Scale } from "./survey/scale";
import type { Difference } from "./statistics/sampleDifference";
import type { MeanSummary } from "./statistics/welchTest";
import type { Satisfaction } from "./measures/satisfaction";
import type { DimensionMeasure } from "./measures/dimensions";
import type { NetPromoter } from "./measures/netPromoter";
import type { CustomerEffort } from "./measures/customerEffort";
import type { Pareto } from "./reasons/pareto";
import type { AccountedReasons } from "./reasons/accountedReasons";
import type { ReasonTexts } from "./reasons/reasonTexts";
import type { ReasonBreakdown } from "./reasons/breakdown/reasonParts";
import type { FurtherReasons } from "./reasons/furtherReasons";
import type { CoreProblem } from "./reasons/coreProblem";

/** Everything that was computed from one cleaned survey. */
export interface Results {
  readonly cleaned: CleanedSurvey;
  readonly scale: Scale | null;
  readonly period: { readonly label: string; readonly from: number; readonly to: number } | null;
  /** The day (1–28) on which a 考核月 begins. */
  readonly monthStartDay: number;
  /** All rows of the survey; those of other periods are among the excluded. */
  readonly rows: RuleCounts & { readonly read: number; readonly kept: number };
  /** The rows that the sheets speak of. */
  readonly periodRows: PeriodRows;
  /** Null where there is no question that could be left unanswered. */
  readonly nonResponse: NonResponse | null;
  /** Rows without a valid overall score that count for other measures. */
  readonly partialAnswers: number;
  readonly satisfaction: Satisfaction | null;
  /** What a precision of 总体满意度 takes; null without a valid answer. */
  readonly requiredSample: RequiredSample | null;
  /** Answers still to come in a period that is not over; null for none. */
  readonly expectedRest: number | null;
  readonly dimensions: readonly DimensionMeasure[];
  /** What the dimensions' correlations and importances rest on; null without an overall score or a dimension. */
  readonly drivers: Omit<Drivers, "items"> | null;
  /** Null where no column of weights was chosen: every other figure counts each answer once. */
  readonly weighted: WeightedMeasures | null;
  readonly nps: NetPromoter | null;
  readonly ces: CustomerEffort | null;
  readonly reasons: ClassifiedReasons | null;
  /** The categories for which the add-in comes with actions, whatever the survey tells. */
  readonly shippedCategories: readonly Pick<ReasonCategory, "name" | "label">[];
  /** Whose reasons were counted; the dissatisfied's when absent. */
  readonly reasonsOf?: "dissatisfied" | "all";
  readonly pareto: Pareto | null;
  /** Weights, groups, periods and other schemes, worked out when they are asked for; null without a reason. */
  readonly reasonBreakdown: (() => ReasonBreakdown) | null;
  /** The questions for reasons after the first; [] where the survey asks but one. */
  readonly furtherReasons: readonly FurtherReasons[];
  /** Null where there are no rows of reasons. */
  readonly accountedReasons: AccountedReasons | null;
  readonly reasonTexts: ReasonTexts;
  readonly coreProblems: readonly CoreProblem[];
  /** How often each of them came up, and what it did to the scores. */
  readonly problemImpacts: readonly ProblemImpact[];
  /** The months that the answers evaluated fall in; null where no time is known. */
  readonly monthsAnswered: MonthsAnswered | null;
  /** One customer's words for each category that has any, masked and shortened. */
  readonly quotes: ReadonlyMap<string, string>;
  /** What customers wrote, by theme (S27); null where there are no texts. */
  readonly themes: Themes | null;
  /** The words most used (S26); null where there are no texts. */
  readonly words: FrequentWords | null;
  /** How urgent each problem is and whose it is (S25, S28); null where there are neither reasons nor themes. */
  readonly diagnosis: Diagnosis | null;
  /** Under which circumstances satisfaction is lower; [] where problems are told otherwise, or nothing is scored. */
  readonly circumstances: readonly Circumstance[];
  readonly maskedWords: MaskedWords;
  /** The columns that divide the rows, in the order of GROUP_ROLES, whether or not there is a score. */
  readonly groupColumns: readonly GroupColumn[];
  readonly groups: readonly GroupTable[];
  /** Those asked for that the survey has the columns for. */
  readonly crosses: readonly CrossTable[];
  /** What the trend goes by. */
  readonly step: TrendStep;
  /** Every month (or week) with a row that counts, those of the period asked for marked. */
  readonly months: readonly AnsweredMonth[];
  /** 总体满意度 and its changes in each of them that has a score. */
  readonly periods: readonly PeriodMeasure[];
  /** Every measure by month (or week), 总体满意度 among them. */
  readonly trends: readonly MeasureTrend[];
  /** NPS and CES by group. */
  readonly loyaltyGroups: readonly LoyaltyTable[];
  /** Null under two periods. */
  readonly control: ControlChart | null;
  /** Where an axis begins and ends that holds the satisfaction rates of the months. */
  readonly rateAxis: Interval;
  readonly operating: readonly OperatingMeasure[];
  /** S14: what upheld appeals took out, and what was rated by mistake. */
  readonly appeals: LeftOutAnswers;
  readonly misrated: LeftOutAnswers;
  /** Whom to call; looked for when it is first asked for. */
  readonly calls: () => readonly Call[];
  /** Cases to inspect; drawn when they are asked for. */
  readonly inspectionCases: () => readonly InspectionCase[];
  /** How two means differ of what staff enter: inspections are on sheets, and in no survey. */
  readonly meanDifference: (before: MeanSummary, after: MeanSummary) => Difference;
  /** 评价真实性; looked for when it is asked for. */
  readonly authenticity: () => Authenticity;
  /** The first is the one that tiles show; [] where nothing is compared. */
  readonly comparisons: readonly PeriodComparison[];
  /** What effects of actions are verified by. */
  readonly verification: Verification;
  /** The days with answers; null where no time is known. */
  readonly days: AnswerDays | null;
  /** Every measure that the survey has. */
  readonly figures: readonly Figure[];
  /** Of a table 指标 × 月份; absent where the source has answers or reasons. */
  readonly monthly?: MonthlyMeasures;
  /** Of a table of means or rates by agent, team or month. */
  readonly summedUp?: SummedUpMeasure;
  readonly warnings: readonly Warning[];
}
