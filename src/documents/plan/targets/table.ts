import { CONCEPTS } from "../../../glossary/concepts";
import type { TableDefinition } from "../../sheet/tableReference";
import { staffTable } from "../../staffTable";
import { TERMS } from "./words";

/** 改进目标: what is to be reached for each problem of the plan. */
export const TARGETS = {
  document: "improvement-plan",
  part: "targets",
  headings: {
    problem: CONCEPTS.coreProblem,
    metric: TERMS.metric,
    before: TERMS.before,
    target: TERMS.target,
    date: TERMS.date,
    expected: TERMS.expected,
    result: TERMS.result,
    beforePeriod: TERMS.beforePeriod,
    metricThen: TERMS.metricThen,
    valueThen: TERMS.valueThen,
    rateThen: TERMS.rateThen,
    now: TERMS.now,
    baseline: TERMS.baseline,
    sentence: TERMS.sentence,
  },
} as const satisfies TableDefinition;

export const TARGET_ENTRIES = staffTable(TARGETS, {
  columns: {
    problem: "text",
    metric: "text",
    target: "number",
    date: "date",
    metricThen: "text",
    valueThen: "number",
    rateThen: "number",
    baseline: "text",
  },
});
