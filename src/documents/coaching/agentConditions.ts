import type { Condition } from "../formulas/conditions";
import { namedBy, verbatimOf } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import type { DocumentSources } from "../sources";
import { agentColumn } from "./facts";

/** The answers of the agent whom a cell chooses among those of the survey. */
export function rowsOfAgent({ data, context }: DocumentSources, agent: string): readonly Condition[] {
  const role = agentColumn(context)?.role;
  const column = data?.groups.find((group) => group.role === role);
  if (data === null || column === undefined) return [];
  const agents = context.results.groups.find((table) => table.role === role)?.items ?? [];
  const names = agents.map(({ name }) => name);
  return namedBy(columnOf(data.table, column.heading), verbatimOf(agent), names);
}
