import { choiceOfScale, type Scale } from "../../analysis/survey/scale";
import { scaleName } from "../language/scaleName";
import type { Speech } from "../language/speech";

/** What the scale of a survey is called: that of Good and Bad has two words, though there is room for one between them. */
export function nameOf(scale: Scale, speech: Pick<Speech, "say">): string {
  return isOfTwoWords(scale) ? speech.say("scale-words-2") : scaleName(choiceOfScale(scale), speech);
}

/** Where bands begin, and what number each of the survey's own words is; two words need no numbers. */
export function bandsOf(scale: Scale, { say }: Pick<Speech, "say">): string {
  const { satisfied, basicallySatisfied, direction, anchors } = scale;
  if (isOfTwoWords(scale)) return anchors.map(({ word }) => word).join(" · ");
  const code = direction === "higher-is-better" ? "scale-bands" : "scale-bands-reversed";
  const words = anchors.map(({ value, word }) => `${String(value)} = ${word}`);
  return [say(code, { satisfied, basically: basicallySatisfied }), ...words].join(" · ");
}

function isOfTwoWords({ kind, anchors }: Scale): boolean {
  return kind === "words-3" && new Set(anchors.map(({ value }) => value)).size === 2;
}
