import type { ScoreColumn } from "../../analysis/survey/survey";
import type { Scale } from "../../analysis/survey/scale";
import type { CleanDataLayout } from "../cleanData/layout";
import { live, type DocumentSources } from "../sources";
import { countedRows, countOf } from "../formulas/conditions";
import { addressOf, areaOf, columnOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import {
  deviationFromCounts,
  medianFromCounts,
  wilsonHigh,
  wilsonLow,
  type CumulativeCounts,
} from "../formulas/statistics";
import { cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import { FIRST_ROW } from "../sheet/titleBand";
import type { Cell, CellsBlock } from "../sheet/sheetSpec";

/** Scales with more points than this have their medians from the answers themselves. */
const MOST_POINTS = 11;
const COUNTS_COLUMN = GRID.helper + 4;

/** Hidden columns at the right of the sheet, in which formulas keep what they work from. */
export const WORKING_COLUMNS = 4 + MOST_POINTS;

const WORKINGS_ROW = FIRST_ROW + 1;

/** Where the workings of the overall score stand: n, content answers, and the interval of the rate. */
export const OVERALL = {
  n: addressOf(WORKINGS_ROW, GRID.helper, true),
  content: addressOf(WORKINGS_ROW, GRID.helper + 1, true),
  low: addressOf(WORKINGS_ROW, GRID.helper + 2, true),
  high: addressOf(WORKINGS_ROW, GRID.helper + 3, true),
} as const;

/** n, content answers, the ends of the interval, and the cumulative counts of the overall score. */
export function overallWorkings(sources: DocumentSources): readonly CellsBlock[] {
  const { satisfaction, scale, cleaned } = sources.context.results;
  const formulas = satisfactionFormulas(sources);
  const { score } = cleaned.survey;
  if (satisfaction === null || formulas === null || score === null || scale === null) return [];
  const { n, interval } = satisfaction;
  const content = satisfaction.satisfied + satisfaction.basicallySatisfied;
  const cells: Cell[] = [
    cell(live(sources, `=${formulas.n}`, n), "number"),
    cell(live(sources, `=${formulas.content}`, content), "number"),
    cell(live(sources, `=${wilsonLow(OVERALL.content, OVERALL.n)}`, interval?.[0] ?? ""), "number"),
    cell(live(sources, `=${wilsonHigh(OVERALL.content, OVERALL.n)}`, interval?.[1] ?? ""), "number"),
  ];
  const counts = countCells(sources, {
    heading: sources.data?.score ?? "",
    scale,
    values: cleaned.score,
    mask: cleaned.kept,
  });
  return [{ kind: "cells", row: WORKINGS_ROW, column: GRID.helper, rows: [[...cells, ...counts]] }];
}

/** One column of answers as the formulas of median and standard deviation need it. */
export interface AnswersColumn {
  readonly heading: string;
  readonly scale: Scale;
  readonly values: Float64Array;
  /** 1 where an answer counts. */
  readonly mask: Uint8Array;
}

/** The answers of the overall score. */
export function overallAnswers({ context, data }: DocumentSources): AnswersColumn | null {
  const { cleaned, scale } = context.results;
  if (data === null || data.score === null || scale === null) return null;
  return { heading: data.score, scale, values: cleaned.score, mask: cleaned.kept };
}

/** The answers of a dimension. */
export function dimensionAnswers(
  { context }: DocumentSources,
  { heading, column }: { readonly heading: string; readonly column: ScoreColumn },
): AnswersColumn {
  return { heading, scale: column.scale, values: column.values, mask: context.results.cleaned.answers };
}

/** Cumulative counts of the answers in the hidden columns of a row; [] where a scale has too many points. */
export function countCells(sources: DocumentSources, answers: AnswersColumn): readonly Cell[] {
  const { data } = sources;
  if (data === null || !hasFewPoints(answers)) return [];
  const range = columnOf(data.table, answers.heading);
  return pointsOf(answers.scale).map((point) => {
    const formula = `=${countOf(sources, data, [range, `"<=${String(point)}"`])}`;
    return cell(live(sources, formula, countUpTo(answers, point)), "number");
  });
}

/** Median and standard deviation of the answers whose counts stand in `row`, given the cells of n and mean. */
export function spreadFormulas(
  sources: DocumentSources,
  data: CleanDataLayout,
  answers: AnswersColumn,
  row: number,
  cells: { readonly n: string; readonly mean: string },
): { readonly median: string; readonly deviation: string } {
  if (!hasFewPoints(answers)) return spreadFromAnswers(sources, data, answers, cells);
  const points = pointsOf(answers.scale);
  const counts: CumulativeCounts = {
    area: areaOf(row, COUNTS_COLUMN, row, COUNTS_COLUMN + points.length - 1),
    n: cells.n,
    min: answers.scale.min,
    max: answers.scale.max,
    cells: points.map((_, i) => addressOf(row, COUNTS_COLUMN + i, true)),
  };
  return { median: medianFromCounts(counts), deviation: deviationFromCounts(counts, cells.mean) };
}

/** The row and column of the counts of the overall score. */
export const OVERALL_ROW = WORKINGS_ROW;

/** The hidden column in which a row's counts begin. */
export const FIRST_COUNT_COLUMN = COUNTS_COLUMN;

function spreadFromAnswers(
  sources: DocumentSources,
  data: CleanDataLayout,
  answers: AnswersColumn,
  { n, mean }: { readonly n: string; readonly mean: string },
): { readonly median: string; readonly deviation: string } {
  const range = columnOf(data.table, answers.heading);
  const conditions = countedRows(sources, data).map(([column, criterion]) => comparison(column, criterion));
  const mask = [`(${range}<>"")`, ...conditions].join("*");
  return {
    median: `IF(${n}=0,"",AGGREGATE(16,6,${range}/(${mask}),0.5))`,
    deviation: `IF(${n}<2,"",SQRT(MAX(0,SUMPRODUCT(${mask},${range}^2)-${n}*${mean}^2)/(${n}-1)))`,
  };
}

/** A criterion of COUNTIFS as a comparison of whole columns: `">="&x` becomes `(column>=x)`. */
function comparison(column: string, criterion: string): string {
  const found = /^"(>=|<=|<|>|=)"&(.*)$/.exec(criterion);
  return found === null ? `(${column}=${criterion})` : `(${column}${found[1] ?? "="}${found[2] ?? '""'})`;
}

function pointsOf({ min, max }: Scale): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, i) => min + i);
}

function hasFewPoints({ scale, values, mask }: AnswersColumn): boolean {
  if (scale.max - scale.min >= MOST_POINTS) return false;
  return values.every((value, row) => mask[row] !== 1 || Number.isNaN(value) || Number.isInteger(value));
}

function countUpTo({ values, mask }: AnswersColumn, point: number): number {
  let count = 0;
  values.forEach((value, row) => {
    if (mask[row] === 1 && value <= point) count++;
  });
  return count;
}
