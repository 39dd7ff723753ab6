import type { Locale } from "../../glossary/locale";
import type { DocumentContext } from "../context";

/** What the categories of reasons are called in one language. */
export interface CategoryWords {
  /** A category by its identity; a survey's own or staff's own is called as it is. */
  readonly label: (name: string) => string;
  /** The factor that a category belongs to; "" for a category of no scheme. */
  readonly factorOf: (name: string) => string;
  /** The identity of the category that a text names in whichever language; the text itself where it is staff's own. */
  readonly nameOf: (text: string) => string;
  /** What all of them are called that may stand in a cell. */
  readonly labels: readonly string[];
}

/** The categories' words in a language; those that staff switched off have theirs too, and those that no answer tells of. */
export function categoryWords({ results }: Pick<DocumentContext, "results">, locale: Locale): CategoryWords {
  const scheme = results.reasons?.scheme;
  const all = [...(scheme?.categories ?? []), ...(scheme?.off ?? [])];
  const known = new Map(all.map((category) => [category.name, category]));
  const { shippedCategories } = results;
  const names = new Map(
    [...shippedCategories, ...all].flatMap(({ name, label }) =>
      Object.values(label).map((text) => [foldedName(text), name]),
    ),
  );
  const shipped = new Map(shippedCategories.map((category) => [category.name, category]));
  const label = (name: string): string => (known.get(name) ?? shipped.get(name))?.label[locale] ?? name;
  const counted = results.pareto?.items.map(({ category }) => category) ?? [];
  return {
    label,
    labels: [...new Set([...known.keys(), ...counted])].map(label),
    factorOf: (name) => known.get(name)?.factorLabel[locale] ?? "",
    nameOf: (text) => (known.has(text.trim()) ? text.trim() : (names.get(foldedName(text)) ?? text.trim())),
  };
}

/** A category's name without what people write one way or the other: widths, blanks around it, case. */
export function foldedName(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
