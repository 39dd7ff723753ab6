import { Z_95 } from "./normalDistribution";

/**
 * Answers needed so that a share is known within ± `margin` (a fraction: 0.05 = 5 百分点) at 95 %, the worst case
 * p = ½ taken; of a population of `population` when that is known. Source: Cochran 1977.
 * @example requiredSampleSize(0.05, null) // 385
 */
export function requiredSampleSize(margin: number, population: number | null): number {
  const endless = (Z_95 * Z_95 * 0.25) / (margin * margin);
  return Math.ceil(population === null ? endless : endless / (1 + (endless - 1) / population));
}
