import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { scoreFit } from "./roleFit";

const CODED_OVERALL = /^([a-z]+\d+)\s*(?:all|overall|total)$/;
const CODED = /^([a-z]+\d+)\s*[a-z]/;
const FEWEST_SIBLINGS = 2;
const CODED_CONFIDENCE = 0.7;

/**
 * The question number of a coded header ("Q7FOOD" -> "q7"); null for other headers.
 *
 * @example ["q7food", "food"].map(questionOf) // ["q7", null]
 */
export function questionOf(core: string): string | null {
  return CODED.exec(core)?.[1] ?? null;
}

/**
 * How sure it is that a column is the overall score, 0–1: by its words, or as the "ALL" among coded siblings
 * (Q7FOOD, Q7SIGN … Q7ALL; the question with most items comes first).
 */
export function overallConfidence(column: SampledColumn, columns: readonly SampledColumn[]): number {
  if (isOneOfSeveral(column, columns)) return 0;
  const strength = Math.max(column.reading.overall, codedStrength(column.reading.folded.core, columns));
  return strength * scoreFit(column.profile);
}

/** Several scores each of something apart (态度评分, 速度评分): none of them is the overall one. */
function isOneOfSeveral(column: SampledColumn, columns: readonly SampledColumn[]): boolean {
  if (!scoresPart(column)) return false;
  return columns.some((other) => other !== column && scoresPart(other) && scoreFit(other.profile) > 0);
}

function scoresPart({ reading }: SampledColumn): boolean {
  return reading.overall > 0 && reading.dimensionWord && !reading.wholeWord;
}

function codedStrength(core: string, columns: readonly SampledColumn[]): number {
  const question = CODED_OVERALL.exec(core)?.[1];
  if (question === undefined) return 0;
  const siblings = columns.filter(({ reading }) => questionOf(reading.folded.core) === question).length - 1;
  return siblings < FEWEST_SIBLINGS ? 0 : CODED_CONFIDENCE + Math.min(siblings, 20) / 100;
}
