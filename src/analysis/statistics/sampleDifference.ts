import type { Interval } from "./interval";

/** What a test of two samples says of their difference. */
export interface Difference {
  /** The chance (0–1) of a difference at least as large; null where no test can be made. */
  readonly p: number | null;
  /** 95 % interval of `after` less `before`, in the measure's unit; null where there is none. */
  readonly interval: Interval | null;
}
