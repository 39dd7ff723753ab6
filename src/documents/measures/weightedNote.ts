import type { WeightedSatisfaction } from "../../analysis/measures/weighted";
import { percentText, roundedText } from "../sheet/numberText";
import type { DocumentSources } from "../sources";
import { plainNote, type TileNote } from "./measureTile";
import { TERMS } from "./words";

/** What the chosen weights make of a tile's value, as of the run, beside the value that counts every answer once. */
export function weightedNotes(
  { words, context }: DocumentSources,
  measure: "rate" | "dissatisfiedRate" | "mean",
): readonly TileNote[] {
  const weighted = context.results.weighted?.satisfaction ?? null;
  const value = weighted?.[measure] ?? null;
  if (weighted === null || value === null) return [];
  const shown = measure === "mean" ? roundedText(value, 2) : percentText(value);
  return [
    plainNote(words(TERMS.weightedTile, { value: shown })),
    ...(measure === "rate" ? intervalNotes({ words }, weighted) : []),
  ];
}

function intervalNotes(
  { words }: Pick<DocumentSources, "words">,
  { interval, effectiveN }: WeightedSatisfaction,
): readonly TileNote[] {
  if (interval === null || effectiveN === null) return [];
  const [low, high] = interval.map(percentText) as [string, string];
  const n = roundedText(effectiveN, 1);
  return [plainNote(`${words(TERMS.interval95)} ${low}–${high} · ${words(TERMS.effectiveAnswers)} ${n}`)];
}
