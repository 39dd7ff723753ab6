import type { Term } from "../../glossary/locale";

/** What an answer says of a theme: 表扬, 抱怨, 建议与期望. */
export const OPINION_KINDS = ["praise", "complaint", "wish"] as const;

export type OpinionKind = (typeof OPINION_KINDS)[number];

/** What customers speak of. */
export interface Theme {
  /** Of a shipped one its key, of one of staff's own the category of the dictionary. */
  readonly id: string;
  readonly label: Term;
  /** The category of reasons that complaints of it belong to, by whose name actions are proposed; null for none. */
  readonly category: string | null;
}

/** One opinion of one answer. */
export interface Opinion {
  readonly kind: OpinionKind;
  readonly theme: Theme;
}

/** What a text says: `mention` names a theme and judges nothing. */
export interface ReadOpinion {
  readonly kind: OpinionKind | "mention";
  readonly theme: Theme;
}
