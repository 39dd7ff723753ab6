import type { DocumentContext } from "../context";
import { rootCauses, rootCausesFormula } from "../fishbone/rootCauses";
import { FISHBONE } from "../fishbone/table";
import { SHARED } from "../sharedWords";
import { tableIn } from "../sheet/tableReference";
import type { ProblemRow } from "./problemRows";
import { PROBLEMS } from "./table";

/** 根本原因分析: the roots of 鱼骨图 where that sheet stands, else what staff wrote beside the problem. */
export function causeOf(context: DocumentContext): (row: ProblemRow) => string {
  const rootsOf = context.isMade(FISHBONE.document)
    ? rootCauses(context, betweenRoots(context))
    : (): string => "";
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
  if (!context.isMade(FISHBONE.document)) return entered;
  return rootCausesFormula(context, problem, betweenRoots(context), entered);
}

function betweenRoots({ localeOf }: DocumentContext): string {
  return SHARED.clauseSeparator[localeOf(PROBLEMS.document)];
}
