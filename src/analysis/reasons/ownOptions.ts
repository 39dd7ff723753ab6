import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Survey } from "../survey/survey";
import {
  joinedMentions,
  mentionsThat,
  optionMentions,
  textMentions,
  type LabelMentions,
} from "./labelMentions";
import { reasonClassifier } from "./reasonClassifier";
import type { SchemeWords } from "./reasonReading";
import { asksForSeveral } from "./reasonSplitter";
import { isLastName, UNCLASSIFIED } from "./schemes/lastCategories";
import { HARD_SEPARATORS, partsOf } from "./separators";

/** More distinct texts than this are no labels to be chosen from. */
export const MOST_LABELS = 30;
/** A label comes back so often on average, where nothing else says that it was chosen. */
const LABEL_REPEATS = 5;
/** Of what was ticked so much (0–1) comes back; the rest is what people wrote under "other". */
const TICKED_AGAIN = 0.8;
/** More answers to a question that takes one only make no Pareto that can be read. */
const MOST_SINGLE = 12;
/** Longer ones are sentences. */
const LONGEST_OPTION = 24;
/** A scheme says what the options say where it leaves at most so much of them unclassified … */
const UNCLASSIFIED_SHARE = 0.1;
/** … and has at least so many categories for each of them. */
const CATEGORIES_PER_OPTION = 0.6;

/** What the rows answer to a question, and whether they chose from options that the survey offers. */
export interface AnsweredLabels {
  readonly mentions: LabelMentions;
  /** Several may be ticked: the options are the survey's own categories. */
  readonly areTicked: boolean;
}

/** The labels that the rows give as reasons. */
export function answeredLabels(cleaned: Pick<CleanedSurvey, "survey" | "listed">): AnsweredLabels {
  const { survey } = cleaned;
  const written = textMentions(survey.reasons, cleaned, null);
  const mentions = joinedMentions(optionMentions(cleaned), written);
  const areTicked =
    survey.reasons.length === 0
      ? survey.reasonFlags.length > 0
      : survey.reasons.every(offersOptions) && comeBack(written);
  return { mentions, areTicked };
}

/** A header that asks for several, or cells as exports of forms join them. */
function offersOptions({ header, texts }: Survey["reasons"][number]): boolean {
  return asksForSeveral(header) || texts.some((text) => partsOf(text, EXPORTED).length > 1);
}

const EXPORTED = HARD_SEPARATORS.filter(({ mark }) => mark === "┋" || mark === "|");

function comeBack(mentions: LabelMentions): boolean {
  const again = [...mentions.values()].filter((count) => count > 1);
  const total = mentionsThat(mentions, () => true);
  return again.length <= MOST_LABELS && again.reduce((sum, count) => sum + count, 0) >= TICKED_AGAIN * total;
}

/**
 * Whether labels that come back are the organisation's own: more of them than not mean nothing to the shipped words,
 * or there are so few to choose from, each chosen again and again, that a scheme would throw several of them together
 * or leave some unclassified.
 */
export function areOwnLabels(mentions: LabelMentions, shipped: SchemeWords): boolean {
  const total = mentionsThat(mentions, () => true);
  if (mentions.size === 0 || mentions.size > MOST_LABELS || total < LABEL_REPEATS * mentions.size)
    return false;
  const classify = reasonClassifier(shipped.dictionary, shipped.scheme);
  const named = [...mentions].filter(([label]) => !isLastName(label));
  const unclassified = mentionsThat(new Map(named), (label) => classify(label) === UNCLASSIFIED);
  if (unclassified * 2 > total) return true;
  const isChosen = ([label, count]: readonly [string, number]): boolean =>
    count > 1 && label.length <= LONGEST_OPTION;
  if (named.length > MOST_SINGLE || !named.every(isChosen)) return false;
  const categories = new Set(named.map(([label]) => classify(label)));
  const isKept =
    unclassified <= UNCLASSIFIED_SHARE * total && categories.size >= CATEGORIES_PER_OPTION * named.length;
  return !isKept;
}
