/** A share as its two whole numbers. */
export interface Proportion {
  readonly count: number;
  readonly n: number;
}
