import type { DimensionMeasure } from "../../analysis/measures/dimensions";

/** Whether means are of one scale, the higher the better: only those can be held against each other in a radar. */
export function haveComparableMeans(dimensions: readonly DimensionMeasure[]): boolean {
  return haveOrder(dimensions) && !dimensions.some(({ lowIsGood }) => lowIsGood);
}

/** Means of different scales are in no order. */
export function haveOrder(dimensions: readonly DimensionMeasure[]): boolean {
  return dimensions.every(({ mean, attentionOrder }) => mean === null || attentionOrder !== null);
}
