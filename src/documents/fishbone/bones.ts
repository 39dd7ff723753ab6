import { CAUSE_KINDS, type CauseKind } from "../../glossary/causeKind";
import type { Words } from "../../glossary/words";
import { TERMS } from "./words";
import { says } from "../sheet/cellContent";

/** A bone for each kind of causes. */
export const BONES = CAUSE_KINDS;

export type Bone = CauseKind;

/** What a bone is called. */
export function boneLabel(words: Words, bone: Bone): string {
  return words(TERMS[`bone-${bone}`]);
}

/** The bone that a text names, in whatever language; null for any other text. */
export function boneOf(text: string): Bone | null {
  return BONES.find((bone) => says(text, TERMS[`bone-${bone}`])) ?? null;
}
