import { factorFinder } from "../../analysis/reasons/categoryFinder";
import { identifier } from "../../analysis/reasons/identifiedReasons";
import type { StaffCategory } from "../../analysis/reasons/scheme";
import { foldedName } from "../../documents/pareto/categoryWords";
import { EntryError } from "../entryError";
import type { ReasonSetup, ShownCategory } from "./readReasonSetup";
import { schemeNamed } from "./schemeNamed";

/** A category as it is wanted. */
export interface WantedCategory {
  /** What it is called now; null for a new one. */
  readonly before: string | null;
  readonly name: string;
  readonly factor: string;
  readonly phrases: readonly string[];
  readonly off: boolean;
  /** Phrases that another category has are moved here rather than refused. */
  readonly takes?: boolean;
}

/** What changes in the dictionary: categories as they stand there, or by their identities, as factors are. */
export interface ReasonEdit {
  /** The category that a phrase has from now on; null takes it out. */
  readonly phrases: ReadonlyMap<string, string | null>;
  readonly categories: readonly StaffCategory[];
}

/**
 * What has to change so that a category is as wanted. A renamed one keeps its phrases, its old name becomes one of
 * them, and is switched off as a category: answers coded with the old name are found under the new one. A category's
 * label in another language is no new name, and neither is its factor's.
 *
 * @throws EntryError `category-unnamed`, `category-taken`, `phrase-taken` unless phrases are to be taken.
 */
export function categoryEdit({ scheme, categories }: ReasonSetup, wanted: WantedCategory): ReasonEdit {
  const identify = identifier([schemeNamed(scheme)]);
  const before = categories.find((category) => category.name === wanted.before) ?? null;
  const isSame = before !== null && identify(before.name) === identify(wanted.name);
  const name = isSame ? before.name : wanted.name.trim();
  const others = categories.filter((category) => category !== before);
  if (!isSame) assertFree(name, others, identify);
  const phrases = uniquePhrases(wanted.phrases);
  if (wanted.takes !== true) assertUntaken(phrases, others);
  const isRenamed = before !== null && !isSame;
  const kept = isRenamed ? uniquePhrases([...phrases, before.name]) : phrases;
  const now: StaffCategory = {
    name,
    factor:
      wanted.factor.trim() === "" ? null : factorFinder(schemeNamed(scheme))(wanted.factor.trim()).factor,
    off: wanted.off,
    added: before === null || isRenamed || before.added,
  };
  return {
    phrases: changedPhrases(before, name, kept),
    categories: isRenamed
      ? [now, { name: before.name, factor: before.factor, off: true, added: before.added }]
      : [now],
  };
}

function assertFree(
  name: string,
  others: readonly ShownCategory[],
  identify: (text: string) => string,
): void {
  if (name === "") throw new EntryError("category-unnamed");
  const taken = others.find((category) => foldedName(identify(category.name)) === foldedName(identify(name)));
  if (taken !== undefined) throw new EntryError("category-taken", { category: taken.name });
}

function assertUntaken(phrases: readonly string[], others: readonly ShownCategory[]): void {
  const wanted = new Set(phrases);
  for (const { name, phrases: own } of others) {
    const phrase = own.find((each) => wanted.has(each));
    if (phrase !== undefined) throw new EntryError("phrase-taken", { phrase, category: name });
  }
}

function uniquePhrases(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== ""))];
}

function changedPhrases(
  before: ShownCategory | null,
  name: string,
  wanted: readonly string[],
): ReadonlyMap<string, string | null> {
  const had = new Set(before?.phrases ?? []);
  const isNew = (phrase: string): boolean => !had.has(phrase) || before?.name !== name;
  const kept = new Set(wanted);
  return new Map<string, string | null>([
    ...wanted.filter(isNew).map((phrase): [string, string] => [phrase, name]),
    ...[...had].filter((phrase) => !kept.has(phrase)).map((phrase): [string, null] => [phrase, null]),
  ]);
}
