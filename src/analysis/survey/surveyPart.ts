import { GROUP_ROLES, type GroupRole } from "./role";

/** A team, a channel or another group of a survey, whose rows alone count. */
export interface SurveyPart {
  readonly role: GroupRole;
  /** The group's name; case and spaces within make no difference. */
  readonly value: string;
}

/** The part that a survey was narrowed down to. */
export interface TakenPart extends SurveyPart {
  /** What heads the column that tells. */
  readonly header: string;
  /** The key of each row of the part: the one that it has in the whole survey. */
  readonly keys: readonly string[];
  /** The keys of all rows of the whole survey. */
  readonly allKeys: ReadonlySet<string>;
}

/** Whether something that was stored is a part. */
export function isSurveyPart(stored: unknown): stored is SurveyPart {
  if (typeof stored !== "object" || stored === null) return false;
  const { role, value } = stored as Partial<Record<keyof SurveyPart, unknown>>;
  return typeof value === "string" && GROUP_ROLES.some((known) => known === role);
}
