import type { WeightedMeasures, WeightedSatisfaction } from "../../analysis/measures/weighted";
import { CONCEPTS } from "../../glossary/concepts";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell, NumberFormat } from "../sheet/cellSpec";
import { percentText } from "../sheet/numberText";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

interface WeightedRow {
  readonly label: string;
  readonly value: number | null;
  readonly format: NumberFormat;
  readonly interval?: WeightedSatisfaction["interval"];
  readonly n: number;
  readonly effectiveN: number | null;
}

/**
 * 加权结果: the overall score and the means of the dimensions by the weights that were chosen, as values of the run:
 * formulas over 清洗数据 count every answer once. Null without weights.
 */
export function weightedSection(sources: DocumentSources): Section | null {
  const { words, context } = sources;
  const { weighted } = context.results;
  if (weighted === null) return null;
  const headings = [
    words(TERMS.operatingMeasure),
    words(TERMS.weightedValue),
    words(TERMS.interval95),
    words(TERMS.answers),
    words(TERMS.effectiveAnswers),
  ];
  const rows = rowsOf(sources, weighted).map(weightedCells);
  const notes = [TERMS.noteWeighted, TERMS.noteUnweighted].map((note) => [cell(words(note), "muted")]);
  return {
    height: rows.length + notes.length + 3,
    draw: (row, column) =>
      gridTable(row, column, words(TERMS.weightedResults), headings, [...rows, ...notes]),
  };
}

function rowsOf(
  { words }: DocumentSources,
  { satisfaction, dimensions }: WeightedMeasures,
): readonly WeightedRow[] {
  const means = dimensions.map(({ name, mean, n, effectiveN }): WeightedRow => {
    return { label: name, value: mean, format: "decimal2", n, effectiveN };
  });
  if (satisfaction === null) return means;
  const { n, effectiveN, rate, interval, dissatisfiedRate, mean } = satisfaction;
  const sample = { n, effectiveN };
  return [
    { label: words(CONCEPTS.satisfactionRate), value: rate, format: "percent1", interval, ...sample },
    { label: words(CONCEPTS.dissatisfiedRate), value: dissatisfiedRate, format: "percent1", ...sample },
    { label: words(CONCEPTS.meanScore), value: mean, format: "decimal2", ...sample },
    ...means,
  ];
}

function weightedCells({ label, value, format, interval, n, effectiveN }: WeightedRow): readonly Cell[] {
  const bounds = interval?.map(percentText).join("–");
  return [
    cell(label, "text"),
    cell(value ?? "—", "number", format),
    cell(bounds ?? "—", "textCentered"),
    cell(n, "number", "integer"),
    cell(effectiveN ?? "—", "number", "decimal1"),
  ];
}
