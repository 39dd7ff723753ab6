import type { DocumentContext } from "../context";
import { tableIn } from "../sheet/tableReference";
import { TRACKING } from "../tracking/table";
import { trackingRows } from "../tracking/trackingRows";
import { declinedText, takenActions } from "../improvementTable/problemActions";
import { isTaken } from "../plan/adoption";

/** The day on which the last action of a problem was finished; null while one is not, or there is none. */
export function finishedOf(context: DocumentContext): (problem: string) => number | null {
  const rows = trackingRows(context).filter(({ plan }) => isTaken(plan));
  return (problem) => {
    const own = rows.filter(({ plan }) => plan.problem === problem);
    const days = own.flatMap(({ finished }) => finished ?? []);
    return days.length === 0 || days.length < own.length ? null : Math.max(...days);
  };
}

/** The same as a formula without "="; blank where there is none. */
export function finishedFormula(context: DocumentContext, problem: string): string {
  const { column } = tableIn(context, TRACKING);
  const [ofProblem, action, adoption] = [column("problem"), column("measure"), column("adoption")];
  const conditions = takenActions(context, column, problem);
  const isDone = `COUNTIFS(${conditions},${column("finished")},">0")=COUNTIFS(${conditions})`;
  const isMeant = `(${ofProblem}=${problem})*(${action}<>"")*(${adoption}<>${declinedText(context)})`;
  return `IFERROR(IF(${isDone},AGGREGATE(14,6,${column("finished")}/(${isMeant}),1),""),"")`;
}
