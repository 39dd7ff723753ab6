/** What became of a measure (S46). */
export const VERDICTS = ["reached", "improved", "unchanged", "worse", "few", "waiting", "withdrawn"] as const;

export type Verdict = (typeof VERDICTS)[number];
