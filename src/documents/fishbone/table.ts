import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** Causes, one a row: several of a kind are several rows. */
export const FISHBONE = {
  document: "fishbone",
  headings: {
    problem: CONCEPTS.coreProblem,
    bone: TERMS.bone,
    cause: TERMS.cause,
    basis: TERMS.basis,
    evidence: TERMS.evidence,
    heard: TERMS.heard,
    fitting: TERMS.fitting,
    method: TERMS.method,
    conclusion: TERMS.conclusion,
    root: TERMS.root,
    mark: CONCEPTS.mark,
    key: TERMS.causeKey,
  },
} as const satisfies TableDefinition;

export const CAUSE_ENTRIES = staffTable(FISHBONE, {
  columns: {
    key: "text",
    problem: "text",
    bone: "text",
    cause: "text",
    basis: "text",
    evidence: "text",
    heard: "number",
    fitting: "number",
    method: "text",
    conclusion: "text",
    root: "mark",
  },
});
