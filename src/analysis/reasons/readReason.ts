import { isEmptyReason } from "../cleaning/emptyReason";
import type { ReasonClassifier } from "./reasonClassifier";
import type { ReasonSplitter } from "./reasonSplitter";

/** One reason of a cell with its category. */
export interface ReadReason {
  readonly text: string;
  readonly category: string;
}

/** The reasons of one cell, and the marks that part them. */
export interface ReadCell {
  readonly reasons: readonly ReadReason[];
  readonly marks: readonly string[];
}

/** Reads one cell. "无" and the like are no reasons. */
export function readReasons(text: string, split: ReasonSplitter, classify: ReasonClassifier): ReadCell {
  const { parts, marks } = split(text);
  const reasons = parts
    .filter((part) => !isEmptyReason(part))
    .map((part) => ({ text: part, category: classify(part) }));
  return { reasons, marks: reasons.length > 1 ? marks : [] };
}
