import type { Interval } from "../../statistics/interval";
import type { GroupRole } from "../../survey/role";
import type { Pareto } from "../pareto";
import type { ReasonScheme } from "../scheme";
import type { Term } from "../../../glossary/locale";

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

/** The columns of minutes that reasons can be weighed by, the first that the survey has. */
export const MINUTE_ROLES = ["handleTime", "waitTime", "responseTime"] as const;

/** What severity is told by: the points that an answer misses of the best score, or the level of its complaint. */
export type SeverityRole = "score" | "complaintLevel";

export type MinuteRole = (typeof MINUTE_ROLES)[number];

/** A category by what it weighs. */
export interface WeighedReason {
  readonly category: string;
  /** Mentions, which are answers too: a category stands once in an answer. */
  readonly count: number;
  readonly mentionShare: number;
  /** Of the answers whose reasons count. */
  readonly answerShare: number;
  /** Points of these answers, by what the breakdown's `severityRole` says; null without one. */
  readonly severity: number | null;
  readonly severityShare: number | null;
  /** Minutes of these calls; null where no column tells. */
  readonly minutes: number | null;
  readonly minutesShare: number | null;
}

/** A share of answers that mention a category against another's, each of so many answers. */
export interface ReasonDifference {
  readonly category: string;
  readonly own: { readonly count: number; readonly n: number };
  readonly other: { readonly count: number; readonly n: number };
  /** For all that were tested together (Holm, 0–1); null where either side has too few answers. */
  readonly adjustedP: number | null;
  /** 95 % (Newcombe) of the own share less the other's. */
  readonly interval: Interval | null;
}

/** The largest groups of one division of the answers, and where they give other reasons than all others. */
export interface ReasonsOfGroups {
  readonly role: GroupRole;
  readonly header: string;
  readonly groups: readonly {
    readonly name: string;
    readonly n: number;
    readonly counts: readonly number[];
  }[];
  /** The differences beyond chance, the surest first. */
  readonly findings: readonly (ReasonDifference & { readonly group: string })[];
}
