import type { Role } from "../role";
import type { SurveyTable, UsedColumn } from "./surveyTable";

/** The columns of a role, in their order. */
export function withRole(table: SurveyTable, role: Role): UsedColumn[] {
  return table.columns.filter((used) => used.role === role);
}

/** One column for each role that occurs. */
export function byRole<R extends Role, C>(
  roles: readonly R[],
  table: SurveyTable,
  build: (used: UsedColumn, role: R) => C,
): Partial<Record<R, C>> {
  const built: Partial<Record<R, C>> = {};
  for (const role of roles) {
    const [used] = withRole(table, role);
    if (used !== undefined) built[role] = build(used, role);
  }
  return built;
}
