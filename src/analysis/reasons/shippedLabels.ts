import type { Locale } from "../../glossary/locale";
import { foldText } from "../survey/cells/foldText";
import type { ReasonCategory } from "./reasonCategory";
import { SCHEMES } from "./schemes/schemes";

const CATEGORIES: readonly ReasonCategory[] = SCHEMES.flatMap(({ categories }) => categories);

/**
 * What a category is called in a language, told by its identity or by its label in any language. The text itself where
 * no scheme that the add-in comes with has such a category, or where two of them have different ones of that label.
 *
 * @example categoryNamed("等待时长", "en") // "Waiting time"
 */
export function categoryNamed(text: string, locale: Locale): string {
  return shippedCategory(text)?.label[locale] ?? text;
}

/**
 * What a message tells, with categories of reasons as a language calls them.
 *
 * @example categoriesNamed({ categories: ["等待时长", "收费"] }, "en").categories // ["Waiting time", "收费"]
 */
export function categoriesNamed(
  data: Readonly<Record<string, unknown>>,
  locale: Locale,
): Readonly<Record<string, unknown>> {
  const named = (text: unknown): unknown => (typeof text === "string" ? categoryNamed(text, locale) : text);
  const { category, categories } = data;
  return {
    ...data,
    ...(category === undefined ? {} : { category: named(category) }),
    ...(Array.isArray(categories) ? { categories: categories.map(named) } : {}),
  };
}

/**
 * All that a category may be called on sheets, whatever their language: the text itself among them.
 *
 * @example categoryLabels("等待时长").includes("Waiting time") // true
 */
export function categoryLabels(text: string): readonly string[] {
  return [...new Set([text, ...Object.values(shippedCategory(text)?.label ?? {})])];
}

function shippedCategory(text: string): ReasonCategory | null {
  const identified = CATEGORIES.find(({ name }) => name === text.trim());
  if (identified !== undefined) return identified;
  const folded = foldText(text);
  const [first, ...others] = CATEGORIES.filter(({ label }) =>
    Object.values(label).some((each) => foldText(each) === folded),
  );
  if (first === undefined || others.some(({ name }) => name !== first.name)) return null;
  return first;
}
