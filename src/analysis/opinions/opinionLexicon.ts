import { termOf } from "../../glossary/locale";
import type { PhraseIndex } from "../reasons/phraseIndex";
import { TOPICS, type Topic } from "../reasons/dictionary/topics";
import type { SchemeWords } from "../reasons/reasonReading";
import type { DictionaryEntry, ReasonScheme } from "../reasons/scheme";
import { SCHEMES } from "../reasons/schemes/schemes";
import { shippedDictionary } from "../reasons/shippedDictionary";
import { ASPECTS } from "./lexicon/aspects";
import { GENERAL_COMPLAINTS } from "./lexicon/complaints";
import { PRAISE } from "./lexicon/praise";
import { GENERAL_THEME, THEME_LABELS, type ShippedTheme } from "./lexicon/themes";
import { CONTENTED_WISHES, WISHES } from "./lexicon/wishes";
import type { Theme } from "./opinion";
import { indexPhrases } from "./phrases";

/** How a phrase speaks of its theme; `wish` and `contented` tell what the clause around is. */
export type Tone = "complaint" | "praise" | "aspect" | "wish" | "contented";

/** A phrase that opinions are read by. */
export interface OpinionPhrase {
  readonly phrase: string;
  readonly tone: Tone;
  readonly theme: Theme;
}

/** What opinions are read by: staff's phrases first, then ours. */
export interface OpinionLexicon {
  readonly phrases: readonly OpinionPhrase[];
  readonly index: PhraseIndex<OpinionPhrase>;
  /** The theme of what is said of nothing in particular. */
  readonly general: Theme;
}

/** Of schemes whose dictionary nobody changed: most surveys are read by one of these. */
const SHIPPED = new WeakMap<ReasonScheme, OpinionLexicon>();

/**
 * The phrases of a survey's reading: complaints are the dictionary of reasons, so that what staff add to it, move to
 * another category or take out counts here as well.
 *
 * @param staff the dictionary as staff changed it; null where it is the shipped one.
 */
export function opinionLexicon(
  reading: SchemeWords,
  staff: readonly DictionaryEntry[] | null,
): OpinionLexicon {
  if (staff !== null) return lexiconOf(reading, staff);
  const lexicon = SHIPPED.get(reading.scheme) ?? lexiconOf(reading, null);
  SHIPPED.set(reading.scheme, lexicon);
  return lexicon;
}

function lexiconOf(reading: SchemeWords, staff: readonly DictionaryEntry[] | null): OpinionLexicon {
  const themes = shippedThemes(reading);
  const phrases: OpinionPhrase[] = [];
  const add = (tone: Tone, theme: Theme, list: readonly string[] = []): void => {
    for (const phrase of list) phrases.push({ phrase, tone, theme });
  };
  const removed = removedPhrases(reading, staff);
  addOwn(reading, staff, add);
  const shipped = Object.keys(THEME_LABELS) as readonly ShippedTheme[];
  for (const id of shipped) add("aspect", themes[id], ASPECTS[id]);
  for (const id of shipped) add("praise", themes[id], PRAISE[id]);
  for (const id of Object.keys(TOPICS) as readonly Topic[]) {
    add(
      "complaint",
      themes[id],
      TOPICS[id].filter((phrase) => !removed.has(phrase)),
    );
  }
  for (const id of shipped) add("complaint", themes[id], GENERAL_COMPLAINTS[id]);
  add("wish", themes.service, WISHES);
  add("contented", themes.service, CONTENTED_WISHES);
  return { phrases, index: indexPhrases(phrases), general: themes[GENERAL_THEME] };
}

function shippedThemes({ scheme }: SchemeWords): Readonly<Record<ShippedTheme, Theme>> {
  const topics = SCHEMES.find(({ id }) => id === scheme.id)?.topics ?? null;
  const names = new Set(scheme.categories.map(({ name }) => name));
  const categoryOf = (id: string): string | null => {
    const category = topics?.[id as Topic] ?? null;
    return category !== null && names.has(category) ? category : null;
  };
  return Object.fromEntries(
    Object.entries(THEME_LABELS).map(([id, label]) => [id, { id, label, category: categoryOf(id) }]),
  ) as Readonly<Record<ShippedTheme, Theme>>;
}

/** Shipped phrases that staff took out of the dictionary, or gave another category. */
function removedPhrases(
  { scheme }: SchemeWords,
  staff: readonly DictionaryEntry[] | null,
): ReadonlySet<string> {
  if (staff === null || scheme.id === "own") return new Set();
  const kept = new Map(staff.map(({ phrase, category }) => [phrase, category]));
  return new Set(
    shippedDictionary(scheme.id)
      .filter(({ phrase, category }) => kept.get(phrase) !== category)
      .map(({ phrase }) => phrase),
  );
}

/** Staff's own phrases, each under the category that they gave it. */
function addOwn(
  { scheme }: SchemeWords,
  staff: readonly DictionaryEntry[] | null,
  add: (tone: Tone, theme: Theme, list: readonly string[]) => void,
): void {
  const shipped = new Map(shippedDictionary(scheme.id).map(({ phrase, category }) => [phrase, category]));
  const labels = new Map(scheme.categories.map(({ name, label }) => [name, label]));
  const themes = new Map<string, Theme>();
  for (const { phrase, category } of staff ?? []) {
    if (shipped.get(phrase) === category) continue;
    const label = labels.get(category) ?? termOf(() => category);
    const theme = themes.get(category) ?? { id: category, label, category };
    themes.set(category, theme);
    add("complaint", theme, [phrase]);
  }
}
