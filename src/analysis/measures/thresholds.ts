/** When a fall of satisfaction is an alarm (S09) and what a fair comparison needs. A threshold of null is off. */
export interface Thresholds {
  /** Fall of 总体满意度 as a fraction (0.05 = 5 百分点). */
  readonly ratePoints: number | null;
  /** Fall of 总体满意度 relative to the period before (0.1 = 10 %). */
  readonly rateRelative: number | null;
  /** Fall of the mean score, in points of the scale (分). */
  readonly meanScore: number | null;
  /** S10: under this 总体满意度 (0–1) an improvement starts. */
  readonly improveUnder: number;
  /** Under so many answers nothing is an alarm nor called different. */
  readonly smallSample: number;
  /** How far the interval of 总体满意度 may reach to either side (0–1): so many answers are said to be needed. */
  readonly precision: number;
}

/** 0.5 分 is document 003's; 5 and 3 百分点 are ours, as the documents give none. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  ratePoints: 0.05,
  rateRelative: null,
  meanScore: 0.5,
  improveUnder: 0.9,
  smallSample: 30,
  precision: 0.03,
};
