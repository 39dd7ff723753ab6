import type { Scale } from "../../analysis/survey/scale";
import type { CleanDataLayout } from "../cleanData/layout";
import type { DocumentSources } from "../sources";
import { bandKey, type BandLimit } from "./bandKey";
import { columnOf } from "./reference";

/** A condition of COUNTIFS: a range and a criterion, both as formula text. */
export type Condition = readonly [range: string, criterion: string];

/** COUNTIFS of the rows that count and meet all of `conditions`. */
export function countOf(sources: DocumentSources, data: CleanDataLayout, ...conditions: Condition[]): string {
  return countRows(...conditions, ...countedRows(sources, data));
}

/** SUMIFS of a column over the rows that count and meet all of `conditions`. */
export function sumOf(
  sources: DocumentSources,
  data: CleanDataLayout,
  heading: string,
  ...conditions: Condition[]
): string {
  const all = [...conditions, ...countedRows(sources, data)];
  return `SUMIFS(${columnOf(data.table, heading)},${argumentsOf(all)})`;
}

/** COUNTIFS over conditions alone. */
export function countRows(...conditions: Condition[]): string {
  return `COUNTIFS(${argumentsOf(conditions)})`;
}

/** AVERAGEIFS of a column over the rows that count; a blank where there is none. */
export function meanFormula(
  sources: DocumentSources,
  data: CleanDataLayout,
  heading: string,
  ...conditions: Condition[]
): string {
  return meanOf(data, heading, ...conditions, ...countedRows(sources, data));
}

/** AVERAGEIFS of a column over the rows that meet all of `rows`; a blank where there is none. */
export function meanOf(data: CleanDataLayout, heading: string, ...rows: readonly Condition[]): string {
  const all = [answered(data, heading), ...rows];
  return `IFERROR(AVERAGEIFS(${columnOf(data.table, heading)},${argumentsOf(all)}),"")`;
}

/** Any number at all: blanks and texts are no answer. */
export function answered(data: CleanDataLayout, heading: string): Condition {
  return [columnOf(data.table, heading), '">-1E+300"'];
}

/** A number on the scale: what staff typed beyond it, or as text, is no answer, here as in the next run. */
export function onScale(range: string, { min, max }: Scale): readonly Condition[] {
  return [
    [range, `">="&${String(min)}`],
    [range, `"<="&${String(max)}`],
  ];
}

/** The answers with an overall score, a number of its scale; [] where the survey has none. */
export function scored({ context }: DocumentSources, data: CleanDataLayout): readonly Condition[] {
  const { scale } = context.results;
  return data.score === null || scale === null ? [] : onScale(columnOf(data.table, data.score), scale);
}

/** Which rows count: 剔除 is blank and, with a period, the time lies within the dates of 参数设置. */
export function countedRows(sources: DocumentSources, data: CleanDataLayout): readonly Condition[] {
  return [...rowsOfAnyPeriod(data), ...periodConditions(sources, data)];
}

/** Those of the period's dates; none without a period. The last day counts in full. */
function periodConditions({ context }: DocumentSources, data: CleanDataLayout): readonly Condition[] {
  if (context.results.period === null) return [];
  const [from, to] = [context.naming.setting("period-from"), context.naming.setting("period-to")];
  return momentsBetween(data, from, `${to}+1`);
}

/** The conditions of a band of a scale over one column, with the limits of 参数设置; the outer bands end with the scale. */
export function bandConditions(
  { context }: DocumentSources,
  range: string,
  scale: Scale,
  band: "satisfied" | "basicallySatisfied" | "neutral" | "dissatisfied",
): readonly Condition[] {
  const higher = scale.direction === "higher-is-better";
  const limit = (name: BandLimit): string => context.naming.setting(bandKey(scale.kind, name));
  const reaches = (name: BandLimit): Condition => [range, `"${higher ? ">=" : "<="}"&${limit(name)}`];
  const misses = (name: BandLimit): Condition => [range, `"${higher ? "<" : ">"}"&${limit(name)}`];
  const [atLeast, atMost] = onScale(range, scale) as [Condition, Condition];
  if (band === "satisfied") return [reaches("satisfied"), higher ? atMost : atLeast];
  if (band === "basicallySatisfied") return [reaches("basicallySatisfied"), misses("satisfied")];
  if (band === "neutral") return [reaches("neutral"), misses("basicallySatisfied")];
  const worst = scale.neutral === null ? "basicallySatisfied" : "neutral";
  return [misses(worst), higher ? atLeast : atMost];
}

/** 满意 and 基本满意 together: everything that reaches the lower of the two limits. */
export function contentConditions(
  sources: DocumentSources,
  range: string,
  scale: Scale,
): readonly Condition[] {
  const [, ...best] = bandConditions(sources, range, scale, "satisfied");
  return [...bandConditions(sources, range, scale, "basicallySatisfied").slice(0, 1), ...best];
}

/** Conditions as a product of comparisons of whole columns, for SUMPRODUCT. */
export function maskOf(conditions: readonly Condition[]): string {
  return conditions.map(([column, criterion]) => comparison(column, criterion)).join("*");
}

/** A criterion of COUNTIFS as a comparison of a whole column: `">="&x` becomes `(column>=x)`. */
function comparison(column: string, criterion: string): string {
  const found = /^"(>=|<=|<>|<|>|=)"&(.*)$/.exec(criterion);
  return found === null ? `(${column}=${criterion})` : `(${column}${found[1] ?? "="}${found[2] ?? '""'})`;
}

/** The rows that count whatever the period. */
export function rowsOfAnyPeriod(data: CleanDataLayout): readonly Condition[] {
  return [[columnOf(data.table, data.excluded), '""']];
}

/** The rows that count of a stretch of days, whatever the period evaluated; where only years are known, of its years. */
export function rowsBetween(data: CleanDataLayout, from: string, to: string): readonly Condition[] {
  if (data.time === null && data.years === null) return [];
  return [...momentsBetween(data, from, to), ...rowsOfAnyPeriod(data)];
}

/** Given from one day to before another. */
function momentsBetween(
  { table, time, years }: CleanDataLayout,
  from: string,
  to: string,
): readonly Condition[] {
  if (time !== null) {
    const moment = columnOf(table, time);
    return [
      [moment, `">="&${from}`],
      [moment, `"<"&${to}`],
    ];
  }
  if (years === null) return [];
  const year = columnOf(table, years);
  return [
    [year, `">="&YEAR(${from})`],
    [year, `"<"&YEAR(${to})`],
  ];
}

/** Conditions as the arguments of COUNTIFS. */
export function argumentsOf(conditions: readonly Condition[]): string {
  return conditions.map(([range, criterion]) => `${range},${criterion}`).join(",");
}
