import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** PDCA: a row a cycle that was evaluated for itself. */
export const PDCA = {
  document: "pdca",
  headings: {
    period: TERMS.period,
    plan: TERMS.plan,
    do: TERMS.do,
    check: TERMS.check,
    act: TERMS.act,
    key: TERMS.cycleKey,
  },
} as const satisfies TableDefinition;

export const PDCA_ENTRIES = staffTable(PDCA, { columns: { key: "text", act: "text" } });

/** 案例库: what was proven to work, and what was not. */
export const CASES = {
  document: "pdca",
  part: "cases",
  headings: {
    kind: TERMS.kind,
    practice: TERMS.practice,
    evidence: TERMS.evidence,
    lesson: TERMS.lesson,
    reach: TERMS.reach,
    key: TERMS.caseKey,
  },
} as const satisfies TableDefinition;

export const CASE_ENTRIES = staffTable(CASES, {
  columns: {
    key: "text",
    kind: "text",
    practice: "text",
    evidence: "text",
    lesson: "text",
    reach: "text",
  },
});
