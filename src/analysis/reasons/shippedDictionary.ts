import { TOPICS, type Topic } from "./dictionary/topics";
import type { DictionaryEntry, ReasonScheme } from "./scheme";
import { SCHEMES } from "./schemes/schemes";

const TOPIC_NAMES = Object.keys(TOPICS) as readonly Topic[];

const SHIPPED = new Map<ReasonScheme["id"], readonly DictionaryEntry[]>(
  SCHEMES.map((scheme) => [scheme.id, entriesOf(scheme)]),
);

/**
 * The shipped dictionary (原因分类字典) in the categories of a scheme; [] for a source's own categories.
 *
 * @example shippedDictionary("own") // []
 */
export function shippedDictionary(id: ReasonScheme["id"]): readonly DictionaryEntry[] {
  return SHIPPED.get(id) ?? [];
}

function entriesOf(scheme: (typeof SCHEMES)[number]): readonly DictionaryEntry[] {
  return TOPIC_NAMES.flatMap((topic) => {
    const category = scheme.topics[topic];
    return TOPICS[topic].map((phrase) => ({ phrase, category }));
  });
}
