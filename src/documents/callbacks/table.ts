import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** One row a ticket whose customer is to be called. */
export const CALLBACKS = {
  document: "callbacks",
  headings: {
    due: TERMS.due,
    items: TERMS.items,
    ticketId: CONCEPTS.ticketId,
    customerId: CONCEPTS.customerId,
    agent: TERMS.agent,
    said: TERMS.said,
    caller: TERMS.caller,
    attempts: TERMS.attempts,
    reached: TERMS.reached,
    result: TERMS.result,
    reviewer: TERMS.reviewer,
    secondDate: TERMS.secondDate,
    secondScore: TERMS.secondScore,
    status: CONCEPTS.status,
    mark: CONCEPTS.mark,
    sourceRow: CONCEPTS.sourceRow,
    kinds: TERMS.kinds,
    secondProblem: TERMS.secondProblem,
    key: TERMS.callKey,
  },
} as const satisfies TableDefinition;

/** 评价真实性, under the list. */
export const AUTHENTICITY = {
  document: "callbacks",
  part: "authenticity",
  headings: {
    agent: TERMS.agent,
    check: TERMS.check,
    ticketId: CONCEPTS.ticketId,
    customerId: CONCEPTS.customerId,
    count: TERMS.count,
    finding: TERMS.finding,
    services: TERMS.services,
    share: CONCEPTS.share,
    sourceRow: CONCEPTS.sourceRow,
  },
} as const satisfies TableDefinition;

/** What stands of a ticket once it is listed stays with it when the source no longer has it. */
export const CALL_ENTRIES = staffTable(CALLBACKS, {
  columns: {
    key: "text",
    due: "date",
    items: "text",
    ticketId: "text",
    customerId: "text",
    agent: "text",
    said: "text",
    kinds: "text",
    caller: "text",
    attempts: "number",
    reached: "text",
    result: "text",
    reviewer: "text",
    secondDate: "date",
    secondScore: "number",
    secondProblem: "text",
  },
});
