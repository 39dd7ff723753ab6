import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

export const PLAN = {
  document: "improvement-plan",
  headings: {
    problem: CONCEPTS.coreProblem,
    measure: CONCEPTS.improvementAction,
    department: CONCEPTS.department,
    owner: CONCEPTS.owner,
    due: CONCEPTS.deadline,
    target: TERMS.target,
    start: CONCEPTS.plannedStart,
    days: TERMS.deadlineDays,
    status: CONCEPTS.status,
    mark: TERMS.problemMark,
    key: CONCEPTS.actionKey,
  },
} as const satisfies TableDefinition;

export const PLAN_ENTRIES = staffTable(PLAN, {
  columns: {
    key: "text",
    problem: "text",
    measure: "text",
    department: "text",
    owner: "text",
    due: "date",
    target: "text",
    start: "date",
    days: "number",
  },
});
