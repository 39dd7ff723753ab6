import type { ScaleKind } from "../../analysis/survey/scale";

/** How limits between bands are named in keys of settings. */
const NAMES = {
  satisfied: "satisfied",
  basicallySatisfied: "basically-satisfied",
  neutral: "neutral",
} as const;

export type BandLimit = keyof typeof NAMES;

/** The bands that have a limit, from the best one. */
export const BAND_LIMITS = Object.keys(NAMES) as readonly BandLimit[];

/** The key of a limit of a scale: each scale has limits of its own, so that another scale never meets stale ones. */
export function bandKey(kind: ScaleKind, limit: BandLimit): string {
  return `${NAMES[limit]}-${kind}`;
}

/** The scales whose limits are among settings, by the keys of these. */
export function kindsOf(keys: readonly string[]): readonly ScaleKind[] {
  const begin = `${NAMES.satisfied}-`;
  return keys.filter((key) => key.startsWith(begin)).map((key) => key.slice(begin.length) as ScaleKind);
}
