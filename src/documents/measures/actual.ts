import type { Figure } from "../../analysis/measures/figure";
import { countedRows } from "../formulas/conditions";
import { sampleFormulas, sampleValueFormula } from "../formulas/sampleFormulas";
import type { DocumentSources } from "../sources";

/** A measure as it is in the period evaluated, as a formula without "="; blank without an answer. */
export function actualFormula(sources: DocumentSources, { key, numbers: { kind } }: Figure): string {
  const { data } = sources;
  const cells = data === null ? null : sampleFormulas(sources, key, kind, countedRows(sources, data));
  return cells === null ? '""' : `IFERROR(${sampleValueFormula(kind, cells)},"")`;
}

/** The answers that it rests on. */
export function actualCount(sources: DocumentSources, { key, numbers: { kind } }: Figure): string {
  const { data } = sources;
  const cells = data === null ? null : sampleFormulas(sources, key, kind, countedRows(sources, data));
  return cells?.n ?? "0";
}
