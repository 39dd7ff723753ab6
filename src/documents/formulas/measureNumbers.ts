import type { SingleMeasure } from "../../analysis/measures/measureRecord";
import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import type { Scale } from "../../analysis/survey/scale";
import {
  answered,
  bandConditions,
  contentConditions,
  countRows,
  onScale,
  type Condition,
} from "./conditions";
import { isSingle } from "../measures/singleMeasures";
import { columnOf } from "./reference";
import { sumOfSquares } from "./squares";
import type { DocumentSources } from "../sources";

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
    return [countRows([column, '">=9"'], ...rows), countRows([column, '"<=6"'], ...rows), n];
  }
  const counting = countingConditions(sources, measure, column);
  if (counting !== null) return [countRows(...counting, ...rows), n];
  const counted = [...given, ...rows];
  const sum = `SUMIFS(${[column, ...counted.flat()].join(",")})`;
  const squares = sumOfSquares(column, scaleOf(sources, heading), counted, [...given, ...masked]);
  return [n, sum, squares];
}

type Counting = (sources: DocumentSources, column: string, scale: Scale) => readonly Condition[];

/** Which column of scores a measure is of, and what an answer has to meet that counts; null where it is no share. */
const SINGLE: Readonly<
  Record<SingleMeasure, { readonly of: "score" | "nps" | "ces"; readonly counting: Counting | null }>
> = {
  rate: { of: "score", counting: contentConditions },
  dissatisfiedRate: {
    of: "score",
    counting: (sources, column, scale) => bandConditions(sources, column, scale, "dissatisfied"),
  },
  mean: { of: "score", counting: null },
  nps: { of: "nps", counting: null },
  ces: { of: "ces", counting: null },
  easyShare: { of: "ces", counting: (_, column, scale) => [[column, easyCriterion(scale)]] },
};

/** What an answer that counts has to meet, of a measure that is a share; null for another. */
function countingConditions(
  sources: DocumentSources,
  measure: string,
  column: string,
): readonly Condition[] | null {
  const { operating, scale, cleaned } = sources.context.results;
  if (operating.some(({ role, unit }) => role === measure && unit === "share")) return [[column, "1"]];
  if (!isSingle(measure)) return null;
  const { of, counting } = SINGLE[measure];
  const ofAnswers = of === "ces" ? (cleaned.survey.ces?.scale ?? null) : scale;
  return ofAnswers === null || counting === null ? null : counting(sources, column, ofAnswers);
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

/** Easy is what lies on the easy side of the scale's middle. */
export function easyCriterion({ min, max, direction }: Pick<Scale, "min" | "max" | "direction">): string {
  return `"${direction === "lower-is-better" ? "<" : ">"}${String((min + max) / 2)}"`;
}

function headingOf({ data }: DocumentSources, measure: string): string | null {
  if (data === null) return null;
  if (isSingle(measure)) return data[SINGLE[measure].of];
  const operating = data.operating.find(({ role }) => role === measure);
  if (operating !== undefined) return operating.heading;
  if (!measure.startsWith(DIMENSION)) return null;
  const name = measure.slice(DIMENSION.length);
  return data.dimensions.find(({ column }) => column.header === name)?.heading ?? null;
}

/** The scale of the answers under a heading; null for numbers on none. */
function scaleOf({ data, context }: DocumentSources, heading: string): Scale | null {
  const { scale, cleaned } = context.results;
  if (heading === data?.score) return scale;
  if (heading === data?.ces) return cleaned.survey.ces?.scale ?? null;
  return data?.dimensions.find((each) => each.heading === heading)?.column.scale ?? null;
}

const DIMENSION = "dimension:";
