import type { DictionaryEntry, ReasonScheme } from "./scheme";

/** The scheme that is used, with the dictionary that classifies by it. */
export interface ReasonReading {
  readonly scheme: ReasonScheme;
  readonly dictionary: readonly DictionaryEntry[];
}
