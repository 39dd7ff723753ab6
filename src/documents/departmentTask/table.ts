import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { TRACKING } from "../tracking/table";
import { TERMS } from "./words";

const { due, progress, problems, adjustment, nextStep, finished, delayCause } = TRACKING.headings;

/** Begins the ids of these sheets: a workbook may hold one a department. */
export const TASKS_ID = "department-task";

/** The columns of a department's list, headed as on 改善措施跟踪表. */
export const TASKS = {
  document: TASKS_ID,
  headings: {
    key: CONCEPTS.actionKey,
    problem: CONCEPTS.coreProblem,
    action: CONCEPTS.improvementAction,
    owner: CONCEPTS.owner,
    due,
    progress,
    problems,
    adjustment,
    nextStep,
    finished,
    delayCause,
    sent: TERMS.sent,
  },
} as const satisfies TableDefinition;

export type TaskColumn = keyof typeof TASKS.headings;
