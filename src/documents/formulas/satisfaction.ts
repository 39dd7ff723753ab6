import type { DocumentSources } from "../sources";
import {
  bandConditions,
  contentConditions,
  countedRows,
  countRows,
  meanOf,
  onScale,
  type Condition,
} from "./conditions";
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

/** The formulas of the overall score in the period evaluated; null where the survey has none. */
export function satisfactionFormulas(
  sources: DocumentSources,
  ...conditions: readonly Condition[]
): SatisfactionFormulas | null {
  const { data } = sources;
  return data === null ? null : satisfactionOf(sources, [...conditions, ...countedRows(sources, data)]);
}

/** The formulas of the overall score of the rows that meet all of `rows`; null where the survey has none. */
export function satisfactionOf(
  sources: DocumentSources,
  rows: readonly Condition[],
): SatisfactionFormulas | null {
  const { data } = sources;
  const { scale } = sources.context.results;
  if (data === null || data.score === null || scale === null) return null;
  const score = data.score;
  const range = columnOf(data.table, score);
  const count = (band: Parameters<typeof bandConditions>[3]): string =>
    countRows(...bandConditions(sources, range, scale, band), ...rows);
  const given = [...onScale(range, scale), ...rows];
  const n = countRows(...given);
  const content = countRows(...contentConditions(sources, range, scale), ...rows);
  return {
    n,
    content,
    satisfied: count("satisfied"),
    basicallySatisfied: count("basicallySatisfied"),
    neutral: count("neutral"),
    dissatisfied: count("dissatisfied"),
    mean: meanOf(data, score, ...given),
    rate: share(content, n),
    dissatisfiedRate: share(count("dissatisfied"), n),
  };
}

/** A share, blank where there is nothing to divide by. */
export function share(count: string, n: string): string {
  return `IFERROR(${count}/${n},"")`;
}
