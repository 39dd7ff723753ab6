import type { CleanedSurvey } from "../cleaning/cleaning";
import { identifiedEntries } from "./identifiedReasons";
import { mentionsThat, namedMentions, textMentions, type LabelMentions } from "./labelMentions";
import { answeredLabels, areOwnLabels, MOST_LABELS } from "./ownOptions";
import { withMovedTexts, type MovedTexts } from "./movedTexts";
import { extendScheme, ownScheme } from "./ownScheme";
import { reasonClassifier } from "./reasonClassifier";
import type { ReasonReading, SchemeWords } from "./reasonReading";
import type { DictionaryEntry, ReasonScheme, StaffCategory } from "./scheme";
import { UNCLASSIFIED_FACTOR } from "./schemes/lastCategories";
import { PEOPLE_PROCESS_SYSTEM } from "./schemes/peopleProcessSystem";
import { shippedDictionary } from "./shippedDictionary";
import { withStaffCategories } from "./staffCategories";

/** What the user chose for the reasons; null = found by itself. */
export interface ReasonChoices {
  readonly scheme: ReasonScheme | null;
  /** The workbook's own dictionary; null = the shipped one of the scheme. */
  readonly dictionary: readonly DictionaryEntry[] | null;
  /** What staff say of single categories, whatever the scheme; none when absent. */
  readonly categories?: readonly StaffCategory[];
  /** Texts of reasons that staff moved to a category; none when absent. */
  readonly moved?: MovedTexts;
}

/**
 * The scheme for a source's reasons. A choice of the user's stands. Coded categories (`reasonCategory`) stay as they
 * are: in document 000's scheme when most mentions bear its names, else as a scheme of their own. So do the options of
 * a multi-select, and labels that are few and come back often where the scheme would say less than they do.
 */
export function chooseReading(cleaned: CleanedSurvey, choices: ReasonChoices): ReasonReading {
  return withMovedTexts(unmovedReading(cleaned, choices), choices.moved ?? new Map());
}

/** The same as if staff had moved no text. */
export function unmovedReading(cleaned: CleanedSurvey, choices: ReasonChoices): ReasonReading {
  return withStaffCategories(chooseScheme(cleaned, choices), choices.categories ?? []);
}

function chooseScheme(cleaned: CleanedSurvey, choices: ReasonChoices): ReasonReading {
  const base = choices.scheme ?? PEOPLE_PROCESS_SYSTEM;
  const staff = choices.dictionary ?? [];
  const answered = answeredLabels(cleaned);
  const options = new Set(answered.areTicked ? answered.mentions.keys() : []);
  const reading = { ...readingOf(base, identifiedEntries(staff, [base])), options };
  if (choices.scheme !== null) return reading;
  // What the labels are is told by the shipped words alone: editing the dictionary does not turn the scheme over.
  const shipped = { scheme: base, dictionary: shippedDictionary(base.id), options };
  const { reasonCategory } = cleaned.survey;
  const classify = reasonClassifier(shipped.dictionary, shipped.scheme);
  const isCoded = reasonCategory !== null;
  const mentions = namedMentions(
    isCoded ? textMentions([reasonCategory], cleaned, classify) : answered.mentions,
  );
  if (isCoded || answered.areTicked) {
    return bearNamesOf(mentions, reading.scheme)
      ? { ...reading, scheme: extendScheme(reading.scheme, mentions.keys()) }
      : ownReading(mentions, shipped, staff);
  }
  return areOwnLabels(mentions, shipped) ? ownReading(mentions, shipped, staff) : reading;
}

/** A dictionary that has nothing to say of the scheme's categories adds to the shipped one, else it stands for it. */
function readingOf(base: ReasonScheme, staff: readonly DictionaryEntry[]): SchemeWords {
  const shipped = shippedDictionary(base.id);
  if (staff.length === 0) return { scheme: base, dictionary: shipped };
  const names = namesOf(base);
  const isFull = staff.some(({ category }) => names.has(category));
  const scheme = extendScheme(
    base,
    staff.map(({ category }) => category),
  );
  return { scheme, dictionary: isFull ? staff : [...staff, ...shipped] };
}

function namesOf({ categories }: ReasonScheme): ReadonlySet<string> {
  return new Set(categories.map(({ name }) => name));
}

function bearNamesOf(mentions: LabelMentions, scheme: ReasonScheme): boolean {
  const names = namesOf(scheme);
  return mentionsThat(mentions, (label) => names.has(label)) * 2 >= mentionsThat(mentions, () => true);
}

/** The labels as categories, their factors told by the shipped words; staff's words for them decide of other texts. */
function ownReading(
  mentions: LabelMentions,
  shipped: ReasonReading,
  staff: readonly DictionaryEntry[],
): ReasonReading {
  const classify = reasonClassifier(shipped.dictionary, shipped.scheme);
  const factors = new Map(shipped.scheme.categories.map((category) => [category.name, category]));
  const labels = labelsOf(mentions);
  const own = ownScheme(labels, (label) => factors.get(classify(label)) ?? UNCLASSIFIED_FACTOR);
  const [ownNames, otherNames] = [namesOf(own), namesOf(shipped.scheme)];
  const dictionary = identifiedEntries(staff, [own, shipped.scheme]).filter(
    ({ category }) => ownNames.has(category) || !otherNames.has(category),
  );
  const added = dictionary.map(({ category }) => category);
  return { scheme: extendScheme(own, added), dictionary, options: shipped.options };
}

/** Beside many labels what stands only once is what somebody wrote under "other". */
function labelsOf(mentions: LabelMentions): readonly string[] {
  const least = mentions.size > MOST_LABELS ? 2 : 1;
  return [...mentions].filter(([, count]) => count >= least).map(([label]) => label);
}
