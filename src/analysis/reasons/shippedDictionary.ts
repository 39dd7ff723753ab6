import { TOPICS, type Topic } from "./dictionary/topics";
import type { DictionaryEntry, ReasonScheme } from "./scheme";
import { SCHEMES } from "./schemes/schemes";

const TOPIC_NAMES = Object.keys(TOPICS) as readonly Topic[];

/** The shipped dictionary (原因分类字典) in the categories of a scheme; [] for a source's own categories. */
export function shippedDictionary(id: ReasonScheme["id"]): readonly DictionaryEntry[] {
  const scheme = SCHEMES.find((each) => each.id === id);
  if (scheme === undefined) return [];
  return TOPIC_NAMES.flatMap((topic) => {
    const category = scheme.topics[topic];
    return TOPICS[topic].map((phrase) => ({ phrase, category }));
  });
}
