import type { Results } from "../../analysis/results";
import type { GroupRole } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { withinSentence } from "../../glossary/words";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

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

/** What groups are called that are sheets of the survey. */
export const SHEET_TERM = CONCEPTS["groups-sheet"];

/** What groups are called: after their role, and those that are sheets of the survey, sheets. */
export function roleTerm({ cleaned }: Pick<Results, "cleaned">, role: GroupRole): Term {
  return cleaned.survey.sheetsAre === role ? SHEET_TERM : ROLE_TERMS[role];
}

/** What the groups of a role are called within a sentence. */
export function roleWords(
  { words, context }: Pick<DocumentSources, "words" | "context">,
  role: GroupRole,
): string {
  return withinSentence(words(roleTerm(context.results, role)));
}
