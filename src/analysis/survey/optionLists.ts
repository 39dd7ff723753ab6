import type { TextColumn } from "./survey";

const COMMA = /\s*[,，]\s*/;
const MOST_OPTIONS = 30;
/** Commas part options only where as many different cells as this show it. */
const FEWEST_COMBINATIONS = 4;

/**
 * A column of options that an export joined with commas ("Long wait, Rude staff"), parted by ";" instead; prose, whose
 * commas part nothing, comes back as it is. Options are few, come in more combinations than there are of them, and
 * each of them stands in more than one combination; the clauses of prose don't.
 */
export function partOptions(column: TextColumn): TextColumn {
  const pieces = column.texts.map((text) => text.split(COMMA).filter((piece) => piece !== ""));
  const combined = pieces.filter((options) => options.length > 1);
  if (combined.length < FEWEST_COMBINATIONS) return column;
  const occurrences = new Map<string, number>();
  for (const options of pieces) {
    for (const option of new Set(options)) occurrences.set(option, (occurrences.get(option) ?? 0) + 1);
  }
  const isRepeated = combined.every((options) =>
    options.every((option) => (occurrences.get(option) ?? 0) > 1),
  );
  if (!isRepeated || occurrences.size > MOST_OPTIONS || column.texts.length <= occurrences.size)
    return column;
  return { ...column, texts: pieces.map((options) => options.join(";")) };
}
