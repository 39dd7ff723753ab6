import type { DocumentContext } from "../context";
import { actionsFor } from "../plan/actionsFor";
import { type PlanRow } from "../plan/planRows";
import { PLAN } from "../plan/table";
import { targetFigures } from "../plan/targets/targetFigures";
import { targetRows } from "../plan/targets/targetRows";
import { causeOf } from "../problemAnalysis/cause";
import { type ProblemRow, problemRows } from "../problemAnalysis/problemRows";
import { sourcesOf } from "../sources";
import { staffRows, type TablePlace } from "../staffState";
import { PROPOSALS, RESOURCES } from "./table";

/** An action with what it asks for. */
export interface ProposedAction {
  readonly plan: PlanRow;
  readonly resources: string;
  readonly budget: string;
}

/** What the form of a problem shows. */
export interface Proposal {
  readonly row: ProblemRow;
  readonly approval: string;
  readonly cause: string;
  readonly target: string;
  readonly actions: readonly ProposedAction[];
}

/** The proposal that the form begins with: that of the first core problem; null where there is no problem. */
export function firstProposal(context: DocumentContext): Proposal | null {
  const { rows } = problemRows(context);
  const row = rows.find(({ core }) => core) ?? rows[0];
  if (row === undefined) return null;
  const target = targetRows(context).find(({ problem }) => problem === row.problem);
  return {
    row,
    approval: enteredIn(context, PROPOSALS, row.key, "approval"),
    cause: causeOf(context)(row),
    target: target === undefined ? "" : targetFigures(sourcesOf(context, PLAN.document))(target).sentence,
    actions: actionsOf(context, row.problem),
  };
}

function actionsOf(context: DocumentContext, problem: string): readonly ProposedAction[] {
  return actionsFor(context, problem).map((plan) => ({
    plan,
    resources: enteredIn(context, RESOURCES, plan.key, "resources"),
    budget: enteredIn(context, RESOURCES, plan.key, "budget"),
  }));
}

function enteredIn({ staff }: DocumentContext, table: TablePlace, key: string, column: string): string {
  const row = (staffRows(staff, table) ?? []).find((each) => each.key === key);
  return String(row?.cells[column] ?? "");
}
