import type { DocumentContext } from "../context";
import { rootCauses, rootCausesFormula } from "../fishbone/rootCauses";
import { FISHBONE } from "../fishbone/table";
import { tableIn } from "../sheet/tableReference";
import type { ProblemRow } from "./problemRows";
import { PROBLEMS } from "./table";

/** 根本原因分析: the roots of 鱼骨图 where that sheet stands, else what staff wrote beside the problem. */
export function causeOf(context: DocumentContext): (row: ProblemRow) => string {
  const rootsOf = context.isMade(FISHBONE.document) ? rootCauses(context) : (): string => "";
  return ({ problem, enteredCause }) => {
    const roots = rootsOf(problem);
    return roots === "" ? enteredCause : roots;
  };
}

/**
 * The same as a formula without "=".
 *
 * @param problem a cell that names the problem as 鱼骨图 does.
 */
export function causeFormula(context: DocumentContext, problem: string): string {
  const entered = `${tableIn(context, PROBLEMS).own("enteredCause")}&""`;
  return context.isMade(FISHBONE.document) ? rootCausesFormula(context, problem, entered) : entered;
}
