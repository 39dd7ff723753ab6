import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import type { Scale } from "../../analysis/survey/scale";
import { answered, countRows, onScale, type Condition } from "./conditions";
import { DETRACTORS_CRITERION, PROMOTERS_CRITERION } from "./netPromoter";
import { columnOf } from "./reference";
import { countedMeasure } from "./singleMeasures";
import { sumOfSquares } from "./squares";
import type { DocumentSources } from "../sources";
import { dimensionIn } from "./dimensionKey";

/**
 * The two or three numbers that a measure rests on, over the rows that meet `rows`, as formulas without "="; null where
 * 清洗数据 has no column of it. `masked` says the same where whole columns are compared, which knows no wildcards.
 */
export function numberFormulas(
  sources: DocumentSources,
  measure: string,
  rows: readonly Condition[],
  masked: readonly Condition[] = rows,
): readonly string[] | null {
  const { data, context } = sources;
  const heading = headingOf(sources, measure);
  if (data === null || heading === null) return null;
  const column = columnOf(data.table, heading);
  const { scale } = context.results;
  const given = heading === data.score && scale !== null ? onScale(column, scale) : [];
  const n = countRows(...(given.length > 0 ? given : [answered(data, heading)]), ...rows);
  if (measure === "nps") {
    const count = (criterion: string): string => countRows([column, criterion], ...rows);
    return [count(PROMOTERS_CRITERION), count(DETRACTORS_CRITERION), n];
  }
  const counting = countingConditions(sources, measure, column);
  if (counting !== null) return [countRows(...counting, ...rows), n];
  const counted = [...given, ...rows];
  const sum = `SUMIFS(${[column, ...counted.flat()].join(",")})`;
  const squares = sumOfSquares(column, scaleOf(sources, heading), counted, [...given, ...masked]);
  return [n, sum, squares];
}

/** What an answer that counts has to meet, of a measure that is a share; null for another. */
function countingConditions(
  sources: DocumentSources,
  measure: string,
  column: string,
): readonly Condition[] | null {
  const { operating, scale, cleaned } = sources.context.results;
  if (operating.some(({ role, unit }) => role === measure && unit === "share")) return [[column, "1"]];
  const single = countedMeasure(measure);
  if (single === null) return null;
  const ofAnswers = single.of === "ces" ? (cleaned.survey.ces?.scale ?? null) : scale;
  return ofAnswers === null ? null : (single.counting?.(sources, column, ofAnswers) ?? null);
}

/** Their values, in the same order. */
export function numbersOf(numbers: SampleNumbers): readonly number[] {
  switch (numbers.kind) {
    case "share":
      return [numbers.count, numbers.n];
    case "net":
      return [numbers.promoters, numbers.detractors, numbers.n];
    case "mean":
      return [numbers.n, numbers.sum, numbers.squares];
  }
}

function headingOf({ data }: DocumentSources, measure: string): string | null {
  if (data === null) return null;
  const single = countedMeasure(measure);
  if (single !== null) return data[single.of];
  const operating = data.operating.find(({ role }) => role === measure);
  if (operating !== undefined) return operating.heading;
  const name = dimensionIn(measure);
  return data.dimensions.find(({ column }) => column.header === name)?.heading ?? null;
}

/** The scale of the answers under a heading; null for numbers on none. */
function scaleOf({ data, context }: DocumentSources, heading: string): Scale | null {
  const { scale, cleaned } = context.results;
  if (heading === data?.score) return scale;
  if (heading === data?.ces) return cleaned.survey.ces?.scale ?? null;
  return data?.dimensions.find((each) => each.heading === heading)?.column.scale ?? null;
}
