import { wordsOf } from "../../glossary/words";
import { CALLBACKS } from "../callbacks/table";
import { TERMS as CALL_TERMS } from "../callbacks/words";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import type { CellContent } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { staffRows } from "../staffState";
import type { MaintenanceRow } from "./maintenanceRow";
import { MAINTENANCE } from "./table";
import { TERMS } from "./words";
import { placeOf } from "../formulas/criterion";
import { says, isFilled } from "../sheet/cellContent";

/** How a case stands. */
export type CaseStatus = "open" | "running" | "to-call" | "closed" | "none";

/** All of them, the most urgent first. */
export const CASE_STATUSES: readonly CaseStatus[] = ["open", "running", "to-call", "closed", "none"];

/** A case is closed by its outcome and a call back; there is none where the customer rated by mistake. */
export function caseStatus(row: Pick<MaintenanceRow, "entries">, result: CellContent = null): CaseStatus {
  const { outcome, owner, handling, calledOn } = row.entries;
  if (says(result, CALL_TERMS["result-misrated"])) return "none";
  if (!isFilled(outcome)) return isFilled(owner) || isFilled(handling) ? "running" : "open";
  return typeof calledOn === "number" ? "closed" : "to-call";
}

/** Whether something is still to be done. */
export function isOpen(row: Pick<MaintenanceRow, "entries">): boolean {
  return ["open", "running", "to-call"].includes(caseStatus(row));
}

/** The same as a formula without "=", in a row of the record; blank in a row without a case. */
export function caseStatusFormula(context: DocumentContext): string {
  const words = wordsOf(context.localeOf(MAINTENANCE.document));
  const { own } = tableIn(context, MAINTENANCE);
  const said = (status: CaseStatus): string => text(words(TERMS[`status-${status}`]));
  const misrated = text(wordsOf(context.localeOf(CALLBACKS.document))(CALL_TERMS["result-misrated"]));
  const begun = `IF(AND(${own("owner")}="",${own("handling")}=""),${said("open")},${said("running")})`;
  const ended = `IF(ISNUMBER(${own("calledOn")}),${said("closed")},${said("to-call")})`;
  const stands = `IF(${own("result")}=${misrated},${said("none")},IF(${own("outcome")}="",${begun},${ended}))`;
  return `IF(AND(${own("customer")}="",${own("description")}=""),"",${stands})`;
}

/** What check calls found, by the row key of the answer. */
export function callResults(context: DocumentContext): ReadonlyMap<string, CellContent> {
  const rows = staffRows(context.staff, CALLBACKS) ?? [];
  return new Map(rows.map(({ key, cells }) => [key, cells["result"] ?? null]));
}

/** The same of the row's case as a formula without "=". */
export function callResultFormula(context: DocumentContext): string {
  const { own } = tableIn(context, MAINTENANCE);
  const calls = tableIn(context, CALLBACKS);
  const place = placeOf(own("key"), calls.column("key"));
  return `IFERROR(INDEX(${calls.column("result")},${place})&"","")`;
}
