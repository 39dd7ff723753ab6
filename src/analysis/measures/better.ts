/** Which way a measure gets better. */
export type Better = "higher" | "lower";

/**
 * A change with its sign turned so that better is positive.
 *
 * @example gainOf(-0.05, "lower") // 0.05
 */
export function gainOf(change: number, better: Better): number {
  return better === "higher" ? change : -change;
}

/**
 * Whether a change is for the better; null where nothing changed, no change is known, or no way is the better one.
 *
 * @example isBetter(-0.05, "higher") // false
 */
export function isBetter(change: number | null, better: Better | null): boolean | null {
  return change === null || change === 0 || better === null ? null : gainOf(change, better) > 0;
}
