import type { Scale } from "../../analysis/survey/scale";
import { countRows, maskOf, type Condition } from "./conditions";

/** Scales with more points than this are not counted point by point. */
export const MOST_POINTS = 11;

/** The whole numbers of a scale. */
export function pointsOf({ min, max }: Pick<Scale, "min" | "max">): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, i) => min + i);
}

/**
 * The sum of squares of a column over the rows that meet all of `rows`, as formula text without "=". On a scale of few
 * points it comes from the count of each: an array over the data, which Excel works through anew with every change, is
 * only for answers between the points.
 * @param scale of the answers, null for numbers on none
 * @param masked `rows` where whole columns are compared, which knows no wildcards
 */
export function sumOfSquares(
  column: string,
  scale: Pick<Scale, "min" | "max"> | null,
  rows: readonly Condition[],
  masked: readonly Condition[] = rows,
): string {
  const fromAnswers = `SUMPRODUCT(1*${maskOf(masked)},${column},${column})`;
  if (scale === null || scale.max - scale.min >= MOST_POINTS) return fromAnswers;
  const points = pointsOf(scale);
  const counts = countRows([column, `{${points.join(",")}}`], ...rows);
  const all = countRows([column, '">-1E+300"'], ...rows);
  const squares = points.map((point) => point ** 2).join(",");
  return `IF(SUMPRODUCT(${counts})=${all},SUMPRODUCT(${counts},{${squares}}),${fromAnswers})`;
}
