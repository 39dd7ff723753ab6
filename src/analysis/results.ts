import type { Authenticity } from "./callbacks/authenticity";
import type { InspectionCase } from "./inspection/inspectionCases";
import type { Call } from "./callbacks/callList";
import type { Term } from "../glossary/locale";
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
import type { ValueCount } from "./statistics/distribution";
import type { DriverField } from "./measures/driverFields";
import type { Driver, Drivers } from "./measures/drivers";
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
import type { CountedShare } from "./statistics/share";
import type { MonthsAnswered } from "./improvement/monthsAnswered";
import type { ProblemEvidence } from "./improvement/problemEvidence";
import type { ProblemImpact } from "./improvement/problemImpact";
import type { SummedUpMeasure } from "./summedUp/summedUpMeasure";
import type { MonthlyMeasures } from "./monthly/monthlyMeasures";
import type {
  MinuteRole,
  ReasonDifference,
  ReasonsOfGroups,
  SeverityRole,
  WeighedReason,
} from "./reasons/breakdown/reasonParts";
import type { ReasonCategory } from "./reasons/reasonCategory";
import type { ClassifiedReasons, ReasonScheme } from "./reasons/scheme";
import type { FrequentWords } from "./opinions/frequentWord";
import type { Themes } from "./opinions/themes";
import type { CauseClues } from "./reasons/causeClues";
import type { Warning } from "./survey/recognition";
import type { Band, Scale } from "./survey/scale";
import type { Difference } from "./statistics/sampleDifference";
import type { MeanSummary } from "./statistics/welchTest";

/** S01–S03: the overall score. Shares 0–1; null without a valid answer. */
export interface Satisfaction {
  readonly n: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly neutral: number;
  readonly dissatisfied: number;
  /** 满意 and 基本满意 together. */
  readonly contentCount: number;
  readonly bands: Readonly<Record<Band, CountedShare>>;
  readonly rate: number | null;
  readonly dissatisfiedRate: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** Of the sample (n - 1); null under two answers. */
  readonly standardDeviation: number | null;
  /** Wilson 95 % of `rate`. */
  readonly interval: Interval | null;
  /** The values that were given, ascending. */
  readonly distribution: readonly ValueCount[];
}

export interface DimensionMeasure extends Driver {
  readonly name: string;
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly standardDeviation: number | null;
  /** Share of answers <= 3 on a 1–5 scale (S05), of dissatisfied answers on others; 0–1. */
  readonly lowShare: number | null;
  readonly distribution: readonly ValueCount[];
  /** What it weighs among the others, 0–1: see driverWeight. */
  readonly weight: number | null;
  /** Among the others by weight and mean; null where it has no place. */
  readonly field: DriverField | null;
  /** The field that staff put in its place; null where they did not. */
  readonly adjusted: DriverField | null;
  /** Whether low means are the good ones, as on keys of a telephone. */
  readonly lowIsGood: boolean;
  /** 1 for the worst mean of all dimensions, equals alike; null without an answer, and where their scales differ. */
  readonly attentionOrder: number | null;
}

export interface NetPromoter {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Points, -100 … 100. */
  readonly score: number | null;
  readonly interval: Interval | null;
  readonly parts: Readonly<Record<"promoters" | "passives" | "detractors", CountedShare>>;
}

export interface CustomerEffort {
  readonly n: number;
  readonly mean: number | null;
  /** 95 % of `mean` by Student's t; null under two answers. */
  readonly interval: Interval | null;
  /** Of the answers (n - 1); null under two. */
  readonly variance: number | null;
  readonly easy: number;
  readonly easyShare: number | null;
  /** Wilson 95 % of `easyShare`. */
  readonly easyInterval: Interval | null;
}

export interface ParetoItem {
  readonly category: string;
  readonly factor: string;
  readonly count: number;
  readonly share: number;
  readonly cumulativeShare: number;
  /** 核心问题 (S24): goes into the plan. */
  readonly core: boolean;
  /** 关键少数: within the smallest set that reaches 80 % of the mentions. */
  readonly vitalFew: boolean;
  /** Differs beyond chance from the next in the order; false where none follows that is not set last. */
  readonly apart: boolean;
  /** 其他, 未分类 and what is in no scheme: stands last whatever its size. */
  readonly last: boolean;
}

export interface Pareto {
  /** Mentions: a row with two reasons counts twice. */
  readonly total: number;
  /** Sorted; categories without a mention left out. */
  readonly items: readonly ParetoItem[];
  /** No two neighbours of the order differ beyond chance: the split into few and many says little. */
  readonly flat: boolean;
  /** What stands against calling problems core, or more of them; [] where nothing does. */
  readonly doubts: readonly CoreDoubt[];
  /** With fewer mentions none is core. */
  readonly fewestMentions: number;
  /** So many problems S24 would make core, doubts aside: 1–3. */
  readonly cut: number;
  /** A core problem has more mentions than this. */
  readonly coreLine: number;
}

/** The rows whose reasons count, by what they say: together all of them. */
export interface AccountedReasons {
  /** No reason given. */
  readonly none: number;
  /** Only reasons that fit no category. */
  readonly unclassified: number;
  readonly classified: number;
}

/** A reason as customers wrote it. */
export interface ReasonText {
  readonly text: string;
  /** How often it stands in the rows whose reasons count. */
  readonly count: number;
  /** The category that the words give it. */
  readonly found: string;
  /** The category that staff moved it to; null where they did not. */
  readonly movedTo: string | null;
}

/** The reasons as they are written, those that fit no category first. */
export interface ReasonTexts {
  readonly items: readonly ReasonText[];
  /** So many other texts are not listed: rarer ones, and those with personal data. */
  readonly more: number;
}

/** What is known of the reasons beside their Pareto. */
export interface ReasonBreakdown {
  /** The answers whose reasons count. */
  readonly answers: number;
  readonly minutesRole: MinuteRole | null;
  readonly severityRole: SeverityRole | null;
  /** In the Pareto's order. */
  readonly items: readonly WeighedReason[];
  readonly groups: readonly ReasonsOfGroups[];
  /** The period against the one before it, over the categories of both; null where none is compared. */
  readonly periods: readonly ReasonDifference[] | null;
  /** The same reasons in the schemes that were not used. */
  readonly otherSchemes: readonly {
    readonly label: Term;
    readonly scheme: ReasonScheme;
    readonly pareto: Pareto;
  }[];
}

/** What the rows say to a further question for reasons, counted for itself. */
export interface FurtherReasons {
  /** What it asks; of a list of options without a question the first of them. */
  readonly title: string;
  readonly scheme: ReasonScheme;
  readonly pareto: Pareto;
  readonly accounted: AccountedReasons;
}

/**
 * - `few-mentions`: under ten in all; none is core.
 * - `flat`: as Pareto.flat; none is core where not even the first is told from the first that is left out, or from the last.
 * - `tie-at-cut`: equals stand on both sides of the cut; none of them is core.
 */
export type CoreDoubt = "few-mentions" | "flat" | "tie-at-cut";

/** What is known of one core problem for the plan: who, and the customers' own words, masked. */
export interface CoreProblem {
  /** The category of reasons; where reasons tell no problem, the measure's key: `dimension:NAME`, `group:ROLE:NAME`, `measure:rate`. */
  readonly category: string;
  /** Categories of document 000's scheme that it is about: their proposals fit. */
  readonly like: readonly string[];
  /** What it is told by where that is not its share of the reasons. */
  readonly evidence?: ProblemEvidence;
  readonly quotes: readonly string[];
  /** Agents concerned, most mentions first. */
  readonly agents: readonly string[];
  readonly customers: number;
  readonly count: number;
  /** Where to look for its causes; absent where there are no rows of answers. */
  readonly clues?: CauseClues;
}

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
