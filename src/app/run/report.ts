import type { ExclusionRule, FlagRule } from "../../analysis/cleaning/cleaning";
import type { PeriodRows } from "../../analysis/cleaning/periodRows";
import type { NonResponse } from "../../analysis/measures/nonResponse";
import type { MonthlyMeasures } from "../../analysis/monthly/monthlyMeasures";
import type {
  AccountedReasons,
  CoreDoubt,
  CustomerEffort,
  NetPromoter,
  ParetoItem,
  ReasonTexts,
  Results,
  Satisfaction,
} from "../../analysis/results";
import { UNCLASSIFIED } from "../../analysis/reasons/schemes/lastCategories";
import type { Recognition, Warning } from "../../analysis/survey/recognition";
import type { Role } from "../../analysis/survey/role";
import type { Survey } from "../../analysis/survey/survey";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import {
  askedComparison,
  changesOf,
  controlOf,
  monthsOf,
  periodsOf,
  type ListedMonth,
  type ReportedChanges,
  type ReportedComparison,
  type ReportedControl,
  type ReportedPeriod,
} from "./reportedChanges";
import { answerRowsOf, type AnswerRows } from "../rows/answerRows";
import type { GroupSets } from "../groupSets/groupSets";
import type { NotMade } from "./notMade";
import {
  listedTrends,
  loyaltyOf,
  trendsOf,
  type ListedTrend,
  type ReportedLoyalty,
  type ReportedTrend,
} from "./reportedTrends";
import { tilesOf, type ReportedTile } from "./reportedTiles";
import {
  reportedDimension,
  reportedDrivers,
  type ReportedDimension,
  type ReportedDrivers,
} from "./reportedDimensions";
import { reportedDiagnosis, type ReportedDiagnosis } from "./reportedDiagnosis";
import { measuredProblemsOf, type MeasuredProblem } from "./reportedProblems";
import { reportedGroups, type ReportedGroups } from "./reportedGroups";
import type { Remarks } from "./reportedRemarks";
import type { ReportedDecision } from "./reportedReading";
import type { ProposedGoals } from "../../documents/settings/proposedGoals";
import type { FindingFacts } from "../../documents/finding/findingFacts";
import type { RenderedSheet } from "../../workbook/rendering/renderSheets";

/** A category with its mentions. */
export interface ReportedReason extends Pick<
  ParetoItem,
  "category" | "factor" | "count" | "share" | "cumulativeShare" | "core"
> {
  /** Of the answers whose reasons count, 0–1; null where the source sums reasons up. */
  readonly answerShare: number | null;
}

/** Reasons as they are written, and the categories that they can be moved to. */
export interface ReportedReview extends ReasonTexts {
  /** In the order of the scheme, by their identities. */
  readonly categories: readonly string[];
}

/**
 * What was found: shares and changes as fractions, NPS in points, absent measures null. `--report` writes it by writtenReport.
 */
export interface Report {
  readonly source: Survey["source"];
  /** All sheets that were read as the survey, `source` first. */
  readonly sources: readonly Survey["source"][];
  /** Headers by role: one, or a list for roles that several columns share. */
  readonly roles: Readonly<Partial<Record<Role, string | readonly string[]>>>;
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly satisfied: number;
    readonly basicallySatisfied: number;
    readonly neutral: number | null;
    /** The survey's own numbers run the other way. */
    readonly turned: boolean;
  } | null;
  /** The survey has been edited since the last run in this workbook; absent where it is the same, or was never read. */
  readonly sourceChanged?: true;
  /** Sets of sheets that groups were given beside these. */
  readonly groupSets?: GroupSets;
  /** The group whose rows alone count; absent where all of them do. */
  readonly only?: SurveyPart & { readonly header: string };
  /** What there was to decide of the source, and how it was. */
  readonly reading: readonly ReportedDecision[];
  /** Columns that look like something and were not used. */
  readonly unused: Recognition["unused"];
  readonly rows: {
    readonly read: number;
    readonly kept: number;
    readonly excluded: Readonly<Record<ExclusionRule, number>>;
    readonly flagged: Readonly<Record<FlagRule, number>>;
  };
  readonly nonResponse: Omit<NonResponse, "isMuch" | "much"> | null;
  readonly satisfaction: ReportedSatisfaction | null;
  /** The answers that the precision set (0–1, to either side) of the rate takes at 95 %; null without a valid answer. */
  readonly requiredSample: Results["requiredSample"];
  /** The figures are those of a table of means or rates: no single answers are behind them. */
  readonly aggregated: boolean;
  readonly dimensions: readonly ReportedDimension[];
  readonly drivers: ReportedDrivers | null;
  readonly weighted: Results["weighted"];
  readonly nps: Omit<NetPromoter, "parts"> | null;
  readonly ces: Omit<CustomerEffort, "easy" | "variance"> | null;
  readonly reasons: {
    readonly total: number;
    /** No two neighbours of the order differ beyond chance. */
    readonly flat: boolean;
    /** Why problems are not called core that the order alone would. */
    readonly doubts: readonly CoreDoubt[];
    /** The rows whose reasons count; null where the source sums reasons up. */
    readonly accounted: AccountedReasons | null;
    readonly items: readonly ReportedReason[];
    /** The questions for reasons after the first, each counted for itself. */
    readonly further: readonly {
      readonly title: string;
      readonly total: number;
      readonly accounted: AccountedReasons;
      readonly items: readonly ReportedReason[];
    }[];
  } | null;
  /** What is to be improved where reasons tell nothing, or too little; [] where they do. */
  readonly measuredProblems: readonly MeasuredProblem[];
  /** Null where there are neither problems nor texts. */
  readonly diagnosis: ReportedDiagnosis | null;
  readonly groups: readonly ReportedGroups[];
  /** The months of the period asked for. */
  readonly periods: readonly ReportedPeriod[];
  /** Every measure by month, those of the period asked for. */
  readonly trends: readonly ReportedTrend[];
  /** NPS and CES by group. */
  readonly loyaltyGroups: readonly ReportedLoyalty[];
  /** The control chart of the dissatisfied rate; null under two periods. */
  readonly control: ReportedControl | null;
  readonly comparison?: readonly ReportedComparison[];
  /** Of a table 指标 × 月份: each measure by month, and its last month against the month and the year before. */
  readonly monthly?: {
    readonly months: readonly string[];
    readonly items: readonly {
      readonly name: string;
      readonly values: readonly (number | null)[];
      readonly change: number | null;
      readonly rate: number | null;
      readonly yearRate: number | null;
    }[];
  };
  /** What customers wrote, for the pane to review. This and the next nine are for people and not written. */
  readonly reasonReview: ReportedReview;
  /** What the sentence says that results begin with; null where there is no measure. */
  readonly finding: FindingFacts | null;
  /** Threshold and target that nobody confirmed or changed yet; null where somebody did. */
  readonly proposedGoals: ProposedGoals | null;
  /** Null where nothing was measured. */
  readonly remarks: Remarks | null;
  /** What the pane shows as tiles. */
  readonly tiles: readonly ReportedTile[];
  /** The rows of the period asked for, and how many there are of others. */
  readonly periodRows: Pick<PeriodRows, "read" | "kept" | "outside"> & { readonly period: string | null };
  readonly months: readonly ListedMonth[];
  /** Every measure by month, whatever the period. */
  readonly measureMonths: readonly ListedTrend[];
  readonly changes: readonly ReportedChanges[];
  /** What tells the rows behind the figures; null without a row an answer. */
  readonly answerRows: AnswerRows | null;
  readonly sheets: readonly RenderedSheet[];
  /** Documents asked for that these data give nothing for. */
  readonly notMade: readonly NotMade[];
  readonly warnings: readonly Warning[];
}

type Counts = "n" | "satisfied" | "basicallySatisfied" | "dissatisfied";

/** As Satisfaction; counts are null where a table sums answers up and does not say how many. */
type ReportedSatisfaction = Omit<
  Satisfaction,
  "neutral" | "contentCount" | "bands" | "distribution" | Counts
> &
  Readonly<Record<Counts, number | null>>;

/** The report of an analysis, before there are sheets. `compared`: another period was asked for. */
export function reportOf(
  results: Results,
  told: Pick<Report, "finding" | "proposedGoals" | "remarks">,
  compared: boolean,
): Report {
  const { survey } = results.cleaned;
  return {
    source: survey.source,
    sources: [survey.source],
    roles: rolesOf(survey),
    scale: scaleOf(results),
    ...partOf(survey),
    reading: [],
    unused: [],
    rows: results.rows,
    nonResponse: nonResponseOf(results),
    satisfaction: satisfactionOf(results.satisfaction) ?? summedUpOf(results.summedUp),
    requiredSample: results.requiredSample,
    aggregated: results.summedUp !== undefined,
    dimensions: results.dimensions.map(reportedDimension),
    drivers: reportedDrivers(results),
    weighted: results.weighted,
    nps: promotersOf(results.nps),
    ces: effortOf(results.ces),
    reasons: reasonsOf(results),
    measuredProblems: measuredProblemsOf(results),
    diagnosis: reportedDiagnosis(results),
    groups: results.groups.map(reportedGroups),
    periods: periodsOf(results),
    trends: trendsOf(results),
    loyaltyGroups: loyaltyOf(results),
    control: controlOf(results),
    ...(compared ? { comparison: askedComparison(results) } : {}),
    ...(results.monthly === undefined ? {} : { monthly: monthlyOf(results.monthly) }),
    reasonReview: reviewOf(results),
    ...told,
    tiles: tilesOf(results),
    periodRows: periodRowsOf(results),
    months: monthsOf(results),
    measureMonths: listedTrends(results),
    changes: changesOf(results),
    answerRows: answerRowsOf(results),
    sheets: [],
    notMade: [],
    warnings: results.warnings,
  };
}

function monthlyOf({ months, items, changes }: MonthlyMeasures): NonNullable<Report["monthly"]> {
  return {
    months: months.map(({ label }) => label),
    items: items.map(({ name, values }, item) => ({
      name,
      values,
      change: changes[item]?.againstBefore.change ?? null,
      rate: changes[item]?.againstBefore.rate ?? null,
      yearRate: changes[item]?.againstYearBefore.rate ?? null,
    })),
  };
}

function periodRowsOf({ periodRows, period }: Results): Report["periodRows"] {
  const { read, kept, outside } = periodRows;
  return { period: period?.label ?? null, read, kept, outside };
}

function partOf({ part }: Survey): Pick<Report, "only"> {
  if (part === undefined) return {};
  const { role, value, header } = part;
  return { only: { role, value, header } };
}

function rolesOf({ headers }: Survey): Report["roles"] {
  const entries = Object.entries(headers).filter(([role]) => role !== "ignore");
  return Object.fromEntries(
    entries.map(([role, texts]): [string, string | readonly string[]] => [
      role,
      texts.length === 1 ? (texts[0] ?? "") : texts,
    ]),
  );
}

function scaleOf({ scale }: Results): Report["scale"] {
  if (scale === null) return null;
  const { min, max, satisfied, basicallySatisfied, neutral, turned } = scale;
  return { min, max, satisfied, basicallySatisfied, neutral, turned };
}

function nonResponseOf({ nonResponse }: Results): Report["nonResponse"] {
  if (nonResponse === null) return null;
  const { asked, unanswered, share } = nonResponse;
  return { asked, unanswered, share };
}

function satisfactionOf(satisfaction: Satisfaction | null): Report["satisfaction"] {
  if (satisfaction === null) return null;
  const { n, satisfied, basicallySatisfied, dissatisfied, rate, dissatisfiedRate } = satisfaction;
  const { mean, median, standardDeviation, interval } = satisfaction;
  const counts = { n, satisfied, basicallySatisfied, dissatisfied };
  return { ...counts, rate, dissatisfiedRate, mean, median, standardDeviation, interval };
}

function summedUpOf(summed: Results["summedUp"]): ReportedSatisfaction | null {
  if (summed === undefined) return null;
  const { n, unit, value } = summed;
  return {
    n,
    satisfied: null,
    basicallySatisfied: null,
    dissatisfied: null,
    rate: unit === "rate" ? value : null,
    dissatisfiedRate: null,
    mean: unit === "mean" ? value : null,
    median: null,
    standardDeviation: null,
    interval: null,
  };
}

function promotersOf(nps: NetPromoter | null): Report["nps"] {
  if (nps === null) return null;
  const { n, promoters, passives, detractors, score, interval } = nps;
  return { n, promoters, passives, detractors, score, interval };
}

function effortOf(ces: CustomerEffort | null): Report["ces"] {
  if (ces === null) return null;
  const { n, mean, interval, easyShare, easyInterval } = ces;
  return { n, mean, interval, easyShare, easyInterval };
}

function reasonsOf({ pareto, accountedReasons, furtherReasons }: Results): Report["reasons"] {
  if (pareto === null) return null;
  return {
    total: pareto.total,
    flat: pareto.flat,
    doubts: pareto.doubts,
    accounted: accountedReasons,
    items: pareto.items.map((item) => reportedReason(item, accountedReasons)),
    further: furtherReasons.map(({ title, accounted, pareto: { total, items } }) => ({
      title,
      total,
      accounted,
      // core problems come of the first question
      items: items.map((item) => ({ ...reportedReason(item, accounted), core: false })),
    })),
  };
}

function reviewOf({ reasonTexts, reasons }: Results): ReportedReview {
  const categories = reasons?.scheme.categories ?? [];
  return {
    ...reasonTexts,
    categories: categories.map(({ name }) => name).filter((name) => name !== UNCLASSIFIED),
  };
}

function reportedReason(
  { category, factor, count, share, cumulativeShare, core }: ParetoItem,
  accounted: AccountedReasons | null,
): ReportedReason {
  const { none, unclassified, classified } = accounted ?? { none: 0, unclassified: 0, classified: 0 };
  const answers = none + unclassified + classified;
  const answerShare = answers === 0 ? null : count / answers;
  return { category, factor, count, share, cumulativeShare, core, answerShare };
}
