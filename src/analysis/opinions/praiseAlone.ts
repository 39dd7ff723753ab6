import { SCHEMES } from "../reasons/schemes/schemes";
import { shippedDictionary } from "../reasons/shippedDictionary";
import { opinionLexicon } from "./opinionLexicon";
import { readOpinions } from "./readOpinions";

const [scheme] = SCHEMES;

/**
 * Whether a text praises and says nothing else, by the shipped words: neither a complaint nor a wish, and names nothing
 * that it does not judge.
 *
 * @example ["态度好", "态度好，但等太久", "等待时间"].map(isPraiseAlone) // [true, false, false]
 */
export function isPraiseAlone(text: string): boolean {
  const lexicon = opinionLexicon({ scheme, dictionary: shippedDictionary(scheme.id) }, null);
  const opinions = readOpinions(text, lexicon);
  return opinions.length > 0 && opinions.every(({ kind }) => kind === "praise");
}
