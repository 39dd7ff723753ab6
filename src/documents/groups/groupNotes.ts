import type { GroupTable } from "../../analysis/measures/groupTable";
import { withinSentence, type Words } from "../../glossary/words";
import type { DocumentSources } from "../sources";
import { roleTerm } from "./roleTerms";
import { TERMS } from "./words";

/** Further pairs say the same again. */
const MOST_REVERSALS = 3;

/** What is to be said of a table of groups: whose order the mix turns, and whose customers answer again and again. */
export function groupNotes(
  { words, context: { results } }: DocumentSources,
  { reversals, repeated }: GroupTable,
): readonly string[] {
  const turned = reversals.slice(0, MOST_REVERSALS).map(({ higher, lower, by, levels }) =>
    words(TERMS.noteReversal, {
      higher,
      lower,
      by: withinSentence(words(roleTerm(results, by))),
      levels: levels.join(words(TERMS.listSeparator)),
    }),
  );
  return [...turned, ...repeatedNotes(words, repeated)];
}

/** That customers of a table's groups answer again and again. */
export function repeatedNotes(words: Words, repeated: GroupTable["repeated"]): readonly string[] {
  if (repeated === null) return [];
  const { largest } = repeated;
  return [largest === null ? words(TERMS.noteRepeated) : words(TERMS.noteLargest, largest)];
}
