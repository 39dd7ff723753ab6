/** `share` 0–1, `score` in points of its scale, `points` -100 … 100 (NPS), `duration` in seconds, `times` a mean number. */
export type MeasureUnit = "share" | "score" | "points" | "duration" | "times";
