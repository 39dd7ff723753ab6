import type { Interval } from "./interval";

/** The overall score of one month, and its change against the month before (S09). */
export interface PeriodMeasure {
  /** "2024-05". */
  readonly period: string;
  readonly complete: boolean;
  readonly n: number;
  /** 满意 and 基本满意 together. */
  readonly contentCount: number;
  readonly dissatisfied: number;
  readonly rate: number | null;
  readonly dissatisfiedRate: number | null;
  readonly mean: number | null;
  /** Change of the rate against the period before, as a fraction (0.02 = 2 百分点). */
  readonly change: number | null;
  /** Wilson's 95 % of `rate`. */
  readonly rateInterval: Interval | null;
  /** Newcombe's 95 % of `change`; null without one. */
  readonly interval: Interval | null;
  /** The chance (0–1) of such a change of the rate (pooled z), and of the mean (Welch); null where nothing is tested. */
  readonly p: number | null;
  readonly meanP: number | null;
  /** A fall that reaches a threshold and is more than chance, of two complete periods with answers enough. */
  readonly alarm: boolean;
  /** Of the scores (n - 1); null under two answers. */
  readonly variance: number | null;
  /** The calendar month before, whether or not it is among the periods; null where it has no answers. */
  readonly previous: Pick<
    PeriodMeasure,
    "period" | "complete" | "n" | "contentCount" | "rateInterval"
  > | null;
  /** The place among the periods of the calendar month before; null where that is not among them. */
  readonly before: number | null;
}
