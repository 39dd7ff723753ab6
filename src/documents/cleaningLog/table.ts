import { CONCEPTS } from "../../glossary/concepts";
import { isYes } from "../sheet/isYes";
import type { TableDefinition } from "../sheet/tableReference";
import { staffRows, type StaffState } from "../staffState";
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
  },
} as const satisfies TableDefinition;

/** The rows that staff took back. */
export const ROWS_TAKEN_BACK = staffTable(CLEANING_LOG, {
  columns: { key: "text", takeBack: "mark" },
  keeps: ({ takeBack }) => isYes(takeBack ?? null),
  rescued: true,
});

/** The keys of the rows that staff took back. */
export function takenBack(staff: StaffState): ReadonlySet<string> {
  return new Set((staffRows(staff, CLEANING_LOG) ?? []).map(({ cells }) => String(cells["key"] ?? "")));
}
