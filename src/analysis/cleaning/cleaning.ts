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
  /** It does not count because a check call found that the customer rated by mistake. */
  readonly misrated?: true;
  /**
   * A corrected overall score; undefined where the found one stands, null where they emptied it, a text where what they
   * typed is no number.
   */
  readonly score?: number | string | null;
  /** Corrected categories by 0-based place; undefined where the found one stands, null where they emptied it. */
  readonly reasons?: readonly (string | null | undefined)[];
}

export interface CleaningOptions {
  readonly corrections: ReadonlyMap<string, RowCorrection>;
  /**
   * Rows (by key) that staff took back in 数据清洗: no rule drops them but a missing or invalid score, the period,
   * and a reason that still stands in the column 剔除.
   */
  readonly takenBack: ReadonlySet<string>;
  /** Inclusive first and exclusive last moment, serial days; null = everything counts. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** Limits of ours where the documents give none; what is left out is DEFAULT_CLEANING_LIMITS'. */
  readonly limits?: Partial<CleaningLimits>;
}

/** Adjustable limits of the rules. */
export interface CleaningLimits {
  /** 未完成 (S15): under this share (0–1) of three or more dimensions answered. */
  readonly answeredShare: number;
  /** S21: answered so many hours after the service was closed is late; 72 for a periodic check. */
  readonly lateAfterHours: number;
  /** S18: a recorded response within so many seconds belies 响应超时 (document 002: 4 分钟). */
  readonly responseSeconds: number;
}

export const DEFAULT_CLEANING_LIMITS: CleaningLimits = {
  answeredShare: 0.5,
  lateAfterHours: 24,
  responseSeconds: 240,
};

export interface Exclusion {
  /** Index into the survey's rows. */
  readonly row: number;
  readonly rule: ExclusionRule;
  /** What was there, as shown in the log; phone numbers and names masked. */
  readonly found: string;
}

export interface CleanedSurvey {
  readonly survey: Survey;
  /**
   * The key of each row: 工单号 + occurrence, else a hash of its content + occurrence. Made when first asked for: figures
   * alone need none, and a million rows have as many texts.
   */
  readonly keys: () => readonly string[];
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
