import { foldText } from "../survey/cells/foldText";
import { identifier } from "./identifiedReasons";
import { extendScheme } from "./ownScheme";
import type { SchemeWords } from "./reasonReading";
import { OTHER } from "./schemes/lastCategories";

/** Texts of reasons with the category that staff move each to, in any language. */
export type MovedTexts = ReadonlyMap<string, string>;

/**
 * A reading in which moved texts belong where staff put them: each becomes a phrase, taken from the category that had
 * it, and decides of a reason that says nothing else before all other words.
 */
export function withMovedTexts<Reading extends SchemeWords>(reading: Reading, moved: MovedTexts): Reading {
  if (moved.size === 0) return reading;
  const entries = identifiedMoves(moved, reading);
  const taken = new Set(entries.map(({ phrase }) => foldText(phrase)));
  return {
    ...reading,
    scheme: extendScheme(
      reading.scheme,
      entries.map(({ category }) => category),
    ),
    dictionary: [
      ...entries.map((entry) => ({ ...entry, isWhole: true })),
      ...reading.dictionary.filter(({ phrase }) => !taken.has(foldText(phrase))),
    ],
  };
}

/** Moved texts with the identities of their categories; what is switched off is 其他. */
export function identifiedMoves(
  moved: MovedTexts,
  { scheme }: Pick<SchemeWords, "scheme">,
): readonly { readonly phrase: string; readonly category: string }[] {
  const identify = identifier([scheme]);
  const off = new Set((scheme.off ?? []).map(({ name }) => name));
  return [...moved].map(([phrase, category]) => {
    const name = identify(category);
    return { phrase, category: off.has(name) ? OTHER : name };
  });
}
