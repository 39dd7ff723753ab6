import type { Locale } from "../../src/glossary/locale";
import { speechOf, type Speech } from "../../src/taskpane/language/speech";
import { languageOf } from "./messages";

/** What the pane speaks in a language. */
export function speechIn(locale: Locale): Speech {
  return speechOf(languageOf(locale));
}
