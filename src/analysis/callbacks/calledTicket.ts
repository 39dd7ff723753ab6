import type { Survey } from "../survey/survey";
import { agentReader, customerReader } from "./people";

/** What is known of the ticket that a call is about. */
export interface CalledTicket {
  /** Serial moment of the answer; null where it is not known. */
  readonly answered: number | null;
  /** 客户编号, masked where it is a telephone number; null where it is not known. */
  readonly customer: string | null;
  readonly agent: string | null;
}

/** Reads when a row was answered, by whom and about whom. */
export function ticketReader(survey: Survey): (row: number) => CalledTicket {
  const [customerAt, agentAt] = [customerReader(survey), agentReader(survey)];
  return (row) => {
    const moment = survey.time?.values[row] ?? NaN;
    return {
      answered: Number.isNaN(moment) ? null : moment,
      customer: customerAt(row),
      agent: agentAt?.(row) ?? null,
    };
  };
}
