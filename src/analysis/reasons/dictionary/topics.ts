import { ATTITUDE_PHRASES } from "./attitude";
import { DELIVERY_PHRASES } from "./delivery";
import { ENVIRONMENT_PHRASES } from "./environment";
import { FEES_PHRASES } from "./fees";
import { INFORMATION_PHRASES } from "./information";
import { MALFUNCTION_PHRASES } from "./malfunction";
import { MISUNDERSTANDING_PHRASES } from "./misunderstanding";
import { NETWORK_PHRASES } from "./network";
import { ORDER_PHRASES } from "./order";
import { POLICY_PHRASES } from "./policy";
import { PROCEDURE_PHRASES } from "./procedure";
import { QUALITY_PHRASES } from "./quality";
import { SKILL_PHRASES } from "./skill";
import { TRANSFER_PHRASES } from "./transfer";
import { UNRESOLVED_PHRASES } from "./unresolved";
import { WAITING_PHRASES } from "./waiting";

/** What complaints are about, finer than any scheme, with the phrases that tell; in the order of the dictionary. */
export const TOPICS = {
  attitude: ATTITUDE_PHRASES,
  skill: SKILL_PHRASES,
  unresolved: UNRESOLVED_PHRASES,
  waiting: WAITING_PHRASES,
  delivery: DELIVERY_PHRASES,
  transfer: TRANSFER_PHRASES,
  procedure: PROCEDURE_PHRASES,
  malfunction: MALFUNCTION_PHRASES,
  network: NETWORK_PHRASES,
  quality: QUALITY_PHRASES,
  information: INFORMATION_PHRASES,
  order: ORDER_PHRASES,
  fees: FEES_PHRASES,
  policy: POLICY_PHRASES,
  misunderstanding: MISUNDERSTANDING_PHRASES,
  environment: ENVIRONMENT_PHRASES,
} as const;

export type Topic = keyof typeof TOPICS;
