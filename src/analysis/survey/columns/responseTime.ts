import type { Warning } from "../recognition";
import type { NumberColumn } from "../survey";

const SECONDS_A_DAY = 86_400;

/** How long the first response took, from two moments, and what is to be said of it. */
export interface ComputedResponse {
  readonly column: NumberColumn;
  readonly warnings: readonly Warning[];
}

/**
 * The seconds from when a ticket was opened to when it was first answered; null without both columns, and where they tell
 * only days. An answer before the opening is no time.
 *
 * Warns: `response-time-computed`: what it is computed from. Data: from, to. `response-before-opening`: rows in which the
 * answer comes first. Data: from, to, count.
 */
export function computedResponse(
  opened: NumberColumn | undefined,
  answered: NumberColumn | undefined,
): ComputedResponse | null {
  if (opened === undefined || answered === undefined) return null;
  const days = answered.values.map((moment, row) => moment - (opened.values[row] ?? NaN));
  if (!days.some((difference) => !Number.isNaN(difference) && !Number.isInteger(difference))) return null;
  const columns = { from: opened.header, to: answered.header };
  const before = days.filter((difference) => difference < 0).length;
  return {
    column: {
      header: `${opened.header} → ${answered.header}`,
      values: days.map((difference) => (difference < 0 ? NaN : Math.round(difference * SECONDS_A_DAY))),
    },
    warnings: [
      { code: "response-time-computed", ...columns },
      ...(before === 0 ? [] : [{ code: "response-before-opening", ...columns, count: before }]),
    ],
  };
}
