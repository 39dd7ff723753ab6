import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Call, CallKind } from "./callList";
import { ticketReader } from "./calledTicket";
import { draw } from "./draw";
import { customerReader } from "./people";

/** How many customers are asked again. */
export interface SecondCallOptions {
  /** 0–1 of the customers concerned, rounded up. */
  readonly share: number;
}

const [FEWEST, MOST] = [10, 50];
/** So many more for each drawn stand by, for those who cannot be reached. */
const RESERVE = 0.2;
/** Working days in which the call is due. */
const WORKING_DAYS = 5;
/** Drawn with this and the problem: the same customers each time. */
const SEED = "second-calls";

/**
 * S47: a random share of the customers concerned by a problem, at least 10 and at most 50 where there are as many, then
 * those who stand by. A customer with several tickets is drawn once, by the last of them.
 *
 * @param rows rows of the survey in which customers mentioned it.
 */
export function secondCalls(
  { survey, keys }: CleanedSurvey,
  rows: readonly number[],
  problem: string,
  { share }: SecondCallOptions,
): readonly Call[] {
  const ticketAt = ticketReader(survey);
  const customerAt = customerReader(survey);
  const nameOf = (row: number): string => customerAt(row) ?? keys()[row] ?? "";
  const last = new Map(rows.map((row) => [nameOf(row), row]));
  const customers = [...last.values()];
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.ceil(customers.length * share)));
  const seed = `${SEED}|${problem}`;
  const drawn = draw(customers, nameOf, wanted, seed);
  const taken = new Set(drawn);
  const others = customers.filter((row) => !taken.has(row));
  const standBy = draw(others, nameOf, Math.ceil(drawn.length * RESERVE), seed);
  const callOf =
    (kind: CallKind) =>
    (row: number): Call => ({ row, kinds: [kind], workingDays: WORKING_DAYS, ...ticketAt(row) });
  return [...drawn.map(callOf("second-call")), ...standBy.map(callOf("second-call-reserve"))];
}
