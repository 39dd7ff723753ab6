import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

export const IMPROVEMENT = {
  document: "improvement-table",
  headings: {
    period: CONCEPTS.evaluationPeriod,
    source: CONCEPTS.dataSource,
    rate: CONCEPTS.satisfactionRate,
    dissatisfiedRate: CONCEPTS.dissatisfiedRate,
    problem: TERMS.coreProblemByShare,
    quotes: TERMS.problemDescription,
    agents: TERMS.agentsConcerned,
    measures: CONCEPTS.improvementAction,
    responsible: TERMS.responsible,
    due: CONCEPTS.deadline,
    progress: TERMS.progress,
    effect: TERMS.effect,
    remark: CONCEPTS.mark,
    note: CONCEPTS.remark,
    category: CONCEPTS.category,
    rateThen: TERMS.rateThen,
    dissatisfiedThen: TERMS.dissatisfiedThen,
    shareThen: TERMS.shareThen,
    first: TERMS.firstAction,
    second: TERMS.secondAction,
    count: TERMS.actionCount,
    key: CONCEPTS.rowKey,
    countedCategory: TERMS.countedCategory,
    shownCategory: TERMS.shownCategory,
    periodCompared: TERMS.periodCompared,
  },
} as const satisfies TableDefinition;

/** Rows of earlier periods are read back whole: they stay as they were written. */
export const IMPROVEMENT_ENTRIES = staffTable(IMPROVEMENT, {
  columns: {
    key: "text",
    period: "text",
    source: "text",
    category: "text",
    quotes: "text",
    agents: "text",
    rateThen: "number",
    dissatisfiedThen: "number",
    shareThen: "number",
    effect: "text",
    note: "text",
  },
});
