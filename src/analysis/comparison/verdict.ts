import { reaches } from "../measures/thresholds";

/** What is judged: a measure before and after its improvement, in its own unit. */
export interface Improvement {
  readonly kind: "score" | "other";
  readonly direction: "higher-is-better" | "lower-is-better";
  readonly before: number | null;
  readonly after: number | null;
  readonly target: number | null;
}

/** `reached` = 固化为标准; `improved` = better, target not there yet; `back-to-analysis` = the problem is open again. */
export type Verdict = "reached" | "improved" | "back-to-analysis";

/** Document 003: a score gain under half a point is not enough. */
export const DEFAULT_SCORE_GAIN = 0.5;

/**
 * S46. A target that is met decides; else a score needs a gain of `scoreGain`, and other measures are judged by
 * their direction. Without a target a sufficient gain is `reached`. Null where a side is missing.
 */
export function judgeImprovement(improvement: Improvement, scoreGain = DEFAULT_SCORE_GAIN): Verdict | null {
  const { before, after, target, kind, direction } = improvement;
  if (before === null || after === null) return null;
  const sign = direction === "higher-is-better" ? 1 : -1;
  if (target !== null && reaches(sign * (after - target), 0)) return "reached";
  const gain = sign * (after - before);
  const enough = kind === "score" ? reaches(gain, scoreGain) : gain > 0;
  if (!enough) return "back-to-analysis";
  return target === null ? "reached" : "improved";
}
