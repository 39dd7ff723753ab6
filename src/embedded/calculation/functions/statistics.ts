import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { DIV_ERROR, finite, NA_ERROR, NUM_ERROR } from "../values/errors";
import { squaredDeviations, sumOf } from "./values";

/** Arithmetic mean; #DIV/0! for none. */
export function meanOf(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? DIV_ERROR : finite(sumOf(numbers) / numbers.length);
}

/** Variance over n minus `lost` (1 for a sample, 0 for a population); #DIV/0! for too few. */
export function varianceOf(numbers: readonly number[], lost: 0 | 1): CellValue {
  const count = numbers.length - lost;
  return count <= 0 ? DIV_ERROR : finite(squaredDeviations(numbers) / count);
}

/** The square root of varianceOf. */
export function deviationOf(numbers: readonly number[], lost: 0 | 1): CellValue {
  const variance = varianceOf(numbers, lost);
  return typeof variance === "number" ? Math.sqrt(variance) : variance;
}

/** The largest number, 0 of none. */
export function mostOf(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? 0);
}

/** The smallest number, 0 of none. */
export function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, value) => Math.min(least, value), numbers[0] ?? 0);
}

/** Numbers in ascending order. */
export function ascending(numbers: readonly number[]): number[] {
  return Array.from(Float64Array.from(numbers).sort());
}

/** The middle one; #NUM! for none. */
export function medianOf(numbers: readonly number[]): CellValue {
  return percentileInclusive(numbers, 0.5);
}

/** Excel's PERCENTILE.INC: linear between the ranks 0 … n-1; `share` 0–1; #NUM! for none. */
export function percentileInclusive(numbers: readonly number[], share: number): CellValue {
  if (numbers.length === 0 || share < 0 || share > 1) return NUM_ERROR;
  return atRank(ascending(numbers), share * (numbers.length - 1));
}

/** Excel's PERCENTILE.EXC: linear between the ranks 1 … n of n + 1; #NUM! outside. */
export function percentileExclusive(numbers: readonly number[], share: number): CellValue {
  const rank = share * (numbers.length + 1) - 1;
  if (numbers.length === 0 || share <= 0 || share >= 1 || rank < 0 || rank > numbers.length - 1)
    return NUM_ERROR;
  return atRank(ascending(numbers), rank);
}

function atRank(sorted: readonly number[], rank: number): number {
  const exact = Number(rank.toPrecision(15));
  const low = Math.floor(exact);
  const below = sorted[low] ?? 0;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? below;
  return below + (exact - low) * (above - below);
}

/** The k-th number from the smallest (1) or, `fromLargest`, the largest; #NUM! outside. */
export function kthOf(numbers: readonly number[], k: number, fromLargest: boolean): CellValue {
  const position = Math.ceil(k);
  if (position < 1 || position > numbers.length) return NUM_ERROR;
  const sorted = ascending(numbers);
  return sorted[fromLargest ? sorted.length - position : position - 1] ?? NUM_ERROR;
}

/** The most frequent number, the first among equals; #N/A when none comes twice. */
export function modeOf(numbers: readonly number[]): CellValue {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | null = null;
  let most = 1;
  for (const [value, count] of counts) {
    if (count > most) {
      best = value;
      most = count;
    }
  }
  return best ?? NA_ERROR;
}

/** Runs `body` on numbers unless collecting them gave an error. */
export function withNumbers(
  numbers: number[] | CellError,
  body: (numbers: readonly number[]) => CellValue,
): CellValue {
  return numbers instanceof CellError ? numbers : body(numbers);
}
