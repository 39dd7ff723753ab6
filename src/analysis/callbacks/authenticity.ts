import type { CleanedSurvey } from "../cleaning/cleaning";
import { bestOf } from "../survey/scale";
import { ofSameCustomer, scoreDescriber, withinSeconds, type BestScores } from "./bestScores";
import { invitationsOf, type InvitationsOfAgent } from "./invitations";
import { rowNames } from "./rowNames";

/** 评价真实性: what is worth a look, and no accusation. */
export interface Authenticity {
  /** Least invited first; null where invitations or agents are not known. */
  readonly invitations: readonly InvitationsOfAgent[] | null;
  /** Customers, or telephone numbers, that gave several best scores; null where customers are not known. */
  readonly sameCustomer: readonly BestScores[] | null;
  /** Best scores of one agent within seconds; null where no time has seconds or agents are not known. */
  readonly withinSeconds: readonly BestScores[] | null;
}

/** Looks at who was invited to rate, and at best scores that come together. */
export function authenticity({ survey, score, kept, answers }: CleanedSurvey): Authenticity {
  const scale = survey.score?.scale;
  const agents = rowNames(survey.texts.agentName ?? survey.texts.agentId);
  const customers = rowNames(survey.texts.phone ?? survey.texts.customerId);
  const found = { invitations: agents === null ? null : invitationsOf(survey, answers, agents) };
  if (scale === undefined) return { ...found, sameCustomer: null, withinSeconds: null };
  const bests = rowsWith(bestOf(scale), score, kept);
  const describe = scoreDescriber(survey, agents);
  return {
    ...found,
    sameCustomer: customers === null ? null : ofSameCustomer(bests, customers, describe),
    withinSeconds: agents === null ? null : withinSeconds(survey, bests, agents, describe),
  };
}

function rowsWith(value: number, score: Float64Array, kept: Uint8Array): Uint32Array {
  const rows = new Uint32Array(kept.length);
  let count = 0;
  for (let row = 0; row < kept.length; row++)
    if (kept[row] === 1 && score[row] === value) rows[count++] = row;
  return rows.subarray(0, count);
}
