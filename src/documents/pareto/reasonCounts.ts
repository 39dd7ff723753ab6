import { DETRACTORS_CRITERION } from "../formulas/netPromoter";
import type { CleanDataLayout } from "../cleanData/layout";
import { bandConditions, countOf, onScale, type Condition } from "../formulas/conditions";
import { namedBy, verbatimOf } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import type { DocumentSources } from "../sources";
import { categoryWords } from "./categoryWords";
import { countedLocale } from "./countedLocale";

/** Mentions of one category (a cell), summed over 原因1 … 原因k; null for an aggregated source. */
export function hitsFormula(sources: DocumentSources, category: string): string | null {
  return overReasons(sources, (reason) => inCategory(sources, reason, category));
}

/** The cells of a column of reasons that hold the category which a cell names as 清洗数据 does. */
export function inCategory(
  { context }: DocumentSources,
  reason: string,
  category: string,
): readonly Condition[] {
  return namedBy(reason, verbatimOf(category), categoryWords(context, countedLocale(context)).labels);
}

/** All mentions; null for an aggregated source. */
export function mentionsFormula(sources: DocumentSources): string | null {
  return overReasons(sources, (reason) => [[reason, '"?*"']]);
}

function overReasons(
  sources: DocumentSources,
  conditions: (reason: string) => readonly Condition[],
): string | null {
  const { data } = sources;
  if (data === null || data.reasons.length === 0) return null;
  return data.reasons
    .map((heading) =>
      countOf(sources, data, ...conditions(columnOf(data.table, heading)), ...whoseReasons(sources, data)),
    )
    .join("+");
}

/** Reasons are those of dissatisfied answers (by score, else NPS 0–6), unless everybody's were asked for. */
export function whoseReasons(sources: DocumentSources, data: CleanDataLayout): readonly Condition[] {
  const { scale, reasonsOf } = sources.context.results;
  if (data.score !== null && scale !== null) {
    const range = columnOf(data.table, data.score);
    return reasonsOf === "all"
      ? onScale(range, scale)
      : bandConditions(sources, range, scale, "dissatisfied");
  }
  if (reasonsOf === "all") return [];
  return data.nps === null ? [] : [[columnOf(data.table, data.nps), DETRACTORS_CRITERION]];
}
