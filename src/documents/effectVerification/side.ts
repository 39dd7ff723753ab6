import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import { isMention } from "./mention";

/** One side of a comparison. */
export interface Side {
  readonly numbers: SampleNumbers;
  /** The stretch of time that formulas count over; null where they are numbers that were kept. */
  readonly live: { readonly from: number; readonly to: number } | null;
  /** The stretch of time that it is of, whether or not its answers still stand; null where none is known. */
  readonly days: { readonly from: number; readonly to: number } | null;
}

/** Mentions are counted per hundred answers. */
export function factorOf({ key }: { readonly key: string }): number {
  return isMention(key) ? 100 : 1;
}

/** The value of a side, a share so many times; null without an answer. */
export function valueOf(side: Pick<Side, "numbers"> | null, factor: number): number | null {
  if (side === null || side.numbers.n === 0) return null;
  const { numbers } = side;
  switch (numbers.kind) {
    case "share":
      return (numbers.count / numbers.n) * factor;
    case "mean":
      return numbers.mean;
    case "net":
      return ((numbers.promoters - numbers.detractors) / numbers.n) * 100;
  }
}

/** The same numbers as they are kept: without those that a measure of its kind does not have. */
export function keptNumbers(numbers: SampleNumbers): readonly number[] {
  return plainNumbers({ numbers }).flatMap((number) => number ?? []);
}

/** n, then count, or sum and squares, or promoters and detractors. */
export function plainNumbers({
  numbers,
}: Pick<Side, "numbers">): readonly [n: number, one: number, other: number | null] {
  switch (numbers.kind) {
    case "share":
      return [numbers.n, numbers.count, null];
    case "mean":
      return [numbers.n, numbers.sum, numbers.squares];
    case "net":
      return [numbers.n, numbers.promoters, numbers.detractors];
  }
}
