import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

export const LIBRARY = {
  document: "measure-library",
  headings: {
    problemType: TERMS.problemType,
    measure: TERMS.actionExample,
    department: CONCEPTS.department,
    deadline: CONCEPTS.deadline,
    category: TERMS.reasonCategory,
    origin: TERMS.origin,
    key: CONCEPTS.actionKey,
  },
} as const satisfies TableDefinition;

export const LIBRARY_ENTRIES = staffTable(LIBRARY, {
  columns: {
    key: "text",
    problemType: "text",
    measure: "text",
    department: "text",
    deadline: "text",
    category: "text",
    origin: "text",
  },
});
