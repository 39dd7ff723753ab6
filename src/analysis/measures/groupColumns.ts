import { toSimplified } from "../reasons/simplifiedCharacters";
import { GROUP_ROLES, type GroupRole } from "../survey/role";
import type { Survey } from "../survey/survey";
import { groupNameAt } from "./groupNames";

/** What a text is written in: `latin` has no Han characters, `simplified` none that has a simpler form. */
export type Script = "latin" | "simplified" | "traditional";

/** A column that divides the rows into groups. */
export interface GroupColumn {
  readonly role: GroupRole;
  readonly header: string;
  readonly script: Script;
  /** The name of a row's group, in the spelling that all of the group go by; null where the row has none. */
  readonly nameAt: (row: number) => string | null;
}

/** The columns of a survey that divide its rows, in the order of GROUP_ROLES. */
export function groupColumns({ texts }: Survey): GroupColumn[] {
  return GROUP_ROLES.flatMap((role) => {
    const column = texts[role];
    if (column === undefined) return [];
    const { header } = column;
    return [{ role, header, script: scriptOf(header), nameAt: groupNameAt(column) }];
  });
}

/** What a header is written in; one that both Chinese scripts write alike is simplified. */
export function scriptOf(header: string): Script {
  if (!/\p{Script=Han}/u.test(header)) return "latin";
  return toSimplified(header) === header ? "simplified" : "traditional";
}
