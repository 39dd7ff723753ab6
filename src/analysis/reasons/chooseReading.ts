import { isEmptyReason } from "../cleaning/emptyReason";
import type { CleanedSurvey } from "../cleaning/cleaning";
import type { TextColumn } from "../survey/survey";
import { reasonClassifier } from "./reasonClassifier";
import type { DictionaryEntry, ReasonScheme } from "./scheme";
import { extendScheme, ownScheme, PEOPLE_PROCESS_SYSTEM, UNCLASSIFIED } from "./schemes";
import { shippedDictionary } from "./shippedDictionary";
import { splitReasons } from "./splitReasons";

/** What the user chose for the reasons; null = found by itself. */
export interface ReasonChoices {
  readonly scheme: ReasonScheme | null;
  /** The workbook's own dictionary; null = the shipped one of the scheme. */
  readonly dictionary: readonly DictionaryEntry[] | null;
}

/** The scheme that is used, with its dictionary. */
export interface ReasonReading {
  readonly scheme: ReasonScheme;
  readonly dictionary: readonly DictionaryEntry[];
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
  const base = choices.scheme ?? PEOPLE_PROCESS_SYSTEM;
  const dictionary = choices.dictionary ?? shippedDictionary(base.id);
  const extended = extendScheme(
    base,
    dictionary.map(({ category }) => category),
  );
  const reading: ReasonReading = { scheme: extended, dictionary };
  if (choices.scheme !== null) return reading;
  const { reasonCategory } = cleaned.survey;
  if (reasonCategory !== null) return codedReading(mentionsOf([reasonCategory], cleaned), reading, choices);
  const options = optionMentions(cleaned);
  if (isOneCategory(options, reading)) return ownReading(options, reading, choices);
  const labels = mentionsOf(cleaned.survey.reasons, cleaned);
  for (const [option, count] of options) labels.set(option, (labels.get(option) ?? 0) + count);
  return areOwnLabels(labels, reading) ? ownReading(labels, reading, choices) : reading;
}

type Mentions = Map<string, number>;

function codedReading(mentions: Mentions, reading: ReasonReading, choices: ReasonChoices): ReasonReading {
  const names = new Set(reading.scheme.categories.map(({ name }) => name));
  const known = sumOf(mentions, (label) => names.has(label));
  if (known * 2 < sumOf(mentions, () => true)) return ownReading(mentions, reading, choices);
  return { ...reading, scheme: extendScheme(reading.scheme, mentions.keys()) };
}

function ownReading(mentions: Mentions, reading: ReasonReading, choices: ReasonChoices): ReasonReading {
  const classify = reasonClassifier(reading.dictionary, reading.scheme);
  const factors = new Map(reading.scheme.categories.map(({ name, factor }) => [name, factor]));
  const labels = [...mentions.keys()].filter((label) => (mentions.get(label) ?? 0) > 0);
  const scheme = ownScheme(labels, (label) => factors.get(classify(label)) ?? UNCLASSIFIED);
  const dictionary = choices.dictionary ?? [];
  return {
    scheme: extendScheme(
      scheme,
      dictionary.map(({ category }) => category),
    ),
    dictionary,
  };
}

function areOwnLabels(mentions: Mentions, { dictionary, scheme }: ReasonReading): boolean {
  const total = sumOf(mentions, () => true);
  if (mentions.size === 0 || mentions.size > MOST_LABELS || total < LABEL_REPEATS * mentions.size)
    return false;
  const classify = reasonClassifier(dictionary, scheme);
  return sumOf(mentions, (label) => classify(label) === UNCLASSIFIED) * 2 > total;
}

function mentionsOf(columns: readonly TextColumn[], { listed }: CleanedSurvey): Mentions {
  const mentions: Mentions = new Map();
  for (const { codes, texts } of columns) {
    const rows = new Float64Array(texts.length + 1);
    codes.forEach((code, row) => {
      if (listed[row] === 1) rows[code] = (rows[code] ?? 0) + 1;
    });
    texts.forEach((text, index) => {
      const count = rows[index + 1] ?? 0;
      if (count === 0) return;
      for (const label of splitReasons(text).filter((part) => !isEmptyReason(part))) {
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
