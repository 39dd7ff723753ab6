import type { Interval } from "../statistics/interval";
import type { Rates } from "./tally";

/** Whether the trend goes by months, by ISO weeks, or by years where no more is known. */
export type TrendStep = "month" | "week" | "year";

/** The overall score of one month (or week), and its changes against the one before and the year before (S09). */
export interface PeriodMeasure extends Rates {
  /** "2024-05", "2024W18" or "2024". */
  readonly period: string;
  /** Its first moment, and the first after it, as Excel serial days. */
  readonly from: number;
  readonly to: number;
  /** How much of it is in the period asked for; null for nothing, and where none was asked for. */
  readonly chosen: "whole" | "part" | null;
  readonly complete: boolean;
  /** Change of the rate against the month before, as a fraction (0.02 = 2 百分点). */
  readonly change: number | null;
  /** Wilson's 95 % of `rate`. */
  readonly rateInterval: Interval | null;
  /** Newcombe's 95 % of `change`; null without one. */
  readonly interval: Interval | null;
  /** The chance (0–1) of such a change of the rate (pooled z), and of the mean (Welch); null where nothing is tested. */
  readonly p: number | null;
  readonly meanP: number | null;
  /** A fall that reaches a threshold and is more than chance, of two complete months with answers enough. */
  readonly alarm: boolean;
  /** Of the scores (n - 1); null under two answers. */
  readonly variance: number | null;
  /** The place among the months of the one before; null where that has no answers. */
  readonly before: number | null;
  /** The first day of the month before, whether or not it has answers. */
  readonly beforeFrom: number;
  readonly year: YearChange;
}

/** A month against the same one of the year before (同比). */
export interface YearChange extends Pick<PeriodMeasure, "change" | "interval" | "p"> {
  /** The place of that among the months; null where it has no answers. */
  readonly place: number | null;
  /** Its first day; null for a week that the year before does not have. */
  readonly from: number | null;
}
