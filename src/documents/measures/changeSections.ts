import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import type { Section } from "../sheet/grid";
import type { DocumentSources } from "../sources";
import { changesHeight, changesTable, comparedAmong, periodBefore, type NamedMeasure } from "./changesTable";
import type { ComparedSide } from "./compared";
import { SINGLE_MEASURES } from "../formulas/singleMeasures";
import { TERMS } from "./words";
import { dimensionKey } from "../formulas/dimensionKey";

/** 服务过程变化: the operating measures against what the tiles are compared with; null where nothing is. */
export function operatingChangesSection(sources: DocumentSources): Section | null {
  return section(sources, "main", sources.words(TERMS.operatingChanges), operatingMeasures(sources));
}

/** 同比: every measure against the same period of the year before; null where that has no answers. */
export function yearSection(sources: DocumentSources): Section | null {
  const { words, context } = sources;
  const period = periodBefore(sources, "year");
  if (period === null) return null;
  return section(sources, "year", words(TERMS.yearChanges, { period }), [
    ...SINGLE_MEASURES.map(({ key, name }) => ({ key, name: words(name) })),
    ...context.results.dimensions.map(({ name }) => ({ key: dimensionKey(name), name })),
    ...operatingMeasures(sources),
  ]);
}

function operatingMeasures({ words, context }: DocumentSources): readonly NamedMeasure[] {
  return context.results.operating.map(({ role, name }) => ({
    key: role,
    name: words(OPERATING_MEASURES[name].name),
  }));
}

function section(
  sources: DocumentSources,
  side: ComparedSide,
  title: string,
  among: readonly NamedMeasure[],
): Section | null {
  const measures = comparedAmong(sources, side, among);
  if (measures.length === 0) return null;
  const [heading, note] = [sources.words(TERMS.operatingMeasure), sources.words(TERMS.noteChangeUnits)];
  const table = { title, heading, side, measures, note };
  return {
    height: changesHeight(table),
    draw: (row, column) => changesTable(sources, row, column, table),
  };
}
