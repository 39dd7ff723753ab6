import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** 突出问题分析与改进: one row a problem and check. */
export const FINDINGS = {
  document: "inspection-report",
  headings: {
    problem: TERMS.finding,
    analysis: TERMS.analysis,
    meanThen: TERMS.meanThen,
    meanNow: TERMS.meanNow,
    followUp: TERMS.followUp,
    measures: TERMS.measures,
    responsible: TERMS.responsible,
    due: CONCEPTS.deadline,
    status: CONCEPTS.status,
    checkedFrom: TERMS.checkedFrom,
    planned: TERMS.plannedAs,
    first: TERMS.firstPlace,
    second: TERMS.secondPlace,
    count: TERMS.actionCount,
    item: TERMS.itemKey,
    key: TERMS.findingKey,
  },
} as const satisfies TableDefinition;

/** 按客服. */
export const INSPECTED_AGENTS = {
  document: "inspection-report",
  part: "agents",
  headings: {
    agent: TERMS.agent,
    mean: TERMS.meanScore,
    n: TERMS.agentCases,
    percent: TERMS.percent,
    last: TERMS.last,
  },
} as const satisfies TableDefinition;

/** The days of this check and the last one, where staff set them, and whom it was about. */
export const CHECKS = {
  document: "inspection-report",
  part: "checks",
  headings: {
    check: TERMS.check,
    fromSet: TERMS.fromSet,
    toSet: TERMS.toSet,
    subject: TERMS.subject,
    key: TERMS.checkKey,
  },
} as const satisfies TableDefinition;

export const FINDING_ENTRIES = staffTable(FINDINGS, {
  columns: {
    key: "text",
    problem: "text",
    analysis: "text",
    meanThen: "number",
    checkedFrom: "date",
    item: "text",
  },
});

export const CHECK_ENTRIES = staffTable(CHECKS, {
  columns: { key: "text", fromSet: "date", toSet: "date", subject: "text" },
  rescued: true,
});
