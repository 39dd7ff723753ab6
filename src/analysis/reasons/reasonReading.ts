import type { DictionaryEntry, ReasonScheme } from "./scheme";

/** A scheme, with the dictionary that classifies by it. */
export interface SchemeWords {
  readonly scheme: ReasonScheme;
  readonly dictionary: readonly DictionaryEntry[];
}

/** How the reasons of a survey are read. */
export interface ReasonReading extends SchemeWords {
  /** What the survey offered to be ticked: in nobody's own words. */
  readonly options: ReadonlySet<string>;
}
