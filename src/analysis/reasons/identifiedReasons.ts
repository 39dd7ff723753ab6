import type { RowCorrection } from "../cleaning/cleaning";
import { categoryFinder, factorFinder } from "./categoryFinder";
import type { DictionaryEntry, ReasonScheme, StaffCategory } from "./scheme";

type Corrections = ReadonlyMap<string, RowCorrection>;

/** Corrected reasons by their identities; the rest of a correction stays. */
export function identifiedCorrections(corrections: Corrections, scheme: ReasonScheme): Corrections {
  const identify = identifier([scheme]);
  return new Map(
    [...corrections].map(([key, correction]): [string, RowCorrection] => {
      const { reasons } = correction;
      if (reasons === undefined) return [key, correction];
      const identified = reasons.map((reason) => (typeof reason === "string" ? identify(reason) : reason));
      return [key, { ...correction, reasons: identified }];
    }),
  );
}

/** A dictionary with the identities of its categories: of the first of the schemes that knows a category. */
export function identifiedEntries(
  entries: readonly DictionaryEntry[],
  schemes: readonly ReasonScheme[],
): readonly DictionaryEntry[] {
  const identify = identifier(schemes);
  return entries.map(({ phrase, category }) => ({ phrase, category: identify(category) }));
}

/**
 * What staff say of categories, by the identities of these and of their factors; each category once. One that stands
 * there under two names, as when somebody renamed 服务态度 to "Attitude", is off only if both are.
 */
export function identifiedCategories(
  categories: readonly StaffCategory[],
  scheme: ReasonScheme,
): readonly StaffCategory[] {
  const identify = identifier([scheme]);
  const factorOf = factorFinder(scheme);
  const identified = new Map<string, StaffCategory>();
  for (const { factor, ...category } of categories) {
    const name = identify(category.name);
    const known = identified.get(name);
    const found = { ...category, name, factor: factor === null ? null : factorOf(factor).factor };
    identified.set(name, known === undefined ? found : together(known, found));
  }
  return [...identified.values()];
}

function together(first: StaffCategory, second: StaffCategory): StaffCategory {
  const [leading, other] = second.off && !first.off ? [first, second] : [second, first];
  return {
    ...leading,
    factor: leading.factor ?? other.factor,
    added: leading.added && other.added,
  };
}

/**
 * Gives a text the identity of the category that it means, of the first of the schemes that knows it; else the text as
 * it is, edge spaces off.
 */
export function identifier(schemes: readonly ReasonScheme[]): (text: string) => string {
  const finders = schemes.map(categoryFinder);
  // thousands of phrases lead to a few categories: each text is looked for once
  const known = new Map<string, string>();
  const identityOf = (text: string): string => {
    for (const find of finders) {
      const found = find(text);
      if (found !== null) return found.name;
    }
    return text.trim();
  };
  return (text) => {
    const identity = known.get(text) ?? identityOf(text);
    known.set(text, identity);
    return identity;
  };
}
