import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS as GOAL_TERMS } from "../settings/goals/words";
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
    weight: GOAL_TERMS.weight,
    remark: CONCEPTS.remark,
    stored: TERMS.stored,
    key: TERMS.cycleKey,
  },
} as const satisfies TableDefinition;

export const HISTORY_ENTRIES = staffTable(HISTORY, {
  columns: { key: "text", weight: "number", remark: "text", stored: "text" },
});
