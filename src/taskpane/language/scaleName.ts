import { scaleOfKind, type ScaleKind } from "../../analysis/survey/scale";
import type { Speech } from "./speech";

/** What a scale is called: "1–5", "1–5, 1 is best", three words. */
export function scaleName(kind: ScaleKind, { say }: Pick<Speech, "say">): string {
  if (kind === "ivr" || kind === "words-3" || kind === "words-3n" || kind === "words-5") {
    return say(`scale-${kind}`);
  }
  const { min, max, turned } = scaleOfKind(kind);
  return say(turned ? "scale-numbers-turned" : "scale-numbers", { min, max });
}
