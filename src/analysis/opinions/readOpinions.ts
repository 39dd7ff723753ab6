import { foldPhrase } from "../reasons/foldedPhrase";
import { clausesOf } from "./clauses";
import type { ReadOpinion } from "./opinion";
import type { OpinionLexicon } from "./opinionLexicon";
import { opinionsOf, phrasesIn } from "./readClause";

/** What one text says, each opinion once, in the order in which they stand. */
export function readOpinions(text: string, lexicon: OpinionLexicon): readonly ReadOpinion[] {
  const known = new Map<string, ReadOpinion>();
  for (const { text: clause } of clausesOf(foldPhrase(text))) {
    for (const opinion of opinionsOf(phrasesIn(clause, lexicon.index), lexicon)) {
      known.set(`${opinion.kind} ${opinion.theme.id}`, opinion);
    }
  }
  return [...known.values()];
}
