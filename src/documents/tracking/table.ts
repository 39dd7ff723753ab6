import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

export const TRACKING = {
  document: "measure-tracking",
  headings: {
    measure: CONCEPTS.actionName,
    department: CONCEPTS.department,
    owner: CONCEPTS.owner,
    start: CONCEPTS.plannedStart,
    due: TERMS.plannedFinish,
    progress: TERMS.progressPercent,
    problems: CONCEPTS.problemsMet,
    adjustment: CONCEPTS.adjustment,
    nextStep: CONCEPTS.nextStep,
    status: CONCEPTS.status,
    finished: CONCEPTS.actualFinish,
    delayCause: CONCEPTS.delayCause,
    problem: CONCEPTS.coreProblem,
    adoption: CONCEPTS.adoption,
    counts: TERMS.counts,
    brief: TERMS.brief,
    progressValue: CONCEPTS.progressValue,
    key: CONCEPTS.actionKey,
  },
} as const satisfies TableDefinition;

export const TRACKING_ENTRIES = staffTable(TRACKING, {
  columns: {
    key: "text",
    measure: "text",
    problem: "text",
    department: "text",
    owner: "text",
    due: "date",
    progress: "number",
    finished: "date",
    delayCause: "text",
    problems: "text",
    adjustment: "text",
    nextStep: "text",
  },
});
