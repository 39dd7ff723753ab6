import type { CellsBlock } from "../sheet/cellSpec";
import type { DocumentSources } from "../sources";
import { changesHeight, changesTable, comparedAmong, periodBefore, type NamedMeasure } from "./changesTable";
import { TERMS } from "./words";
import { dimensionKey } from "../formulas/dimensionKey";

/** The period that the dimensions' means stand against, in words; null where there is none. */
export function meansBefore(sources: DocumentSources): string | null {
  const isCompared = comparedAmong(sources, "main", dimensionsOf(sources)).length > 0;
  return isCompared ? periodBefore(sources, "main") : null;
}

/** Rows that the table takes, with the blank one below; 0 without a comparison. */
export function dimensionChangesHeight(sources: DocumentSources): number {
  return meansBefore(sources) === null ? 0 : changesHeight({ measures: dimensionsOf(sources), note: null });
}

/** 分项变化: each dimension's mean against the period compared with. */
export function dimensionChanges(
  sources: DocumentSources,
  row: number,
  column: number,
): readonly CellsBlock[] {
  if (meansBefore(sources) === null) return [];
  const { words } = sources;
  return changesTable(sources, row, column, {
    title: words(TERMS.dimensionChanges),
    heading: words(TERMS.dimension),
    side: "main",
    measures: dimensionsOf(sources),
    note: null,
  });
}

function dimensionsOf({ context }: DocumentSources): readonly NamedMeasure[] {
  return context.results.dimensions.map(({ name }) => ({ key: dimensionKey(name), name }));
}
