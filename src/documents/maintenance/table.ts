import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** One row a dissatisfied customer or complaint. */
export const MAINTENANCE = {
  document: "maintenance-record",
  headings: {
    customer: TERMS.customer,
    answered: TERMS.answered,
    description: TERMS.description,
    spread: TERMS.spread,
    owner: CONCEPTS.owner,
    responded: TERMS.responded,
    handling: TERMS.handling,
    outcome: TERMS.outcome,
    calledOn: TERMS.calledOn,
    calledScore: TERMS.calledScore,
    fault: TERMS.fault,
    category: TERMS.category,
    correction: TERMS.correction,
    correctionNote: TERMS.correctionNote,
    result: TERMS.result,
    status: CONCEPTS.status,
    source: TERMS.source,
    ticketId: CONCEPTS.ticketId,
    sourceRow: CONCEPTS.sourceRow,
    place: TERMS.place,
    categoryThen: TERMS.categoryThen,
    written: TERMS.written,
    key: TERMS.recordKey,
  },
} as const satisfies TableDefinition;

/** What stands of a case once it is listed stays with it when the source no longer has it. */
export const MAINTENANCE_ENTRIES = staffTable(MAINTENANCE, {
  columns: {
    key: "text",
    customer: "text",
    answered: "date",
    description: "text",
    spread: "text",
    owner: "text",
    responded: "date",
    handling: "text",
    outcome: "text",
    calledOn: "date",
    calledScore: "number",
    fault: "text",
    correction: "text",
    source: "text",
    ticketId: "text",
    categoryThen: "text",
    written: "text",
  },
});
