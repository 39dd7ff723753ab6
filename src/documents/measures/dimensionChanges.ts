import type { DimensionMeasure, Results } from "../../analysis/results";
import type { DocumentContext } from "../context";
import { addressOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { gridTable } from "../sheet/grid";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import type { MeansPlace } from "./dimensionLinks";
import { figureOf } from "./figure";
import { TERMS } from "./words";

/** Column of the means of the comparison period within the table. */
export const BEFORE_COLUMN = 2;

/** Rows that the table takes, with the blank one below; 0 without a comparison period. */
export function dimensionChangesHeight(context: DocumentContext): number {
  return hasMeansBefore(context) ? context.results.dimensions.length + 3 : 0;
}

/** 分项变化: each dimension's mean beside that of the comparison period; [] without one. */
export function dimensionChanges(
  sources: DocumentSources,
  row: number,
  column: number,
  means: MeansPlace,
): readonly CellsBlock[] {
  const { words, context } = sources;
  if (!hasMeansBefore(context)) return [];
  const headings = [
    words(TERMS.dimension),
    words(TERMS.mean),
    words(TERMS.comparedMean),
    words(TERMS.changeScore),
  ];
  const rows = context.results.dimensions.map((measure, i) => [
    cell(measure.name, "text"),
    ...changeCells(sources, measure, addressOf(means.firstRow + i, means.column)),
  ]);
  return gridTable(row, column, words(TERMS.dimensionChanges), headings, rows);
}

/** Whether the dimensions have a period to stand against. */
export function hasMeansBefore({ results }: DocumentContext): boolean {
  return results.dimensions.some(({ name }) => meanBefore(results, name) !== null);
}

function meanBefore(results: Results, dimension: string): number | null {
  return figureOf(results, `dimension:${dimension}`)?.before ?? null;
}

function changeCells(
  sources: DocumentSources,
  { name, mean }: DimensionMeasure,
  address: string,
): readonly Cell[] {
  const before = meanBefore(sources.context.results, name);
  const now = cell(live(sources, `=${address}`, mean ?? ""), "number", "decimal2");
  if (before === null || mean === null) return [now, cell("—", "number"), cell("—", "number")];
  const change = live(sources, `=IFERROR(${address}-${String(before)},"—")`, mean - before);
  return [now, cell(before, "number", "decimal2"), cell(change, "number", "signedDecimal2")];
}
