import type { Shape } from "../../model/sheet";

type Align = Shape["textAlign"];

/** What DrawingML calls the alignments of a paragraph and of a text in its box. */
export const PARAGRAPH_ALIGNS: Readonly<Record<Align["horizontal"], string>> = {
  Left: "l",
  Center: "ctr",
  Right: "r",
};

export const TEXT_ANCHORS: Readonly<Record<Align["vertical"], string>> = {
  Top: "t",
  Middle: "ctr",
  Bottom: "b",
};

/** The alignments of a text by their names in the file; what is not named stands at the top left. */
export function textAlignOf(paragraph: string | null, anchor: string | null): Align {
  return {
    horizontal: nameOf(PARAGRAPH_ALIGNS, paragraph) ?? "Left",
    vertical: nameOf(TEXT_ANCHORS, anchor) ?? "Top",
  };
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, string>>,
  found: string | null,
): Name | null {
  return (Object.keys(names) as Name[]).find((name) => names[name] === found) ?? null;
}
