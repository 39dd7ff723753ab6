import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** 历次改进台账: a row a cycle and measure. */
export const HISTORY = {
  document: "improvement-history",
  headings: {
    period: TERMS.period,
    madeOn: TERMS.madeOn,
    metric: TERMS.metric,
    n: TERMS.n,
    value: TERMS.value,
    interval: TERMS.interval,
    problems: TERMS.problems,
    actions: TERMS.actions,
    onTime: TERMS.onTime,
    verdict: TERMS.verdict,
    source: TERMS.source,
    remark: CONCEPTS.remark,
    stored: TERMS.stored,
    key: TERMS.cycleKey,
  },
} as const satisfies TableDefinition;

export const HISTORY_ENTRIES = staffTable(HISTORY, {
  columns: { key: "text", remark: "text", stored: "text" },
});
