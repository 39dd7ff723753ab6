import type { ExclusionRule, FlagRule } from "../../analysis/cleaning/cleaning";
import type { PeriodRows } from "../../analysis/cleaning/periodRows";
import type { NonResponse } from "../../analysis/measures/nonResponse";
import type { CustomerEffort } from "../../analysis/measures/customerEffort";
import type { NetPromoter } from "../../analysis/measures/netPromoter";
import type { Satisfaction } from "../../analysis/measures/satisfaction";
import type { AccountedReasons } from "../../analysis/reasons/accountedReasons";
import type { CoreDoubt } from "../../analysis/reasons/coreCut";
import type { ParetoItem } from "../../analysis/reasons/pareto";
import type { ReasonTexts } from "../../analysis/reasons/reasonTexts";
import type { Results } from "../../analysis/results";
import type { Recognition, Warning } from "../../analysis/survey/recognition";
import type { GroupRole, Role } from "../../analysis/survey/role";
import type { Survey } from "../../analysis/survey/survey";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import type {
  ListedMonth,
  ReportedChanges,
  ReportedComparison,
  ReportedControl,
  ReportedPeriod,
} from "./reportedChanges";
import type { AnswerRows } from "../rows/answerRows";
import type { GroupSets } from "./groupSets";
import type { NotMade } from "./notMade";
import type { ListedTrend, ReportedLoyalty, ReportedTrend } from "./reportedTrends";
import type { ReportedTile } from "./reportedTiles";
import type { ReportedDimension, ReportedDrivers } from "./reportedDimensions";
import type { ReportedDiagnosis } from "./reportedDiagnosis";
import type { MeasuredProblem } from "./reportedProblems";
import type { ReportedGroups } from "./reportedGroups";
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

/** What was found: shares and changes as fractions, NPS in points, absent measures null. */
export interface Report extends ForPeople {
  readonly source: Survey["source"];
  /** All sheets that were read as the survey, `source` first. */
  readonly sources: readonly Survey["source"][];
  /** Headers by role: one, or a list for roles that several columns share. */
  readonly roles: Readonly<Partial<Record<Role, string | readonly string[]>>>;
  /** As which groups the names of the survey's sheets stand; absent where it has no such groups. */
  readonly sheetsAre?: GroupRole;
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly satisfied: number;
    readonly basicallySatisfied: number;
    readonly neutral: number | null;
    /** The survey's own numbers run the other way. */
    readonly turned: boolean;
    /** What the words of a scale of two or three words count in the mean: "Bad=1", "Good=3"; absent where answers are numbers. */
    readonly counted?: readonly string[];
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
  readonly sheets: readonly RenderedSheet[];
  /** Documents asked for that these data give nothing for. */
  readonly notMade: readonly NotMade[];
  readonly warnings: readonly Warning[];
}

/** What the pane and the summary show, and `--report` does not write. */
export interface ForPeople {
  /** What customers wrote, to review. */
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
}

type Counts = "n" | "satisfied" | "basicallySatisfied" | "dissatisfied";

/** As Satisfaction; counts are null where a table sums answers up and does not say how many. */
export type ReportedSatisfaction = Omit<
  Satisfaction,
  "neutral" | "contentCount" | "bands" | "distribution" | Counts
> &
  Readonly<Record<Counts, number | null>>;
