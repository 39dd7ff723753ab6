import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import type { Results } from "../../analysis/results";
import type { Scale } from "../../analysis/survey/scale";
import {
  answered,
  bandConditions,
  contentConditions,
  countRows,
  maskOf,
  onScale,
  type Condition,
} from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import type { DocumentSources } from "../sources";
import { easyCriterion } from "./effortWorkings";

/** The two or three numbers that a measure rests on, over the rows that meet `rows`, as formulas without "="; null where 清洗数据 has no column of it. */
export function numberFormulas(
  sources: DocumentSources,
  measure: string,
  rows: readonly Condition[],
): readonly string[] | null {
  const { data, context } = sources;
  const heading = headingOf(sources, measure);
  if (data === null || heading === null) return null;
  const column = columnOf(data.table, heading);
  const { scale } = context.results;
  const given = heading === data.score && scale !== null ? onScale(column, scale) : [];
  const n = countRows(...(given.length > 0 ? given : [answered(data, heading)]), ...rows);
  if (measure === "nps") {
    return [countRows([column, '">=9"'], ...rows), countRows([column, '"<=6"'], ...rows), n];
  }
  const { operating } = context.results;
  if (operating.some(({ role, unit }) => role === measure && unit === "share")) {
    return [countRows([column, "1"], ...rows), n];
  }
  if (measure === "easyShare") return [countRows(easyCondition(context.results, column), ...rows), n];
  if (measure === "rate" || measure === "dissatisfiedRate") {
    return scale === null
      ? null
      : [countRows(...shareCondition(sources, measure, column, scale), ...rows), n];
  }
  const counted = [...given, ...rows];
  const sum = `SUMIFS(${[column, ...counted.flat()].join(",")})`;
  return [n, sum, `SUMPRODUCT(1*${maskOf(counted)},${column},${column})`];
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

/** Content is what reaches the lower of the two limits. */
function shareCondition(
  sources: DocumentSources,
  measure: "rate" | "dissatisfiedRate",
  column: string,
  scale: Scale,
): readonly Condition[] {
  if (measure === "dissatisfiedRate") return bandConditions(sources, column, scale, "dissatisfied");
  return contentConditions(sources, column, scale);
}

function easyCondition({ cleaned }: Results, column: string): Condition {
  const { ces } = cleaned.survey;
  return [column, ces === null ? '""' : easyCriterion(ces.scale)];
}

function headingOf({ data }: DocumentSources, measure: string): string | null {
  if (data === null) return null;
  if (measure === "nps") return data.nps;
  if (measure === "ces" || measure === "easyShare") return data.ces;
  const operating = data.operating.find(({ role }) => role === measure);
  if (operating !== undefined) return operating.heading;
  if (!measure.startsWith(DIMENSION)) return data.score;
  const name = measure.slice(DIMENSION.length);
  return data.dimensions.find(({ column }) => column.header === name)?.heading ?? null;
}

const DIMENSION = "dimension:";
