import { cell, sectionHeading } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import type { Block } from "../sheet/sheetSpec";
import type { DocumentSources } from "../sources";
import { dimensionsOf, dimensionTable, meanIn } from "./dimensionTable";
import type { InspectionFigures } from "./figures";
import { itemTable, sortedItems } from "./itemTable";
import { FINDING_ROW, RIGHT, SCORE_ROW } from "./places";
import { dimensionChart, itemChart } from "./scoreCharts";
import { TERMS } from "./words";
import type { ItemRow } from "./workings";

/** Points of a row kept for a dimension that there is none of. */
const UNUSED_POINTS = 2;

/** 各维度平均得分 and 高频问题项, each with its chart at the right once there is a score to draw. */
export function scoreBlocks(
  sources: DocumentSources,
  figures: InspectionFigures,
  rows: readonly ItemRow[],
): readonly Block[] {
  const dimensions = dimensionsOf(rows);
  const itemRow = SCORE_ROW + 2 + dimensions.length + 1;
  return [
    sectionHeading(SCORE_ROW, 1, sources.words(TERMS.dimensionScores)),
    dimensionTable(sources, dimensions),
    sectionHeading(itemRow, 1, sources.words(TERMS.frequentProblems)),
    itemTable(sources, rows, itemRow + 1),
    ...unusedLines(itemRow + 2 + rows.length),
    ...(rows.some(({ now }) => now.n > 0)
      ? [
          ...dimensionChart(
            sources,
            figures,
            dimensions.map((each) => ({ name: each.name, figure: meanIn(each, "now") })),
          ),
          ...itemChart(
            sources,
            sortedItems(rows).map(({ short, now }) => ({
              name: short,
              figure: now.n === 0 ? null : now.low / now.n,
            })),
            itemRow + 1,
          ),
        ]
      : [chartsLater(sources)]),
  ];
}

/** What stands in the place of charts that would show nothing. */
function chartsLater({ words }: DocumentSources): CellsBlock {
  return {
    kind: "cells",
    row: SCORE_ROW + 2,
    column: RIGHT,
    rows: [[cell(words(TERMS.chartsLater), "definition")]],
  };
}

/** Low rows in the place of the dimensions that staff may still name: the tables below stand where they are. */
function unusedLines(first: number): readonly CellsBlock[] {
  const rows = Array.from({ length: FINDING_ROW - 1 - first }, () => [cell(null, "muted")]);
  if (rows.length === 0) return [];
  return [{ kind: "cells", row: first, column: 1, rows, rowHeights: rows.map(() => UNUSED_POINTS) }];
}
