import type { DocumentContext } from "../context";
import { wordsOf } from "../../glossary/words";
import { countRows } from "../formulas/conditions";
import { exactly, verbatimOf } from "../formulas/criterion";
import { text } from "../formulas/text";
import { tableIn } from "../sheet/tableReference";
import type { CallRow } from "./callRows";
import { CALLBACKS } from "./table";
import { TERMS } from "./words";
import { says } from "../sheet/cellContent";

/** A customer is not called again within so many days without its being seen. */
const DAYS = 30;

/** Which rows are of customers whom another call of the last thirty days has reached. */
export function calledLately(rows: readonly CallRow[], today: number): (row: CallRow) => boolean {
  const reached = rows.filter((row) => isRecent(row, today));
  return (row) => customerOf(row) !== "" && reached.some((other) => other !== row && isSame(other, row));
}

function isSame(one: CallRow, other: CallRow): boolean {
  return customerOf(one).toLowerCase() === customerOf(other).toLowerCase();
}

function customerOf({ customerId }: CallRow): string {
  return String(customerId ?? "");
}

function isRecent({ entries: { reached, due } }: CallRow, today: number): boolean {
  return says(reached, TERMS["reached-yes"]) && typeof due === "number" && due >= today - DAYS;
}

/** The same as a formula without "=": the mark, or a blank. Calls count by the day on which they are due. */
export function calledLatelyFormula(context: DocumentContext): string {
  const words = wordsOf(context.localeOf(CALLBACKS.document));
  const { column, own } = tableIn(context, CALLBACKS);
  const yes = text(words(TERMS["reached-yes"]));
  const since = `${context.naming.setting("today")}-${String(DAYS)}`;
  const all = countRows(
    ...exactly(column("customerId"), verbatimOf(own("customerId"))),
    [column("reached"), yes],
    [column("due"), `">="&${since}`],
  );
  const itself = `IF(AND(ISNUMBER(${own("due")}),${own("reached")}=${yes}),IF(${own("due")}>=${since},1,0),0)`;
  return `IF(${own("customerId")}="","",IF(${all}-${itself}>0,${text(words(TERMS.calledLately))},""))`;
}
