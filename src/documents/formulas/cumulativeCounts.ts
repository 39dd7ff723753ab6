/** The answers on a scale of few whole numbers, as cumulative counts in a row of cells from its lowest to its highest. */
export interface CumulativeCounts {
  readonly area: string;
  readonly n: string;
  readonly min: number;
  readonly max: number;
  /** The cells one by one. */
  readonly cells: readonly string[];
}

/** Median from cumulative counts; blank without an answer. */
export function medianFromCounts({ area, n, min }: CumulativeCounts): string {
  const rank = (position: string): string => `COUNTIF(${area},"<"&${position})`;
  return `IF(${n}=0,"",${String(min)}+(${rank(`INT((${n}+1)/2)`)}+${rank(`(INT(${n}/2)+1)`)})/2)`;
}

/** Standard deviation of the sample from cumulative counts and the mean; blank under two answers. */
export function deviationFromCounts({ n, min, max, cells }: CumulativeCounts, mean: string): string {
  const steps = cells.slice(0, -1).map((cell, i) => `${String((min + i + 1) ** 2 - (min + i) ** 2)}*${cell}`);
  const squares = `${String(max ** 2)}*${n}-(${steps.join("+")})`;
  return `IF(${n}<2,"",SQRT(MAX(0,${squares}-${n}*${mean}^2)/(${n}-1)))`;
}
