import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { TERMS } from "./words";

/** What the sheet shows: the categories by their place. */
export const PARETO = {
  document: "pareto",
  headings: {
    place: TERMS.place,
    category: TERMS.problemCategory,
    factor: CONCEPTS.factor,
    count: TERMS.count,
    share: CONCEPTS.share,
    cumulativeShare: TERMS.cumulativeShare,
    line: TERMS.vitalLine,
    vitalFew: TERMS.vitalFew,
    core: TERMS.core,
    quote: TERMS.typicalQuote,
    chartLabel: TERMS.chartLabel,
  },
} as const satisfies TableDefinition;

/** 原因统计: the categories in the scheme's order with their counts and places. */
export const REASON_STATISTICS = {
  document: PARETO.document,
  part: "reasons",
  headings: {
    order: TERMS.order,
    category: CONCEPTS.category,
    factor: CONCEPTS.factor,
    last: CONCEPTS.placedLast,
    quote: TERMS.typicalQuote,
    hits: TERMS.hits,
    count: TERMS.count,
    sortKey: TERMS.sortKey,
    rank: TERMS.rank,
    named: TERMS.named,
    apart: TERMS.apart,
    cut: TERMS.cut,
    coreLine: TERMS.coreLine,
    label: TERMS.shownCategory,
    chartName: TERMS.chartLabel,
  },
} as const satisfies TableDefinition;
