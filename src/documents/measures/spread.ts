import type { ValueCount } from "../../analysis/statistics/distribution";
import type { DimensionMeasure } from "../../analysis/measures/dimensions";
import type { Scale } from "../../analysis/survey/scale";
import type { CleanDataLayout } from "../cleanData/layout";
import { countedRows, countOf, maskOf, onScale } from "../formulas/conditions";
import { addressOf, areaOf, columnOf } from "../formulas/reference";
import { MOST_POINTS, pointsOf } from "../formulas/squares";
import { deviationFromCounts, medianFromCounts, type CumulativeCounts } from "../formulas/cumulativeCounts";
import { cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import type { Cell } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";

/** The hidden column in which a row's counts begin. */
export const FIRST_COUNT_COLUMN = GRID.helper + 4;

/** One column of answers as the formulas of median and standard deviation need it. */
export interface AnswersColumn {
  readonly heading: string;
  readonly scale: Scale;
  readonly distribution: readonly ValueCount[];
}

/** The answers of the overall score. */
export function overallAnswers({
  context,
  data,
}: Pick<DocumentSources, "context" | "data">): AnswersColumn | null {
  const { scale, satisfaction } = context.results;
  if (data === null || data.score === null || scale === null || satisfaction === null) return null;
  return { heading: data.score, scale, distribution: satisfaction.distribution };
}

/** The answers of a dimension, under its column of 清洗数据. */
export function dimensionAnswers(
  { heading, column }: CleanDataLayout["dimensions"][number],
  { distribution }: Pick<DimensionMeasure, "distribution">,
): AnswersColumn {
  return { heading, scale: column.scale, distribution };
}

/** Cumulative counts of the answers in the hidden columns of a row; [] where a scale has too many points. */
export function countCells(
  sources: DocumentSources,
  data: CleanDataLayout,
  answers: AnswersColumn,
): readonly Cell[] {
  if (!hasFewPoints(answers)) return [];
  const range = columnOf(data.table, answers.heading);
  return pointsOf(answers.scale).map((point) => {
    const upTo = onScale(range, { ...answers.scale, max: point });
    const formula = `=${countOf(sources, data, ...upTo)}`;
    return cell(live(sources, formula, countUpTo(answers, point)), "number");
  });
}

/** Median and standard deviation as formula text without "=". */
export interface SpreadFormulas {
  readonly median: string;
  readonly deviation: string;
}

/** Median and standard deviation of the answers whose counts stand in `row`, given the cells of n and mean. */
export function spreadFormulas(
  sources: DocumentSources,
  data: CleanDataLayout,
  answers: AnswersColumn,
  row: number,
  cells: { readonly n: string; readonly mean: string },
): SpreadFormulas {
  if (!hasFewPoints(answers)) return spreadFromAnswers(sources, data, answers, cells);
  const points = pointsOf(answers.scale);
  const counts: CumulativeCounts = {
    area: areaOf(row, FIRST_COUNT_COLUMN, row, FIRST_COUNT_COLUMN + points.length - 1),
    n: cells.n,
    min: answers.scale.min,
    max: answers.scale.max,
    cells: points.map((_, i) => addressOf(row, FIRST_COUNT_COLUMN + i, true)),
  };
  return { median: medianFromCounts(counts), deviation: deviationFromCounts(counts, cells.mean) };
}

function spreadFromAnswers(
  sources: DocumentSources,
  data: CleanDataLayout,
  answers: AnswersColumn,
  { n, mean }: { readonly n: string; readonly mean: string },
): SpreadFormulas {
  const range = columnOf(data.table, answers.heading);
  const mask = maskOf([...onScale(range, answers.scale), ...countedRows(sources, data)]);
  return {
    median: `IF(${n}=0,"",AGGREGATE(16,6,${range}/(${mask}),0.5))`,
    deviation: `IF(${n}<2,"",SQRT(MAX(0,SUMPRODUCT(${mask},${range}^2)-${n}*${mean}^2)/(${n}-1)))`,
  };
}

function hasFewPoints({ scale, distribution }: AnswersColumn): boolean {
  return scale.max - scale.min < MOST_POINTS && distribution.every(({ value }) => Number.isInteger(value));
}

function countUpTo({ distribution }: AnswersColumn, point: number): number {
  return distribution.findLast(({ value }) => value <= point)?.cumulativeCount ?? 0;
}
