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
    adoption: CONCEPTS.adoption,
    start: CONCEPTS.plannedStart,
    days: TERMS.deadlineDays,
    status: CONCEPTS.status,
    mark: CONCEPTS.mark,
    proposed: CONCEPTS.proposedDeadline,
    original: TERMS.originalDeadline,
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
    adoption: "text",
    start: "date",
    days: "number",
    original: "date",
  },
});
