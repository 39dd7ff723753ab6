import type { GroupRole, Role } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import type { Speech } from "./speech";

/** Roles that head columns of the sheets too, by the same words. */
const HEADINGS = {
  customerId: CONCEPTS.customerId,
  agentId: CONCEPTS["groups-agentId"],
  agentName: CONCEPTS["groups-agentName"],
  supervisor: CONCEPTS["groups-supervisor"],
  channel: CONCEPTS["groups-channel"],
  serviceType: CONCEPTS["groups-serviceType"],
  segment: CONCEPTS["groups-segment"],
  product: CONCEPTS["groups-product"],
  date: CONCEPTS.date,
  transfers: CONCEPTS["column-transfers"],
} as const;

/** What a column of a role is called. */
export function roleName(role: Role, { say, word }: Pick<Speech, "say" | "word">): string {
  return isHeading(role) ? word(HEADINGS[role]) : say(`role-${role}`);
}

/** What groups of a role are called: sheets, where the names of the survey's sheets stand as them. */
export function groupName(role: Role, sheetsAre: GroupRole | undefined, speech: Speech): string {
  return role === sheetsAre ? speech.word(CONCEPTS["groups-sheet"]) : roleName(role, speech);
}

function isHeading(role: Role): role is keyof typeof HEADINGS {
  return Object.hasOwn(HEADINGS, role);
}
