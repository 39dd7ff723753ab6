import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

/** 评价录入: one row a paper form. */
export const ENTRIES = {
  document: "customer-form",
  headings: {
    ticket: TERMS.ticket,
    customer: TERMS.customerName,
    contact: TERMS.contact,
    serviceType: TERMS.serviceType,
    served: TERMS.served,
    agent: TERMS.agent,
    timeliness: TERMS.timeliness,
    solving: TERMS.solving,
    manner: TERMS.manner,
    compliance: TERMS.compliance,
    overall: TERMS.overall,
    suggestions: TERMS.suggestions,
  },
} as const satisfies TableDefinition;

export const RATING_ENTRIES = staffTable(ENTRIES, {
  columns: {
    ticket: "text",
    customer: "text",
    contact: "text",
    serviceType: "text",
    served: "date",
    agent: "text",
    timeliness: "number",
    solving: "number",
    manner: "number",
    compliance: "number",
    overall: "number",
    suggestions: "text",
  },
});
