import type { ReasonCategory } from "./reasonCategory";
import type { SchemeId } from "./schemes/schemes";

/** What staff say of a category: the factor that it belongs to, and whether it is used at all. */
export interface StaffCategory {
  readonly name: string;
  /** Null leaves it as the scheme has it. */
  readonly factor: string | null;
  /** Switched off: what would be in it is 其他. */
  readonly off: boolean;
  /** Staff's own: part of every scheme. */
  readonly added: boolean;
}

/** A scheme of reasons: the categories in their order (S22, S23). */
export interface ReasonScheme {
  /** "own": the source's own categories. */
  readonly id: SchemeId | "own";
  readonly categories: readonly ReasonCategory[];
  /** Categories that staff switched off: nothing is put into them. None when absent. */
  readonly off?: readonly ReasonCategory[];
}

/** One line of the dictionary: a text that contains `phrase` belongs to `category`. */
export interface DictionaryEntry {
  readonly phrase: string;
  readonly category: string;
  /** A reason that is nothing but the phrase belongs to its category, whatever else would speak of it. */
  readonly isWhole?: boolean;
}

/**
 * The categories of the reasons as they were found, before what staff corrected. `categories[i]` lists those of the
 * survey's row i, each once, [] without a reason; of every listed row, so that a corrected score finds its reasons
 * in 清洗数据. Who counts for the Pareto is decided there (see countMentions).
 */
export interface ClassifiedReasons {
  readonly scheme: ReasonScheme;
  /** The phrases as staff see and edit them: their own, else the shipped ones; those of categories switched off too. */
  readonly dictionary: readonly DictionaryEntry[];
  readonly categories: readonly (readonly string[])[];
  /** The most reasons any row has, found or corrected: the number of 原因 columns. */
  readonly mostPerRow: number;
}
