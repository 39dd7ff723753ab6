import type { GroupRole } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { TableDefinition } from "../sheet/tableReference";
import { TERMS } from "./words";

/** The document whose tables these are. */
export const GROUPS_DOCUMENT = "groups";

/** What the groups of a role are called where the source's own heading is in another language. */
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

/** The headings beside the first column, whose own comes from the data: see groupHeading. */
export const GROUP_HEADINGS = {
  n: CONCEPTS.answersCount,
  content: TERMS.contentCount,
  rate: CONCEPTS.groupRate,
  low: CONCEPTS.intervalLow,
  high: CONCEPTS.intervalHigh,
  dissatisfiedRate: CONCEPTS.dissatisfiedRate,
  mean: CONCEPTS.meanScore,
  verdict: CONCEPTS.againstRest,
  criterion: TERMS.criterion,
  p: TERMS.pValue,
  holm: TERMS.holmValue,
  different: TERMS.different,
} as const;

/** The table in which the groups of one role stand. */
export function groupsOf(role: GroupRole): TableDefinition<keyof typeof GROUP_HEADINGS> {
  return { document: GROUPS_DOCUMENT, part: role, headings: GROUP_HEADINGS };
}

/** A table for each role. */
export const GROUP_TABLES = (Object.keys(ROLE_TERMS) as GroupRole[]).map(groupsOf);
