import type { GroupRole } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { TableDefinition } from "../sheet/tableReference";
import { TERMS } from "./words";

/** The document whose tables these are. */
export const GROUPS_DOCUMENT = "groups";

/** What the groups of a role are called on sheets, whatever the source's heading. */
export const ROLE_TERMS: Readonly<Record<GroupRole, Term>> = {
  agentName: CONCEPTS["groups-agentName"],
  agentId: CONCEPTS["groups-agentId"],
  supervisor: CONCEPTS["groups-supervisor"],
  group: TERMS["groups-group"],
  channel: CONCEPTS["groups-channel"],
  serviceType: CONCEPTS["groups-serviceType"],
  segment: CONCEPTS["groups-segment"],
  product: CONCEPTS["groups-product"],
  region: TERMS["groups-region"],
};

/** The headings, the same in every table: the first one's are repeated in print for all. */
const GROUP_HEADINGS = {
  name: TERMS.groupName,
  n: CONCEPTS.answersCount,
  rate: CONCEPTS.groupRate,
  low: CONCEPTS.intervalLow,
  high: CONCEPTS.intervalHigh,
  dissatisfiedRate: CONCEPTS.dissatisfiedRate,
  differenceLow: TERMS.differenceLow,
  differenceHigh: TERMS.differenceHigh,
  adjustedP: TERMS.adjustedP,
  verdict: CONCEPTS.againstRest,
  mean: CONCEPTS.meanScore,
  content: TERMS.contentCount,
  criterion: TERMS.criterion,
  ownN: TERMS.ownCount,
  ownContent: TERMS.ownContent,
  ownDissatisfied: TERMS.ownDissatisfied,
  ownEffect: TERMS.ownEffect,
  othersEffect: TERMS.othersEffect,
} as const;

/** The table in which the groups of one role stand. */
export function groupsOf(role: GroupRole): TableDefinition<keyof typeof GROUP_HEADINGS> {
  return { document: GROUPS_DOCUMENT, part: role, headings: GROUP_HEADINGS };
}

/** A table for each role. */
export const GROUP_TABLES = (Object.keys(ROLE_TERMS) as GroupRole[]).map(groupsOf);
