import type { OperatingMeasure } from "../../analysis/measures/operating";
import type { CauseClues, ClueMeasure } from "../../analysis/reasons/causeClues";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import type { Words } from "../../glossary/words";
import { operatingText } from "../problems/evidence";
import { percentText } from "../sheet/numberText";
import type { Bone } from "./bones";
import { TERMS } from "./words";

/** The bone that a measure points to. */
const BONE_OF: Readonly<Record<ClueMeasure["role"], Bone>> = {
  duration: "people",
  handleTime: "people",
  waitTime: "environment",
  responseTime: "method",
  transfers: "method",
  resolved: "method",
  complaint: "people",
  complaintLevel: "people",
};

const UNIT_OF = {
  duration: "duration",
  handleTime: "duration",
  waitTime: "duration",
  responseTime: "duration",
  transfers: "times",
  resolved: "share",
  complaint: "share",
  complaintLevel: "share",
} as const satisfies Record<ClueMeasure["role"], OperatingMeasure["unit"]>;

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
    ...measures.filter(({ role }) => BONE_OF[role] === bone).map((measure) => measureText(words, measure)),
  ].join(words(TERMS.clueSeparator));
}

function measureText(words: Words, { role, name, mean, meanOfOthers }: ClueMeasure): string {
  const shown = (value: number): string => operatingText(words, UNIT_OF[role], value);
  return words(TERMS.clueMeasure, {
    measure: words(OPERATING_MEASURES[name]),
    mean: shown(mean),
    others: shown(meanOfOthers),
  });
}
