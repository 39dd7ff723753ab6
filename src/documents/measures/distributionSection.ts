import { live, type DocumentSources } from "../sources";
import { countOf } from "../formulas/conditions";
import { addressOf, columnOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import { CHART_ROWS, shareChart } from "./shareChart";
import type { Cell } from "../sheet/sheetSpec";
import { OVERALL } from "./workings";

const MOST_POINTS = 11;

/** 评分分布: how often each score was given; null where the scale has too many points to list. */
export function distributionSection(sources: DocumentSources): Section | null {
  const { data, words } = sources;
  const { scale, satisfaction, cleaned } = sources.context.results;
  if (data === null || data.score === null || scale === null || satisfaction === null) return null;
  if (scale.max - scale.min >= MOST_POINTS) return null;
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, i) => scale.max - i);
  const range = columnOf(data.table, data.score);
  const counts = countsOf(cleaned.score, cleaned.kept);
  const rowCells = (point: number, row: number, column: number): Cell[] => {
    const count = counts.get(point) ?? 0;
    const formula = `=${countOf(sources, data, [range, String(point)])}`;
    const shareFormula = `=IFERROR(${addressOf(row, column + 1)}/${OVERALL.n},"—")`;
    return [
      cell(point, "textCentered"),
      cell(live(sources, formula, count), "number", "integer"),
      {
        ...cell(
          live(sources, shareFormula, satisfaction.n === 0 ? "—" : count / satisfaction.n),
          "number",
          "percent1",
        ),
        dataBar: { max: 1 },
      },
    ];
  };
  return {
    height: points.length + 3 + CHART_ROWS + 1,
    draw: (row, column) => [
      ...gridTable(
        row,
        column,
        words("scoreDistribution"),
        [words("scoreValue"), words("bandCount"), words("share")],
        points.map((point, i) => rowCells(point, row + 2 + i, column)),
      ),
      shareChart(sources, {
        name: "score-distribution",
        table: { row: row + 2, column, share: column + 2, rows: points.length },
        place: { row: row + points.length + 3, column },
      }),
    ],
  };
}

function countsOf(values: Float64Array, mask: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  values.forEach((value, row) => {
    if (mask[row] === 1) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}
