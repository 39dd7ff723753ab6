import { GROUP_ROLES, type GroupRole } from "../survey/role";
import type { Survey } from "../survey/survey";
import { groupNameAt } from "./groupNames";

/** A column that divides the rows into groups. */
export interface GroupColumn {
  readonly role: GroupRole;
  readonly header: string;
  /** The name of a row's group, in the spelling that all of the group go by; null where the row has none. */
  readonly nameAt: (row: number) => string | null;
}

/** The columns of a survey that divide its rows, in the order of GROUP_ROLES. */
export function groupColumns({ texts }: Survey): GroupColumn[] {
  return GROUP_ROLES.flatMap((role) => {
    const column = texts[role];
    if (column === undefined) return [];
    return [{ role, header: column.header, nameAt: groupNameAt(column) }];
  });
}
