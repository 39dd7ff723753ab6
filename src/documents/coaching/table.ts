import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** 辅导名单: one row a coached agent, which the page reads. */
export const COACHING = {
  document: "coaching",
  headings: {
    agent: TERMS.agent,
    name: TERMS.name,
    reasons: TERMS.reasons,
    quotes: TERMS.quotes,
    cases: TERMS.cases,
    weakItems: TERMS.weakItems,
    direction: TERMS.direction,
    promise: TERMS.promise,
    retraining: TERMS.retraining,
    key: TERMS.key,
  },
} as const satisfies TableDefinition;

export const COACHING_ENTRIES = staffTable(COACHING, {
  columns: { key: "text", agent: "text", direction: "text", promise: "text", retraining: "date" },
});
