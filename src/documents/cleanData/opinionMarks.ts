import { verbatim } from "../formulas/criterion";
import type { OpinionKind } from "../../analysis/opinions/opinion";
import type { Words } from "../../glossary/words";
import { TERMS } from "./words";

/** An opinion in words: 抱怨·服务态度. */
export function opinionText(words: Words, kind: OpinionKind, theme: string): string {
  return words(TERMS.opinion, { kind: words(TERMS[`opinion-${kind}`]), theme });
}

/** A text between the marks that part it from others in its cell. */
export function markedText(words: Words, content: string): string {
  return words(TERMS.marked, { text: content });
}

/** A criterion of COUNTIFS that finds a marked text among others. */
export function containing(words: Words, content: string): string {
  return `*${verbatim(markedText(words, content))}*`;
}

/** A criterion that finds any opinion of a kind. */
export function containingKind(words: Words, kind: OpinionKind): string {
  const [before = ""] = markedText(words, opinionText(words, kind, "\u0000")).split("\u0000");
  return `*${verbatim(before)}*`;
}
