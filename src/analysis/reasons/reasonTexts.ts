import type { CleanedSurvey } from "../cleaning/cleaning";
import { customerNames } from "../cleaning/customerNames";
import { maskPersonalData, type NameFinder } from "../cleaning/maskPersonalData";
import { foldText } from "../survey/cells/foldText";
import { identifiedMoves, type MovedTexts } from "./movedTexts";
import { reasonClassifier } from "./reasonClassifier";
import type { ReasonReaders } from "./reasonReader";
import type { SchemeWords } from "./reasonReading";
import { UNCLASSIFIED } from "./schemes/lastCategories";

/** A reason as customers wrote it. */
export interface ReasonText {
  readonly text: string;
  /** How often it stands in the rows whose reasons count. */
  readonly count: number;
  /** The category that the words give it. */
  readonly found: string;
  /** The category that staff moved it to; null where they did not. */
  readonly movedTo: string | null;
}

/** The reasons as they are written, those that fit no category first. */
export interface ReasonTexts {
  readonly items: readonly ReasonText[];
  /** So many other texts are not listed: rarer ones, and those with personal data. */
  readonly more: number;
}

/** So many texts that fit no category are listed, and so many others: the commonest. */
const MOST_LISTED = 100;
/** Longer ones nobody writes twice, and no formula finds them. */
const LONGEST_TEXT = 255;

/** How reasons are read: as they are, and as they would be had staff moved nothing. */
export interface ReviewedReading {
  readonly reading: SchemeWords;
  readonly unmoved: SchemeWords;
  readonly moved: MovedTexts;
}

/**
 * The reasons in the rows of `mask` as they are written, with their categories and how often each stands there:
 * unclassified ones first, the commoner before the others; those that staff moved are always there. Texts with
 * personal data are counted, but not listed.
 */
export function reasonTexts(
  { survey }: Pick<CleanedSurvey, "survey">,
  readers: ReasonReaders,
  mask: Uint8Array,
  { reading, unmoved, moved }: ReviewedReading,
): ReasonTexts {
  const classify = reasonClassifier(unmoved.dictionary, unmoved.scheme);
  const moves = new Map(
    identifiedMoves(moved, reading).map(({ phrase, category }) => [foldText(phrase), { phrase, category }]),
  );
  const counts = countTexts(survey, readers, mask);
  const found = [...counts].map(([folded, { text, count }]): ReasonText => {
    return { text, count, found: classify(text), movedTo: moves.get(folded)?.category ?? null };
  });
  const absent = [...moves]
    .filter(([folded]) => !counts.has(folded))
    .map(([, { phrase, category }]): ReasonText => {
      return { text: phrase, count: 0, found: classify(phrase), movedTo: category };
    });
  const items = listed([...found, ...absent], customerNames(survey));
  return { items, more: found.length + absent.length - items.length };
}

function listed(all: readonly ReasonText[], names: NameFinder): readonly ReasonText[] {
  const isListable = ({ text }: ReasonText): boolean =>
    text.length <= LONGEST_TEXT && maskPersonalData(text, names) === text;
  const commonest = (texts: readonly ReasonText[]): readonly ReasonText[] =>
    firstThat(
      [...texts].sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1)),
      isListable,
    );
  const isUnclassified = ({ found, movedTo }: ReasonText): boolean =>
    movedTo === null && found === UNCLASSIFIED;
  return [
    ...commonest(all.filter(isUnclassified)),
    ...all.filter(({ movedTo }) => movedTo !== null),
    ...commonest(all.filter((text) => text.movedTo === null && !isUnclassified(text))),
  ];
}

/** The first of a list that meet a condition, which is asked of no more than needed. */
function firstThat<Item>(items: readonly Item[], condition: (item: Item) => boolean): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) {
    if (found.length === MOST_LISTED) break;
    if (condition(item)) found.push(item);
  }
  return found;
}

type TextCounts = Map<string, { readonly text: string; count: number }>;

/** Where a row has a coded category, that is its reason. */
function countTexts(
  survey: CleanedSurvey["survey"],
  { coded, written }: ReasonReaders,
  mask: Uint8Array,
): TextCounts {
  const asWritten = new Map<string, number>();
  const count = (text: string): void => {
    asWritten.set(text, (asWritten.get(text) ?? 0) + 1);
  };
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== 1) continue;
    const codes = coded?.reasonsAt(row) ?? [];
    for (const { text } of codes) count(text);
    if (codes.length > 0) continue;
    for (const { reasonsAt } of written) for (const { text } of reasonsAt(row)) count(text);
    for (const { header, values } of survey.reasonFlags) if (values[row] === 1) count(header);
  }
  return foldedCounts(asWritten);
}

/** Spellings that differ in width, case or spaces alone are one, the first of them. */
function foldedCounts(asWritten: ReadonlyMap<string, number>): TextCounts {
  const counts: TextCounts = new Map();
  for (const [text, times] of asWritten) {
    const folded = foldText(text);
    const known = counts.get(folded);
    if (known === undefined) counts.set(folded, { text, count: times });
    else known.count += times;
  }
  return counts;
}
