import { CONCEPTS } from "../../glossary/concepts";
import { isYes } from "../sheet/isYes";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

export const CLEANING_LOG = {
  document: "cleaning-log",
  headings: {
    sourceRow: CONCEPTS.sourceRow,
    ticketId: CONCEPTS.ticketId,
    rule: TERMS.exclusionRule,
    found: TERMS.whatWasThere,
    takeBack: TERMS.takeBack,
    key: CONCEPTS.rowKey,
    correction: TERMS.keptCorrection,
  },
} as const satisfies TableDefinition;

/** The rows that staff took back, and the corrections whose row is gone. */
export const KEPT_LINES = staffTable(CLEANING_LOG, {
  columns: { key: "text", takeBack: "mark", correction: "text" },
  keeps: ({ takeBack, correction }) => isYes(takeBack ?? null) || (correction ?? "") !== "",
  rescued: true,
});
