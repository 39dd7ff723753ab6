/** Before against after: the difference in the measure's own unit, and relative to before (0.1 = +10 %). */
export interface Change {
  readonly change: number | null;
  readonly rate: number | null;
}

/**
 * S45: 变化量 and 变化率 = (after − before) ÷ before. Null where a side is missing; the rate also when before is 0
 * or negative, where it says nothing. Source: document 002.
 * @example changeBetween(12, 9.5) // { change: -2.5, rate: -0.2083 }
 */
export function changeBetween(before: number | null, after: number | null): Change {
  if (before === null || after === null) return { change: null, rate: null };
  const change = after - before;
  return { change, rate: before > 0 ? change / before : null };
}
