import { term } from "../../../glossary/locale";
import type { ReasonCategory, ReasonFactor } from "../reasonCategory";

/** Reasons that no phrase of the dictionary fits: kept visible, last in every order. */
export const UNCLASSIFIED = "未分类";
export const OTHER = "其他";

export const OTHER_FACTOR: ReasonFactor = { factor: OTHER, factorLabel: term(OTHER, "其他", "Other") };
export const UNCLASSIFIED_FACTOR: ReasonFactor = {
  factor: UNCLASSIFIED,
  factorLabel: term(UNCLASSIFIED, "未分類", "Unclassified"),
};

export const OTHER_CATEGORY = lastCategory(OTHER_FACTOR);
export const UNCLASSIFIED_CATEGORY = lastCategory(UNCLASSIFIED_FACTOR);

/**
 * Whether a category's name says that it holds the rest: 其他, 未分类, Other, Miscellaneous.
 *
 * @example ["其他原因", "Some other reason", "Other agents helped"].map(isLastName) // [true, true, false]
 */
export function isLastName(name: string): boolean {
  const folded = name.normalize("NFKC").trim().toLowerCase();
  return /^(其[他它]|其餘|其余|未分[类類]|未列入方案|((some|any|an) ?)?others?|misc(ellaneous)?|unclassified|all others?)([原因問问題题,請请注明([{〖【:-].*| (reasons?|issues?|problems?|causes?)\b.*)?$/.test(
    folded,
  );
}

/** A category that is a factor of its own. */
function lastCategory({ factor, factorLabel }: ReasonFactor): ReasonCategory {
  return { name: factor, label: factorLabel, factor, factorLabel, last: true };
}
