import type { Term } from "../../glossary/locale";
import { foldText } from "../survey/cells/foldText";
import { ownFactor } from "./ownScheme";
import type { ReasonCategory, ReasonFactor } from "./reasonCategory";
import type { ReasonScheme } from "./scheme";

/** Finds what a text means among things with labels; null when it means none of them. */
type Finder<Named> = (text: string) => Named | null;

/**
 * Finds the category of a scheme whose label in any language is a text, those that are switched off among them; else
 * null. Edge spaces, width and case don't matter, but of two categories that differ only so each is its own.
 *
 * @example categoryFinder(PEOPLE_PROCESS_SYSTEM)("Waiting time")?.name // "等待时长"
 */
export function categoryFinder({ categories, off = [] }: ReasonScheme): Finder<ReasonCategory> {
  const all = [...categories, ...off];
  return finderOf(
    all,
    ({ name }) => name,
    ({ label }) => label,
  );
}

/** The factor that a text means, in any language: one of the scheme's, else one that is called so. */
export function factorFinder({ categories, off = [] }: ReasonScheme): (text: string) => ReasonFactor {
  const find = finderOf<ReasonFactor>(
    [...categories, ...off],
    ({ factor }) => factor,
    ({ factorLabel }) => factorLabel,
  );
  return (text) => {
    const { factor, factorLabel } = find(text) ?? ownFactor(text);
    return { factor, factorLabel };
  };
}

function finderOf<Named>(
  all: readonly Named[],
  identityOf: (named: Named) => string,
  labelOf: (named: Named) => Term,
): Finder<Named> {
  const identities = new Map<string, Named>();
  const labels = new Map<string, Named>();
  for (const named of all) {
    if (!identities.has(identityOf(named))) identities.set(identityOf(named), named);
    for (const text of [identityOf(named), ...Object.values(labelOf(named))]) {
      const folded = foldText(text);
      if (!labels.has(folded)) labels.set(folded, named);
    }
  }
  return (text) => identities.get(text.trim()) ?? labels.get(foldText(text)) ?? null;
}
