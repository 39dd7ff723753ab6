import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";

/** One side of a comparison: its numbers, and the stretch of time that formulas count over where its answers stand. */
export interface Side {
  readonly numbers: SampleNumbers;
  readonly live: { readonly from: number; readonly to: number } | null;
}

/** The value of a side, a share so many times; null without an answer. */
export function valueOf(side: Side | null, factor: number): number | null {
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

/** n, then count, or sum and squares, or promoters and detractors. */
export function plainNumbers({ numbers }: Side): readonly [n: number, one: number, other: number | null] {
  switch (numbers.kind) {
    case "share":
      return [numbers.n, numbers.count, null];
    case "mean":
      return [numbers.n, numbers.sum, numbers.squares];
    case "net":
      return [numbers.n, numbers.promoters, numbers.detractors];
  }
}
