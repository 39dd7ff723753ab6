import type { Period } from "../periods/period";

/** A word with the answers that say it, each answer once (S26). */
export interface FrequentWord {
  readonly word: string;
  readonly count: number;
  /** Of the answers whose words are counted, 0–1. */
  readonly share: number | null;
  /** Of the period before; null without one. */
  readonly countBefore: number | null;
  /** Change of the share, as a fraction; null without a period before. */
  readonly change: number | null;
  /** Holm-adjusted over the words shown; null where nothing is tested. */
  readonly p: number | null;
}

/** The words most used by those who are counted: the dissatisfied, or everybody where nothing tells them apart. */
export interface FrequentWords {
  /** The answers that are counted, whether or not they say anything. */
  readonly n: number;
  readonly before: { readonly period: Period; readonly n: number } | null;
  /** The other side of the comparison is the period of the run, or all that is not before. */
  readonly isAllElse: boolean;
  readonly items: readonly FrequentWord[];
  /** Those of the words shown that stand in a row of the survey. */
  readonly ofRow: (row: number) => readonly string[];
}
