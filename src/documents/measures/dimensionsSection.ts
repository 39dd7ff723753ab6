import type { DimensionMeasure } from "../../analysis/measures/dimensions";
import type { Scale } from "../../analysis/survey/scale";
import type { CleanDataLayout } from "../cleanData/layout";
import { answered, bandConditions, countOf, meanFormula, type Condition } from "../formulas/conditions";
import { addressOf, columnOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell } from "../sheet/cellSpec";
import type { Block } from "../sheet/sheetSpec";
import { live, type DocumentSources } from "../sources";
import { dimensionChanges, dimensionChangesHeight } from "./dimensionChanges";
import { dimensionLinks, dimensionLinksHeight } from "./dimensionLinks";
import { countCells, dimensionAnswers, FIRST_COUNT_COLUMN, spreadFormulas } from "./spread";
import { TERMS } from "./words";

/** A dimension with its column of 清洗数据. */
interface Dimension {
  readonly measure: DimensionMeasure;
  readonly layout: CleanDataLayout["dimensions"][number];
}

/** 分项评分: mean, median, standard deviation, share of low answers and n of each dimension; below, 分项与总体 and 分项变化. */
export function dimensionsSection(sources: DocumentSources): Section | null {
  const { data, words, context } = sources;
  if (data === null || context.results.dimensions.length === 0) return null;
  const dimensions = context.results.dimensions.flatMap((measure, i): Dimension[] => {
    const layout = data.dimensions[i];
    return layout === undefined ? [] : [{ measure, layout }];
  });
  const headings = [
    words(TERMS.dimension),
    words(TERMS.mean),
    words(TERMS.median),
    words(TERMS.standardDeviation),
    words(TERMS.lowShare),
    words(TERMS.answers),
  ];
  const rowsAt = (row: number, column: number): readonly (readonly Cell[])[] =>
    dimensions.map((dimension, i) => dimensionCells(sources, data, dimension, { row: row + i, column }));
  const linksHeight = dimensionLinksHeight(context);
  const ownHeight = dimensions.length + 3;
  return {
    height: ownHeight + linksHeight + dimensionChangesHeight(sources),
    draw: (row, column) => {
      const means = { firstRow: row + 2, column: column + 1 };
      return [
        ...gridTable(row, column, words(TERMS.dimensionScores), headings, rowsAt(row + 2, column)),
        ...dimensionLinks(sources, row + ownHeight, column, means),
        ...dimensionChanges(sources, row + ownHeight + linksHeight, column),
        ...workings(sources, data, dimensions, row + 2),
      ];
    },
  };
}

function dimensionCells(
  sources: DocumentSources,
  data: CleanDataLayout,
  { measure, layout }: Dimension,
  { row, column }: { readonly row: number; readonly column: number },
): readonly Cell[] {
  const { heading, column: scores } = layout;
  const [mean, n] = [addressOf(row, column + 1), addressOf(row, column + 5)];
  const answers = dimensionAnswers(layout, measure);
  const spread = spreadFormulas(sources, data, answers, row, { n, mean });
  const low = countOf(sources, data, ...lowConditions(sources, columnOf(data.table, heading), scores.scale));
  const shown = (formula: string, value: number | null, format: "decimal2" | "percent1" | "integer"): Cell =>
    cell(live(sources, formula, value ?? ""), "number", format);
  return [
    cell(measure.name, "text"),
    shown(`=${meanFormula(sources, data, heading)}`, measure.mean, "decimal2"),
    shown(`=${spread.median}`, measure.median, "decimal2"),
    shown(`=${spread.deviation}`, measure.standardDeviation, "decimal2"),
    { ...shown(`=IFERROR(${low}/${n},"")`, measure.lowShare, "percent1"), dataBar: { max: 1 } },
    shown(`=${countOf(sources, data, answered(data, heading))}`, measure.n, "integer"),
  ];
}

/** Document 003: up to 3 of 1–5 is low; on other scales, what is 不满意. */
function lowConditions(sources: DocumentSources, range: string, scale: Scale): readonly Condition[] {
  const ofFive = scale.kind === "1-5" || scale.kind === "words-5";
  return ofFive ? [[range, '"<=3"']] : bandConditions(sources, range, scale, "dissatisfied");
}

function workings(
  sources: DocumentSources,
  data: CleanDataLayout,
  dimensions: readonly Dimension[],
  row: number,
): readonly Block[] {
  const rows = dimensions.map(({ measure, layout }) =>
    countCells(sources, data, dimensionAnswers(layout, measure)),
  );
  if (rows.every((cells) => cells.length === 0)) return [];
  return [{ kind: "cells", row, column: FIRST_COUNT_COLUMN, rows }];
}
