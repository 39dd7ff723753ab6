import type { Figure } from "../../analysis/measures/figure";
import { countedRows } from "../formulas/conditions";
import { sampleFormulas, sampleValueFormula, type SampleCells } from "../formulas/sampleFormulas";
import type { DocumentSources } from "../sources";

/** A measure as it is in the period evaluated, as a formula without "="; blank without an answer. */
export function actualFormula(sources: DocumentSources, figure: Figure): string {
  const cells = numbersOf(sources, figure);
  return cells === null ? '""' : `IFERROR(${sampleValueFormula(figure.numbers.kind, cells)},"")`;
}

/** The answers that it rests on. */
export function actualCount(sources: DocumentSources, figure: Figure): string {
  return numbersOf(sources, figure)?.n ?? "0";
}

function numbersOf(sources: DocumentSources, { key, numbers: { kind } }: Figure): SampleCells | null {
  const { data } = sources;
  return data === null ? null : sampleFormulas(sources, key, kind, countedRows(sources, data));
}
