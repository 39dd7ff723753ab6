import type { Shape } from "../../model/sheet";
import { nameOf, type WordPairs } from "../notation/wordPairs";

type Align = Shape["textAlign"];

/** What DrawingML calls the alignments of a paragraph and of a text in its box. */
export const PARAGRAPH_ALIGNS: WordPairs<Align["horizontal"]> = [
  ["Left", "l"],
  ["Center", "ctr"],
  ["Right", "r"],
];

export const TEXT_ANCHORS: WordPairs<Align["vertical"]> = [
  ["Top", "t"],
  ["Middle", "ctr"],
  ["Bottom", "b"],
];

/** The alignments of a text by their words in the file; what is not named stands at the top left. */
export function textAlignOf(paragraph: string | null, anchor: string | null): Align {
  return {
    horizontal: nameOf(PARAGRAPH_ALIGNS, paragraph) ?? "Left",
    vertical: nameOf(TEXT_ANCHORS, anchor) ?? "Top",
  };
}
