import { termOf } from "../../glossary/locale";
import type { ReasonCategory, ReasonFactor } from "./reasonCategory";
import type { ReasonScheme } from "./scheme";
import {
  isLastName,
  OTHER,
  OTHER_CATEGORY,
  OTHER_FACTOR,
  UNCLASSIFIED,
  UNCLASSIFIED_CATEGORY,
} from "./schemes/lastCategories";

/**
 * The source's own categories, in the order given; 其他 and 未分类 are set last. `factorOf` gives the factor of each.
 */
export function ownScheme(names: readonly string[], factorOf: (name: string) => ReasonFactor): ReasonScheme {
  const own = names.filter((name) => !isLastName(name));
  const last = names.filter((name) => isLastName(name) && name !== UNCLASSIFIED);
  return {
    id: "own",
    categories: [
      ...own.map((name) => ownCategory(name, factorOf(name))),
      ...last.map((name) => ownCategory(name, OTHER_FACTOR)),
      UNCLASSIFIED_CATEGORY,
    ],
  };
}

/** The scheme with categories added that its dictionary or the staff use, before those that stand last. */
export function extendScheme(scheme: ReasonScheme, names: Iterable<string>): ReasonScheme {
  const known = new Set(scheme.categories.map(({ name }) => name));
  const added = [...new Set(names)].filter((name) => name !== "" && !known.has(name));
  if (added.length === 0) return scheme;
  return {
    ...scheme,
    categories: [
      ...scheme.categories.filter(({ last }) => !last),
      ...added.map((name) => ownCategory(name, OTHER_FACTOR)),
      ...scheme.categories.filter(({ last }) => last),
    ],
  };
}

/**
 * A factor that staff or the source name: called so in every language.
 *
 * @example ownFactor("人员").factorLabel.en // "人员"
 */
export function ownFactor(factor: string): ReasonFactor {
  return { factor, factorLabel: termOf(() => factor) };
}

/** A category that staff or the source name; what they call 其他 is ours. */
function ownCategory(name: string, factor: ReasonFactor): ReasonCategory {
  const label = name === OTHER ? OTHER_CATEGORY.label : termOf(() => name);
  return { name, label, factor: factor.factor, factorLabel: factor.factorLabel, last: isLastName(name) };
}
