import type { Survey } from "../survey/survey";

/** Why a row does not count, in the order in which the rules are tried: a row counts under the first that applies. */
export const EXCLUSION_RULES = [
  "by-hand",
  "test-ticket",
  "misrated",
  "appeal",
  "duplicate",
  "score-missing",
  "score-invalid",
  "incomplete",
  "contradiction",
  "out-of-period",
] as const;

export type ExclusionRule = (typeof EXCLUSION_RULES)[number];

/** Flags mark a row and don't drop it. */
export const FLAG_RULES = ["no-reason-text", "late", "feedback-contradicts-ticket"] as const;

export type FlagRule = (typeof FLAG_RULES)[number];

/** What staff corrected in 清洗数据, by row key (see rowKeys). */
export interface RowCorrection {
  /** A reason in the column 剔除: the row does not count. */
  readonly excludedBecause: string | null;
  /** A corrected overall score; undefined where the found one stands, null where they emptied it. */
  readonly score?: number | null;
  /** Corrected categories by 0-based place; undefined where the found one stands, null where they emptied it. */
  readonly reasons?: readonly (string | null | undefined)[];
}

export interface CleaningOptions {
  readonly corrections: ReadonlyMap<string, RowCorrection>;
  /** Rows (by key) that staff took back in 数据清洗: no rule drops them but a missing or invalid score. */
  readonly takenBack: ReadonlySet<string>;
  /** Inclusive first and exclusive last moment, serial days; null = everything counts. */
  readonly period: { readonly from: number; readonly to: number } | null;
}

export interface Exclusion {
  /** Index into the survey's rows. */
  readonly row: number;
  readonly rule: ExclusionRule;
  /** What was there, as shown in the log; phone numbers and names masked. */
  readonly found: string;
}

export interface CleanedSurvey {
  readonly survey: Survey;
  /** The key of each row: 工单号 + occurrence, else a hash of its content + occurrence. */
  readonly keys: readonly string[];
  /** 1 where the row counts for the overall score. */
  readonly kept: Uint8Array;
  /**
   * 1 where the row's answers to dimensions, NPS and CES count: kept rows, and rows dropped only for a missing or
   * invalid overall score.
   */
  readonly answers: Uint8Array;
  /** 1 where the row stands in 清洗数据: answers, out-of-period and by-hand rows. */
  readonly listed: Uint8Array;
  /** The overall score that counts, after corrections; NaN where there is none. */
  readonly score: Float64Array;
  readonly exclusions: readonly Exclusion[];
  readonly flagged: Readonly<Record<FlagRule, readonly number[]>>;
}
