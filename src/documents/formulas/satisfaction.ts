import type { Scale } from "../../analysis/survey/scale";
import type { CleanDataLayout } from "../cleanData/layout";
import type { DocumentSources } from "../sources";
import { answered, bandConditions, countOf, meanFormula, type Condition } from "./conditions";
import { columnOf } from "./reference";

/** Formulas, without "=", of the overall score over the rows that meet a few more conditions. */
export interface SatisfactionFormulas {
  readonly n: string;
  /** 满意 and 基本满意 together. */
  readonly content: string;
  readonly satisfied: string;
  readonly basicallySatisfied: string;
  readonly neutral: string;
  readonly dissatisfied: string;
  readonly mean: string;
  /** 总体满意度 as a share, blank without an answer. */
  readonly rate: string;
  /** 不满意率 as a share, blank without an answer. */
  readonly dissatisfiedRate: string;
}

/** The formulas of the overall score; null where the survey has none. */
export function satisfactionFormulas(
  sources: DocumentSources,
  ...conditions: readonly Condition[]
): SatisfactionFormulas | null {
  const { data } = sources;
  const { scale } = sources.context.results;
  if (data === null || data.score === null || scale === null) return null;
  const score = data.score;
  const count = (band: Parameters<typeof bandConditions>[3]): string =>
    countOf(
      sources,
      data,
      ...bandConditions(sources, columnOf(data.table, score), scale, band),
      ...conditions,
    );
  const n = countOf(sources, data, answered(data, score), ...conditions);
  const content = contentCount(sources, data, score, scale, conditions);
  return {
    n,
    content,
    satisfied: count("satisfied"),
    basicallySatisfied: count("basicallySatisfied"),
    neutral: count("neutral"),
    dissatisfied: count("dissatisfied"),
    mean: meanFormula(sources, data, score, ...conditions),
    rate: share(content, n),
    dissatisfiedRate: share(count("dissatisfied"), n),
  };
}

/** 满意 and 基本满意 together: everything that reaches the lower of the two limits. */
function contentCount(
  sources: DocumentSources,
  data: CleanDataLayout,
  score: string,
  scale: Scale,
  conditions: readonly Condition[],
): string {
  const [reached] = bandConditions(sources, columnOf(data.table, score), scale, "basicallySatisfied");
  return countOf(sources, data, ...(reached === undefined ? [] : [reached]), ...conditions);
}

/** A share, blank where there is nothing to divide by. */
export function share(count: string, n: string): string {
  return `IFERROR(${count}/${n},"")`;
}
