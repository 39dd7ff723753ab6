import type { Satisfaction } from "../../analysis/results";
import type { Scale } from "../../analysis/survey/scale";
import { CONCEPTS } from "../../glossary/concepts";
import { countOf, onScale } from "../formulas/conditions";
import { addressOf, columnOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell, CellContent } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { CHART_ROWS, shareChart } from "./shareChart";
import { MOST_POINTS } from "../formulas/squares";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** 评分分布: how often each score was given, half points included; null where the scale has too many points to list. */
export function distributionSection(sources: DocumentSources): Section | null {
  const { data, words, context } = sources;
  const { scale, satisfaction } = context.results;
  if (data === null || data.score === null || scale === null || satisfaction === null) return null;
  if (scale.max - scale.min >= MOST_POINTS) return null;
  const points = pointsOf(scale, satisfaction);
  if (points.length > 2 * MOST_POINTS) return null;
  const range = columnOf(data.table, data.score);
  const given = new Map(satisfaction.distribution.map((each) => [each.value, each]));
  const noShare = satisfaction.n === 0 ? "—" : 0;
  const rowCells = (point: number, row: number, column: number): Cell[] => {
    const { count = 0, share = noShare } = given.get(point) ?? {};
    const formula = `=${countOf(sources, data, ...onScale(range, { ...scale, min: point, max: point }))}`;
    const shareFormula = `=IFERROR(${addressOf(row, column + 1)}/${OVERALL.n},"—")`;
    return [
      cell(pointText(scale, point), "textCentered"),
      cell(live(sources, formula, count), "number", "integer"),
      { ...cell(live(sources, shareFormula, share), "number", "percent1"), dataBar: { max: 1 } },
    ];
  };
  const headings = [words(TERMS.scoreValue), words(TERMS.bandCount), words(CONCEPTS.share)];
  return {
    height: points.length + 3 + CHART_ROWS + 1,
    draw: (row, column) => [
      ...gridTable(
        row,
        column,
        words(TERMS.scoreDistribution),
        headings,
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

/** Longer words would not stand beside their number. */
const LONGEST_WORD = 16;

/** "5 非常满意" in the survey's own words; the number alone where it has none. */
function pointText({ anchors }: Scale, point: number): CellContent {
  const word = anchors.find(({ value }) => value === point)?.word ?? "";
  return word === "" || word.length > LONGEST_WORD ? point : `${String(point)} ${word}`;
}

/** The whole steps and whatever else was given, the highest first. */
function pointsOf({ min, max }: Scale, { distribution }: Satisfaction): readonly number[] {
  const steps = Array.from({ length: max - min + 1 }, (_, i) => max - i);
  const occupied = distribution.map(({ value }) => value);
  return [...new Set([...steps, ...occupied])].sort((one, other) => other - one);
}
