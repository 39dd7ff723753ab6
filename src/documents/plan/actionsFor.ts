import type { DocumentContext } from "../context";
import { type PlanRow, planRows } from "./planRows";
import { isTaken } from "./adoption";

/** The actions of the plan for a problem, in its order; those declined are none. */
export function actionsFor(context: DocumentContext, problem: string): readonly PlanRow[] {
  return planRows(context).rows.filter((row) => row.problem === problem && isTaken(row));
}
