/** A closed interval of shares (0–1) or, for NPS, of points (-100 … 100). */
export type Interval = readonly [low: number, high: number];
