import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { ADOPTION_TERMS, isTaken } from "../plan/adoption";
import { PLAN } from "../plan/table";
import { tableIn } from "../sheet/tableReference";
import { statusToday, statusWord } from "./status";
import { TRACKING } from "./table";
import type { TrackingRow } from "./trackingRows";

/** S12: whether an action counts for 改善计划完成率: taken on, or in somebody's hands, and not declined. */
export function countsInCompletion({ plan }: TrackingRow): boolean {
  return isTaken(plan) && (plan.adoption === "adopted" || plan.owner !== "");
}

/** The same as a formula without "=", 1 or 0, in a row of 改善措施跟踪表. */
export function countsFormula(context: DocumentContext): string {
  const { own } = tableIn(context, TRACKING);
  const words = wordsOf(context.localeOf(PLAN.document));
  const says = (adoption: "adopted" | "declined"): string =>
    `${own("adoption")}=${text(words(ADOPTION_TERMS[adoption]))}`;
  const isTaken = `OR(${says("adopted")},${own("owner")}<>"")`;
  return `IF(OR(${own("measure")}="",${says("declined")}),0,IF(${isTaken},1,0))`;
}

/** What stands for a figure that nothing gives. */
const NONE = "—";

/** 改善计划完成率, 0–1: actions done of those that count; a dash where none does. */
export function completionRate(context: DocumentContext, rows: readonly TrackingRow[]): number | string {
  const stands = statusToday(context);
  const counted = rows.filter(countsInCompletion);
  if (counted.length === 0) return NONE;
  return counted.filter((row) => stands(row) === "done").length / counted.length;
}

/** The same as a formula without "=". */
export function completionFormula(context: DocumentContext): string {
  const { column } = tableIn(context, TRACKING);
  const done = `${column("counts")},1,${column("status")},${text(statusWord(context, "done"))}`;
  return `IFERROR(COUNTIFS(${done})/SUM(${column("counts")}),${text(NONE)})`;
}
