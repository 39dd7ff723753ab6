import { isEmptyReason } from "../cleaning/emptyReason";
import { textAt } from "../cleaning/textAt";
import type { Survey } from "../survey/survey";
import type { MentionedRows } from "./mentions";
import type { ReasonClassifier } from "./reasonClassifier";
import { UNCLASSIFIED } from "./schemes/lastCategories";

/** So many tell what people say, of which three are quoted. */
const MOST_READ = 5_000;
const SHORTEST_TELLING = 6;

/**
 * What customers who gave a category as their reason wrote of the same thing elsewhere: by category, each text with how often.
 *
 * @param topicOf tells what texts, and the categories' names, are about.
 */
export function commentsBeside(
  { comments }: Pick<Survey, "comments">,
  categories: readonly string[],
  { categoriesOf, mask }: MentionedRows,
  topicOf: ReasonClassifier,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const topics = new Map(categories.map((category) => [category, topicOf(category)]));
  const counts = new Map(categories.map((category) => [category, new Map<string, number>()]));
  let read = 0;
  if (comments.length === 0) return counts;
  for (let row = 0; row < mask.length && read < MOST_READ; row++) {
    if (mask[row] !== 1) continue;
    const given = categoriesOf(row).filter(
      (category) => (topics.get(category) ?? UNCLASSIFIED) !== UNCLASSIFIED,
    );
    for (const text of given.length === 0 ? [] : tellingTexts(comments, row)) {
      read++;
      const topic = topicOf(text);
      for (const category of given) {
        const texts = topics.get(category) === topic ? counts.get(category) : undefined;
        texts?.set(text, (texts.get(text) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function tellingTexts(comments: Survey["comments"], row: number): readonly string[] {
  return comments
    .map((column) => textAt(column, row))
    .filter((text) => text.length >= SHORTEST_TELLING && !isEmptyReason(text));
}
