import { LOCALES, type Locale } from "../../src/glossary/locale";
import { parseArgs } from "node:util";

/** What to take pictures of. */
export interface ShotsAsked {
  readonly locales: readonly Locale[];
  /** Part of a picture's name; "" for every one. */
  readonly only: string;
  /** The folder of a built workbench; null for the project's own, built when it is stale. */
  readonly built: string | null;
  /** Whether the pictures of README and manual are taken anew, and no others. */
  readonly pictures: boolean;
}

/** The words of `npm run shots [-- --locale en] [--only results] [--built FOLDER] [--pictures]`. */
export function shotsAsked(words: readonly string[]): ShotsAsked {
  const { values } = parseArgs({
    args: [...words],
    options: {
      locale: { type: "string" },
      only: { type: "string" },
      built: { type: "string" },
      pictures: { type: "boolean" },
    },
    strict: true,
  });
  const locales = LOCALES.filter((locale) => values.locale === undefined || values.locale === locale);
  return {
    locales,
    only: values.only ?? "",
    built: values.built ?? null,
    pictures: values.pictures === true,
  };
}
