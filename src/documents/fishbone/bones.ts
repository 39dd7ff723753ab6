import type { Words } from "../../glossary/words";
import { TERMS } from "./words";

/** 人机料法环: the kinds of causes, in the order of the drawing (S29). */
export const BONES = ["people", "machine", "material", "method", "environment"] as const;

export type Bone = (typeof BONES)[number];

/** What a bone is called. */
export function boneLabel(words: Words, bone: Bone): string {
  return words(TERMS[`bone-${bone}`]);
}

/** The bone that a text names, in whatever language; null for any other text. */
export function boneOf(text: string): Bone | null {
  return BONES.find((bone) => Object.values<string>(TERMS[`bone-${bone}`]).includes(text.trim())) ?? null;
}
