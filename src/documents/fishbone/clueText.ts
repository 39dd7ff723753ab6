import type { CauseClues, ClueMeasure } from "../../analysis/reasons/causeClues";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import type { Words } from "../../glossary/words";
import { operatingText } from "../problems/evidence";
import { percentText } from "../sheet/numberText";
import type { Bone } from "./bones";
import { TERMS } from "./words";

/** What the data say of where causes of a kind may be; "" for nothing. */
export function clueText(words: Words, clues: CauseClues | undefined, bone: Bone): string {
  if (clues === undefined) return "";
  const { agents, peak, measures } = clues;
  return [
    ...(bone === "people" && agents !== null
      ? [words(TERMS.clueAgents, { count: agents.count, share: percentText(agents.largestShare) })]
      : []),
    ...(bone === "environment" && peak !== null
      ? [
          words(TERMS.cluePeak, {
            from: peak.from,
            to: peak.to,
            share: percentText(peak.share),
            all: percentText(peak.shareOfAll),
          }),
        ]
      : []),
    ...measures.filter(({ pointsTo }) => pointsTo === bone).map((measure) => measureText(words, measure)),
  ].join(words(TERMS.clueSeparator));
}

function measureText(words: Words, { name, unit, mean, meanOfOthers }: ClueMeasure): string {
  const shown = (value: number): string => operatingText(words, unit, value);
  return words(TERMS.clueMeasure, {
    measure: words(OPERATING_MEASURES[name].name),
    mean: shown(mean),
    others: shown(meanOfOthers),
  });
}
