import { LOCALES, type Locale } from "../../src/glossary/locale";
import { readWords } from "../words/readWords.mjs";

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

const USAGE = `usage: npm run shots -- [--locale ${LOCALES.join("|")}] [--only PART-OF-A-NAME] [--built FOLDER] [--pictures]

Takes pictures of every screen of the pane, and of the workbench, into out/shots.
  --built     a built workbench; the project's own unless it is said, built where it is stale
  --pictures  only those of README and manual, and puts them there`;

/** What follows `npm run shots --`. */
export function shotsAsked(words: readonly string[]): ShotsAsked {
  const values = readWords(
    {
      usage: USAGE,
      options: {
        locale: { type: "string" },
        only: { type: "string" },
        built: { type: "string" },
        pictures: { type: "boolean" },
      },
      choices: { locale: LOCALES },
    },
    words,
  );
  const locales = LOCALES.filter((locale) => values.locale === undefined || values.locale === locale);
  return {
    locales,
    only: values.only ?? "",
    built: values.built ?? null,
    pictures: values.pictures === true,
  };
}
