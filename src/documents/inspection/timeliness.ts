import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { tableIn } from "../sheet/tableReference";
import type { StaffRow } from "../staffState";
import { INSPECTIONS } from "./table";
import { TERMS } from "./words";

/** S21: a periodic check is timely within 72 hours of the service; dates tell days. */
const TIMELY_DAYS = 3;

/** Whether a case was inspected too long after the service. */
export function isLate({ served, inspected }: StaffRow["cells"]): boolean {
  return typeof served === "number" && typeof inspected === "number" && inspected - served > TIMELY_DAYS;
}

/** The same as a formula without "=", in a row of 质检记录: the mark, or a blank. */
export function timelinessFormula(context: DocumentContext): string {
  const words = wordsOf(context.localeOf(INSPECTIONS.document));
  const { own } = tableIn(context, INSPECTIONS);
  const [served, inspected] = [own("served"), own("inspected")];
  const late = `IF(${inspected}-${served}>${String(TIMELY_DAYS)},${text(words(TERMS.late))},"")`;
  return `IF(AND(ISNUMBER(${served}),ISNUMBER(${inspected})),${late},"")`;
}
