import type { RowMatcher, RowSource } from "../../documents/sheet/tableSpec";
import type { Analyst } from "./analyst";

/** Where the rows of a large table come from: the analyst that made its sheet. */
export function largeRows(analyst: Analyst, table: string): Omit<RowSource, "count"> {
  return {
    block: (request) => analyst.tableRows(table, request),
    matcher: () => matcherOf(analyst, table),
  };
}

function matcherOf(analyst: Analyst, table: string): RowMatcher {
  let isFirst = true;
  return {
    add: (keys) => {
      const begins = isFirst;
      isFirst = false;
      return analyst.addStandingKeys(table, keys, begins);
    },
    keepWanted: () => analyst.keptRows(table),
    order: (rows) => analyst.rowOrder(table, rows),
  };
}
