import type { CleanedSurvey } from "../cleaning/cleaning";
import { bandLookup } from "../measures/bandLookup";
import { complaintReader } from "../survey/columns/complaintLevels";
import { bestOf, worstOf } from "../survey/scale";
import { draw } from "./draw";
import { ticketReader, type CalledTicket } from "./calledTicket";

/**
 * Why a customer is called, the most urgent first.
 * - `no-text`: dissatisfied without a word of why (S16).
 * - `lowest`: the worst score there is: is it meant (S17)?
 * - `against-ticket`: the words and the ticket contradict each other (S18).
 * - `highest`: drawn from the best scores: are they meant (S17)?
 * - `dissatisfied`: dissatisfied, and said why (S21, document 003).
 * - `complaint`: complained (S21).
 */
const CALL_KINDS = ["no-text", "lowest", "against-ticket", "highest", "dissatisfied", "complaint"] as const;

type CheckKind = (typeof CALL_KINDS)[number];

/** `second-call`: to be asked whether an improvement was felt (S47); `second-call-reserve` stands by for those. */
export type CallKind = CheckKind | "second-call" | "second-call-reserve";

/** Working days in which a call is due: document 003's 24 hours, 3 days and 7 days. */
const WORKING_DAYS: Readonly<Record<CheckKind, number>> = {
  "no-text": 1,
  lowest: 1,
  "against-ticket": 1,
  highest: 3,
  dissatisfied: 3,
  complaint: 7,
};

/** How many of the best scores are drawn. */
export interface CallOptions {
  /** 0–1 of the best scores, rounded up. */
  readonly highestShare: number;
  readonly highestMost: number;
}

/** S17 names no share; these are ours. */
const DEFAULT_CALLS: CallOptions = { highestShare: 0.02, highestMost: 20 };

/** A ticket whose customer is to be called. */
export interface Call extends CalledTicket {
  /** Row of the survey. */
  readonly row: number;
  /** At least one, the most urgent first. */
  readonly kinds: readonly CallKind[];
  /** Working days in which the most urgent one is due. */
  readonly workingDays: number;
}

/** Drawn with this: the same customers each time. */
const SEED = "callbacks";

/** S16–S18, S21: whom to call, and why, in the order of the survey; [] without an overall score or complaints. */
export function callList(cleaned: CleanedSurvey, options: CallOptions = DEFAULT_CALLS): readonly Call[] {
  const { survey, answers, flagged } = cleaned;
  const noText = new Set(flagged["no-reason-text"]);
  const againstTicket = new Set(flagged["feedback-contradicts-ticket"]);
  const hasComplained = complaintReader(survey);
  const { isDissatisfied, isLowest, highest } = scored(cleaned, options);
  const applies: Readonly<Record<CheckKind, (row: number) => boolean>> = {
    "no-text": (row) => isDissatisfied(row) && noText.has(row),
    lowest: isLowest,
    "against-ticket": (row) => againstTicket.has(row),
    highest: (row) => highest.has(row),
    dissatisfied: (row) => isDissatisfied(row) && !noText.has(row),
    complaint: hasComplained,
  };
  const ticketAt = ticketReader(survey);
  const calls: Call[] = [];
  for (let row = 0; row < survey.rowCount; row++) {
    if (answers[row] !== 1) continue;
    const kinds = CALL_KINDS.filter((kind) => applies[kind](row));
    if (kinds.length > 0) calls.push({ row, kinds, workingDays: urgencyOf(kinds), ...ticketAt(row) });
  }
  return calls;
}

function urgencyOf(kinds: readonly CheckKind[]): number {
  return Math.min(...kinds.map((kind) => WORKING_DAYS[kind]));
}

interface Scored {
  readonly isDissatisfied: (row: number) => boolean;
  readonly isLowest: (row: number) => boolean;
  readonly highest: ReadonlySet<number>;
}

/** What follows from the overall score of the rows that count. */
function scored({ survey, kept, score, keys }: CleanedSurvey, options: CallOptions): Scored {
  const scale = survey.score?.scale;
  if (scale === undefined) return { isDissatisfied: () => false, isLowest: () => false, highest: new Set() };
  const [worst, best] = [worstOf(scale), bestOf(scale)];
  const bandAt = bandLookup(scale);
  const bests: number[] = [];
  for (let row = 0; row < kept.length; row++) if (kept[row] === 1 && score[row] === best) bests.push(row);
  const wanted = Math.min(options.highestMost, Math.ceil(bests.length * options.highestShare));
  return {
    isDissatisfied: (row) => kept[row] === 1 && bandAt(score[row] ?? NaN) === "dissatisfied",
    isLowest: (row) => kept[row] === 1 && score[row] === worst,
    highest: new Set(draw(bests, (row) => keys()[row] ?? "", wanted, SEED)),
  };
}
