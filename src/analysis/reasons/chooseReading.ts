import { isEmptyReason } from "../cleaning/emptyReason";
import type { CleanedSurvey } from "../cleaning/cleaning";
import type { TextColumn } from "../survey/survey";
import { identifiedEntries } from "./identifiedReasons";
import { extendScheme, ownScheme } from "./ownScheme";
import { reasonClassifier, type ReasonClassifier } from "./reasonClassifier";
import type { ReasonReading } from "./reasonReading";
import type { DictionaryEntry, ReasonScheme, StaffCategory } from "./scheme";
import { UNCLASSIFIED, UNCLASSIFIED_FACTOR } from "./schemes/lastCategories";
import { PEOPLE_PROCESS_SYSTEM } from "./schemes/peopleProcessSystem";
import { shippedDictionary } from "./shippedDictionary";
import { reasonSplitter } from "./reasonSplitter";
import { withStaffCategories } from "./staffCategories";

/** What the user chose for the reasons; null = found by itself. */
export interface ReasonChoices {
  readonly scheme: ReasonScheme | null;
  /** The workbook's own dictionary; null = the shipped one of the scheme. */
  readonly dictionary: readonly DictionaryEntry[] | null;
  /** What staff say of single categories, whatever the scheme; none when absent. */
  readonly categories?: readonly StaffCategory[];
}

/** More distinct texts than this are no labels to be chosen from. */
const MOST_LABELS = 30;
/** A label comes back so often on average. */
const LABEL_REPEATS = 5;
/** A multi-select of so many options or more asks for something finer than one category … */
const FEWEST_OPTIONS = 4;
/** … which is what more than this share (0–1) of its mentions would fall into. */
const LARGEST_CATEGORY = 0.8;

/**
 * The scheme for a source's reasons. A choice of the user's stands. Coded categories (`reasonCategory`) stay as they
 * are: in document 000's scheme when most mentions bear its names, else as a scheme of their own. Texts and
 * multi-select headers that are few, come back often and mostly fit no phrase are the organisation's own labels; so
 * are the options of a multi-select that a scheme would throw into one category, as a Pareto of one says nothing.
 */
export function chooseReading(cleaned: CleanedSurvey, choices: ReasonChoices): ReasonReading {
  return withStaffCategories(chooseScheme(cleaned, choices), choices.categories ?? []);
}

function chooseScheme(cleaned: CleanedSurvey, choices: ReasonChoices): ReasonReading {
  const base = choices.scheme ?? PEOPLE_PROCESS_SYSTEM;
  const staff = choices.dictionary ?? [];
  const reading = readingOf(base, identifiedEntries(staff, [base]));
  if (choices.scheme !== null) return reading;
  // What the labels are is told by the shipped words alone: editing the dictionary does not turn the scheme over.
  const shipped: ReasonReading = { scheme: base, dictionary: shippedDictionary(base.id) };
  const { reasonCategory, reasons } = cleaned.survey;
  if (reasonCategory !== null) {
    const codes = mentionsOf([reasonCategory], cleaned, reasonClassifier(shipped.dictionary, shipped.scheme));
    return bearNamesOf(codes, reading.scheme)
      ? { ...reading, scheme: extendScheme(reading.scheme, codes.keys()) }
      : ownReading(codes, shipped, staff);
  }
  const options = optionMentions(cleaned);
  if (isOneCategory(options, shipped)) return ownReading(options, shipped, staff);
  const labels = mentionsOf(reasons, cleaned, null);
  for (const [option, count] of options) labels.set(option, (labels.get(option) ?? 0) + count);
  return areOwnLabels(labels, shipped) ? ownReading(labels, shipped, staff) : reading;
}

/** A dictionary that has nothing to say of the scheme's categories adds to the shipped one, else it stands for it. */
function readingOf(base: ReasonScheme, staff: readonly DictionaryEntry[]): ReasonReading {
  const names = namesOf(base);
  const isFull = staff.some(({ category }) => names.has(category));
  const scheme = extendScheme(
    base,
    staff.map(({ category }) => category),
  );
  return { scheme, dictionary: isFull ? staff : [...staff, ...shippedDictionary(base.id)] };
}

function namesOf({ categories }: ReasonScheme): ReadonlySet<string> {
  return new Set(categories.map(({ name }) => name));
}

type Mentions = Map<string, number>;

function bearNamesOf(codes: Mentions, scheme: ReasonScheme): boolean {
  const names = namesOf(scheme);
  return sumOf(codes, (code) => names.has(code)) * 2 >= sumOf(codes, () => true);
}

/** The labels as categories, their factors told by the shipped words; staff's words for them decide of other texts. */
function ownReading(
  mentions: Mentions,
  shipped: ReasonReading,
  staff: readonly DictionaryEntry[],
): ReasonReading {
  const classify = reasonClassifier(shipped.dictionary, shipped.scheme);
  const factors = new Map(shipped.scheme.categories.map((category) => [category.name, category]));
  const labels = [...mentions.keys()].filter((label) => (mentions.get(label) ?? 0) > 0);
  const own = ownScheme(labels, (label) => factors.get(classify(label)) ?? UNCLASSIFIED_FACTOR);
  const [ownNames, otherNames] = [namesOf(own), namesOf(shipped.scheme)];
  const dictionary = identifiedEntries(staff, [own, shipped.scheme]).filter(
    ({ category }) => ownNames.has(category) || !otherNames.has(category),
  );
  const added = dictionary.map(({ category }) => category);
  return { scheme: extendScheme(own, added), dictionary };
}

function areOwnLabels(mentions: Mentions, { dictionary, scheme }: ReasonReading): boolean {
  const total = sumOf(mentions, () => true);
  if (mentions.size === 0 || mentions.size > MOST_LABELS || total < LABEL_REPEATS * mentions.size)
    return false;
  const classify = reasonClassifier(dictionary, scheme);
  return sumOf(mentions, (label) => classify(label) === UNCLASSIFIED) * 2 > total;
}

function mentionsOf(
  columns: readonly TextColumn[],
  { listed }: CleanedSurvey,
  classify: ReasonClassifier | null,
): Mentions {
  const mentions: Mentions = new Map();
  for (const column of columns) {
    const { codes, texts } = column;
    const split = reasonSplitter(column, classify);
    const rows = new Float64Array(texts.length + 1);
    codes.forEach((code, row) => {
      if (listed[row] === 1) rows[code] = (rows[code] ?? 0) + 1;
    });
    texts.forEach((text, index) => {
      const count = rows[index + 1] ?? 0;
      if (count === 0) return;
      for (const label of split(text).parts.filter((part) => !isEmptyReason(part))) {
        mentions.set(label, (mentions.get(label) ?? 0) + count);
      }
    });
  }
  return mentions;
}

function countListed(values: Int8Array, listed: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < values.length; row++) count += values[row] === 1 && listed[row] === 1 ? 1 : 0;
  return count;
}

function optionMentions({ survey, listed }: CleanedSurvey): Mentions {
  const mentions: Mentions = new Map();
  for (const { header, values } of survey.reasonFlags) {
    mentions.set(header, (mentions.get(header) ?? 0) + countListed(values, listed));
  }
  return mentions;
}

function isOneCategory(options: Mentions, { dictionary, scheme }: ReasonReading): boolean {
  if (options.size < FEWEST_OPTIONS) return false;
  const classify = reasonClassifier(dictionary, scheme);
  const byCategory: Mentions = new Map();
  for (const [option, count] of options) {
    const category = classify(option);
    byCategory.set(category, (byCategory.get(category) ?? 0) + count);
  }
  const total = sumOf(options, () => true);
  return total > 0 && Math.max(...byCategory.values()) > LARGEST_CATEGORY * total;
}

function sumOf(mentions: Mentions, condition: (label: string) => boolean): number {
  let sum = 0;
  for (const [label, count] of mentions) sum += condition(label) ? count : 0;
  return sum;
}
