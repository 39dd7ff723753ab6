import type { LiveText } from "./sentence";

/** Figures and what they are called, as ranges of cells, and both as they are now. */
export interface NamedFigures {
  readonly names: string;
  readonly figures: string;
  readonly now: readonly { readonly name: string; readonly figure: number | null }[];
}

/** The name of the lowest or highest figure, the first of equal ones, and the figure; blanks and texts are passed over. */
export function extreme(
  which: "MIN" | "MAX",
  { names, figures, now }: NamedFigures,
  shown: (expression: string, figure: number) => LiveText,
): { readonly name: LiveText; readonly figure: LiveText } {
  const end = `${which}(${figures})`;
  const known = now.flatMap(({ name, figure }) => (figure === null ? [] : [{ name, figure }]));
  const value = (which === "MIN" ? Math.min : Math.max)(...known.map(({ figure }) => figure));
  const name = known.find(({ figure }) => figure === value)?.name ?? "";
  return {
    name: { formula: `INDEX(${names},MATCH(${end},${figures},0))`, value: name },
    figure: known.length === 0 ? { formula: '""', value: "" } : shown(end, value),
  };
}
