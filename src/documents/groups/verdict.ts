import type { GroupVerdict } from "../../analysis/measures/groupTests";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { Words } from "../../glossary/words";
import { TERMS } from "./words";

/** What stands where there is nothing to say. */
export const NOTHING = "—";

const VERDICTS: Readonly<Record<Exclude<GroupVerdict, "no-others">, Term>> = {
  above: TERMS.verdictAbove,
  below: TERMS.verdictBelow,
  same: TERMS.verdictSame,
  "small-sample": CONCEPTS.smallSample,
};

/** How a group stands against all others, in words. */
export function verdictText(words: Words, verdict: GroupVerdict): string {
  return verdict === "no-others" ? NOTHING : words(VERDICTS[verdict]);
}

/** The same in few words, for narrow columns. */
export function shortVerdict(words: Words, verdict: GroupVerdict): string {
  return verdict === "same" ? words(CONCEPTS.notSignificant) : verdictText(words, verdict);
}
