import { COURSE_ROLES, GROUP_ROLES, type Role } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import type { Speech } from "../language/speech";

/** The roles as a drop-down offers them: by what they tell, `ignore` apart. */
export const ROLE_GROUPS = [
  { group: "scores", roles: ["score", "dimension", "nps", "ces", "inspection"] },
  { group: "words", roles: ["reason", "reasonCategory", "reasonFlag", "comment"] },
  {
    group: "time",
    roles: ["time", "date", "timeOfDay", ...COURSE_ROLES],
  },
  {
    group: "people",
    roles: GROUP_ROLES,
  },
  { group: "ticket", roles: ["ticketId", "callId", "customerId", "customerName", "phone"] },
  {
    group: "marks",
    roles: [
      "resolved",
      "transfers",
      "complaint",
      "complaintLevel",
      "testFlag",
      "misrated",
      "appeal",
      "count",
      "invited",
      "weight",
    ],
  },
] as const satisfies readonly { readonly group: string; readonly roles: readonly Role[] }[];

/** What a group of roles is called. */
export function roleGroupName(
  group: (typeof ROLE_GROUPS)[number]["group"],
  { say, word }: Pick<Speech, "say" | "word">,
): string {
  return group === "scores" ? word(CONCEPTS.scores) : say(`role-group-${group}`);
}
