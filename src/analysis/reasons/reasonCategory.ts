import type { Term } from "../../glossary/locale";

/** What a category of reasons belongs to. */
export interface ReasonFactor {
  /** What it is known by: of a shipped one its simplified Chinese label, of others what they are called. */
  readonly factor: string;
  readonly factorLabel: Term;
}

/** A category of a scheme of reasons, with the factor it belongs to. */
export interface ReasonCategory extends ReasonFactor {
  /** What it is known by: of a shipped one its simplified Chinese label, of others what they are called. */
  readonly name: string;
  readonly label: Term;
  /** 其他 and 未分类: last whatever their size, never a core problem. */
  readonly last: boolean;
}
