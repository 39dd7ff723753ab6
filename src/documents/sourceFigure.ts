/** Cells of the survey, 0-based, corners included. */
export interface SourceArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One number for the survey, by which sheets notice that its cells have changed: how many are filled, what scores come
 * to, which words scores are. Words that say something else with as many cells are for the pane to notice.
 */
export interface SourceFigure {
  /** All that is read. */
  readonly filled: readonly SourceArea[];
  /** Where scores are numbers. */
  readonly numbers: readonly SourceArea[];
  /** Where scores are words. */
  readonly worded: readonly SourceArea[];
  /** The words, each weighing as much as its place, from 1 on. */
  readonly words: readonly string[];
  /** What the formula gives for the cells as this run read them. */
  readonly value: number;
}

/** What a filled cell weighs beside a point of a score: so many points make up for none. */
export const FILLED_WEIGHT = 1000;
