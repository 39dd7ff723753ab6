import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

export const PROBLEMS = {
  document: "problem-analysis",
  headings: {
    number: TERMS.number,
    description: TERMS.description,
    frequency: TERMS.frequency,
    severity: TERMS.severity,
    cause: TERMS.cause,
    actions: TERMS.actions,
    owner: CONCEPTS.owner,
    due: TERMS.plannedFinish,
    finished: CONCEPTS.actualFinish,
    effect: TERMS.effect,
    problem: TERMS.problem,
    enteredFrequency: TERMS.enteredFrequency,
    enteredSeverity: TERMS.enteredSeverity,
    enteredCause: TERMS.enteredCause,
    mark: CONCEPTS.mark,
    named: TERMS.named,
    counted: TERMS.counted,
    months: TERMS.months,
    harm: TERMS.harm,
    allHarm: TERMS.allHarm,
    first: TERMS.first,
    second: TERMS.second,
    count: TERMS.actionCount,
    key: CONCEPTS.rowKey,
    countedProblem: TERMS.countedProblem,
    fishboneProblem: TERMS.fishboneProblem,
  },
} as const satisfies TableDefinition;

/** What was counted when a problem was last a core one is read back with what staff wrote: it stays. */
export const PROBLEM_ENTRIES = staffTable(PROBLEMS, {
  columns: {
    key: "text",
    number: "text",
    description: "text",
    problem: "text",
    enteredFrequency: "number",
    enteredSeverity: "text",
    enteredCause: "text",
    counted: "number",
    months: "number",
    harm: "number",
    allHarm: "number",
  },
});
