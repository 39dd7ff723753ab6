import type { GroupTable } from "../../analysis/measures/groupTable";
import type { Words } from "../../glossary/words";
import { ROLE_TERMS } from "./table";
import { TERMS } from "./words";

/** Further pairs say the same again. */
const MOST_REVERSALS = 3;

/** What is to be said of a table of groups: whose order the mix turns, and whose customers answer again and again. */
export function groupNotes(words: Words, { reversals, repeated }: GroupTable): readonly string[] {
  const turned = reversals.slice(0, MOST_REVERSALS).map(({ higher, lower, by, levels }) =>
    words(TERMS.noteReversal, {
      higher,
      lower,
      by: words(ROLE_TERMS[by]),
      levels: levels.join(words(TERMS.listSeparator)),
    }),
  );
  if (repeated === null) return turned;
  const { largest } = repeated;
  return [...turned, largest === null ? words(TERMS.noteRepeated) : words(TERMS.noteLargest, largest)];
}
