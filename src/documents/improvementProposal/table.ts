import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** 方案审批: one row a problem. */
export const PROPOSALS = {
  document: "improvement-proposal",
  headings: {
    number: TERMS.number,
    problem: TERMS.problem,
    approval: TERMS.approval,
    key: CONCEPTS.rowKey,
  },
} as const satisfies TableDefinition;

/** 资源与预算: one row an action of the plan. */
export const RESOURCES = {
  document: PROPOSALS.document,
  part: "resources",
  headings: {
    action: CONCEPTS.improvementAction,
    resources: TERMS.resources,
    budget: TERMS.budget,
    key: CONCEPTS.actionKey,
  },
} as const satisfies TableDefinition;

export const PROPOSAL_ENTRIES = staffTable(PROPOSALS, { columns: { key: "text", approval: "text" } });

export const RESOURCE_ENTRIES = staffTable(RESOURCES, {
  columns: { key: "text", resources: "text", budget: "text" },
});
