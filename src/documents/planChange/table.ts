import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** 调整申请: one row a request. */
export const CHANGES = {
  document: "plan-change",
  headings: {
    number: TERMS.number,
    action: TERMS.action,
    filed: TERMS.filed,
    original: TERMS.original,
    newDeadline: TERMS.newDeadline,
    reason: TERMS.reason,
    alternative: TERMS.alternative,
    qualityReview: TERMS.qualityReview,
    approval: TERMS.approval,
    result: TERMS.result,
    state: TERMS.state,
    chosenKey: TERMS.chosenKey,
    applied: TERMS.applied,
    originalThen: TERMS.originalThen,
  },
} as const satisfies TableDefinition;

/** 可选措施: the actions of the plan as a request names them. */
export const CHOICES = {
  document: CHANGES.document,
  part: "actions",
  headings: { choice: TERMS.choice, key: CONCEPTS.actionKey },
} as const satisfies TableDefinition;

/** Rows that wait for a request are read too: they keep their numbers. */
export const CHANGE_ENTRIES = staffTable(CHANGES, {
  columns: {
    number: "text",
    action: "text",
    filed: "date",
    newDeadline: "date",
    reason: "text",
    alternative: "text",
    qualityReview: "text",
    approval: "text",
    result: "text",
    applied: "date",
    originalThen: "date",
  },
  keeps: () => true,
});
