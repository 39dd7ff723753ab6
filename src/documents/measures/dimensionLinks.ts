import type { DimensionMeasure } from "../../analysis/results";
import type { DocumentContext } from "../context";
import { addressOf, areaOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { gridTable } from "../sheet/grid";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Where the means of the dimensions stand, which this table works from. */
export interface MeansPlace {
  readonly firstRow: number;
  readonly column: number;
}

/** Rows that the table takes, with the blank one below. */
export function dimensionLinksHeight({ results }: DocumentContext): number {
  return results.dimensions.length + 3;
}

/**
 * 分项与总体 (S08): each dimension's Spearman correlation with the overall score (a value as of the run), and the
 * order of attention: lowest mean first.
 */
export function dimensionLinks(
  sources: DocumentSources,
  row: number,
  column: number,
  means: MeansPlace,
): readonly CellsBlock[] {
  const { words, context } = sources;
  const { dimensions } = context.results;
  const headings = [words(TERMS.dimension), words(TERMS.correlation), words(TERMS.attentionOrder)];
  const rows = dimensions.map((measure, i) => [
    cell(measure.name, "text"),
    cell(measure.correlation ?? "—", "number", "decimal2"),
    orderCell(sources, measure, means, i),
  ]);
  return gridTable(row, column, words(TERMS.overallLink), headings, rows);
}

/** 改进优先级: a dimension's place among the means, the lowest first. */
function orderCell(
  sources: DocumentSources,
  { mean }: DimensionMeasure,
  { firstRow, column }: MeansPlace,
  index: number,
): Cell {
  const { dimensions } = sources.context.results;
  const area = areaOf(firstRow, column, firstRow + dimensions.length - 1, column);
  const formula = `=IFERROR(RANK(${addressOf(firstRow + index, column)},${area},1),"—")`;
  const lower = dimensions.filter((other) => other.mean !== null && mean !== null && other.mean < mean);
  return cell(live(sources, formula, mean === null ? "—" : lower.length + 1), "textCentered");
}
