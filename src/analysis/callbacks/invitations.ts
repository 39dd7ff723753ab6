import { shareOf } from "../statistics/share";
import type { Survey } from "../survey/survey";
import type { RowNames } from "./rowNames";

/** How many of an agent's services were followed by an invitation to rate (邀评). */
export interface InvitationsOfAgent {
  readonly agent: string;
  readonly services: number;
  readonly invited: number;
  /** 邀评率, 0–1. */
  readonly rate: number | null;
  /** 漏邀评: services without an invitation. */
  readonly missed: number;
}

/**
 * The agents by how few of their services were followed by an invitation, the fewest first; null where invitations are
 * not known. Rows are services only where each was invited once or not at all.
 */
export function invitationsOf(
  survey: Survey,
  answers: Uint8Array,
  agents: RowNames,
): InvitationsOfAgent[] | null {
  const invited = survey.numbers.invited?.values;
  if (invited === undefined || invited.some((value) => !Number.isNaN(value) && value !== 0 && value !== 1))
    return null;
  const counts = agents.names.map((agent) => ({ agent, services: 0, invited: 0 }));
  for (let row = 0; row < survey.rowCount; row++) {
    const value = invited[row] ?? NaN;
    const count = counts[agents.of[row] ?? -1];
    if (count === undefined || Number.isNaN(value) || answers[row] !== 1) continue;
    count.services++;
    count.invited += value;
  }
  return counts
    .filter(({ services }) => services > 0)
    .map((count) => ({
      ...count,
      rate: shareOf(count.invited, count.services),
      missed: count.services - count.invited,
    }))
    .sort((one, other) => (one.rate ?? 0) - (other.rate ?? 0) || other.services - one.services);
}
