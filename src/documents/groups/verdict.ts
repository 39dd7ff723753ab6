import type { GroupVerdict } from "../../analysis/measures/groupTests";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { Words } from "../../glossary/words";
import { NONE } from "../sheet/none";
import { TERMS } from "./words";

const VERDICTS: Readonly<Record<Exclude<GroupVerdict, "no-others">, Term>> = {
  above: TERMS.verdictAbove,
  below: TERMS.verdictBelow,
  same: CONCEPTS.notSignificant,
  "small-sample": CONCEPTS.smallSample,
};

/** How a group stands against all others, in words. */
export function verdictText(words: Words, verdict: GroupVerdict): string {
  return verdict === "no-others" ? NONE : words(VERDICTS[verdict]);
}
