import { categoryFinder, factorFinder } from "../../analysis/reasons/categoryFinder";
import { identifier } from "../../analysis/reasons/identifiedReasons";
import type { ReasonScheme } from "../../analysis/reasons/scheme";
import type { Locale } from "../../glossary/locale";
import type { ReasonSetup } from "./readReasonSetup";

/** How 原因分类字典 calls things. */
export interface WordsOnSheet {
  /** The sheet's language. */
  readonly locale: Locale;
  /** A category: as it stands there in whichever language, else its label in the sheet's; one that no scheme has as it is. */
  readonly category: (text: string) => string;
  /** A factor's label in the sheet's language; one that no scheme has as it is. */
  readonly factor: <Text extends string | null>(text: Text) => string | Text;
}

/** The words of a sheet as it is shown, for a scheme. */
export function wordsOnSheet(
  { categories }: ReasonSetup,
  scheme: ReasonScheme,
  locale: Locale,
): WordsOnSheet {
  const identify = identifier([scheme]);
  const [categoryOf, factorOf] = [categoryFinder(scheme), factorFinder(scheme)];
  const standing = new Map<string, string>();
  for (const { name } of categories) if (!standing.has(identify(name))) standing.set(identify(name), name);
  return {
    locale,
    category: (text) => standing.get(identify(text)) ?? categoryOf(text)?.label[locale] ?? text,
    factor: (text) => (text === null ? text : factorOf(text).factorLabel[locale]),
  };
}
