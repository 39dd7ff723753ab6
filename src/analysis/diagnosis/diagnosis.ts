import type { Term } from "../../glossary/locale";
import type { Period } from "../periods/period";
import type { ChartField, ChartPlace } from "./chartPlaces";
import type { Publicity } from "./publicity";
import type { Quadrant } from "./quadrant";
import type { Spread, SpreadLimits } from "./spread";

/** A problem with all that tells how urgent it is, and whose it is (S25, S28). */
export interface DiagnosedProblem {
  /** What it is known by: a category of reasons, or a theme. */
  readonly id: string;
  readonly label: Term;
  /** Answers that mention it. */
  readonly count: number;
  /** Their scores added up; 0 where nothing is scored. */
  readonly scoreSum: number;
  /** Mean score of those that mention it less that of all others; null where nothing is scored or nobody else answered. */
  readonly impact: number | null;
  /** By how much worse its scores are, whichever way the scale runs; 0 where that is not known. */
  readonly harm: number;
  readonly weightedHarm: number;
  /** Orders by harm, equals by their place in the list; exact to the digits that a worksheet compares. */
  readonly harmKey: number;
  /** Mentions in each of the periods looked back upon. */
  readonly byMonth: readonly number[];
  /** Months on end in which it had its share of the mentions, up to the last; null where no time is known. */
  readonly months: number | null;
  /** Answers among `count` that may go public. */
  readonly publicity: number;
  /** At least as many mentions as the problems have on the average. */
  readonly isFrequent: boolean;
  /** Goes with scores about as bad as the problems' on the average, or worse. */
  readonly isHeavy: boolean;
  /** Null where there are too few mentions to tell. */
  readonly quadrant: Quadrant | null;
  /** What staff put in its place; null where they did not. */
  readonly adjusted: Quadrant | null;
  /** Where it stands in the chart; null where it has no quadrant. */
  readonly place: ChartPlace | null;
  readonly customers: number;
  /** Null where agents are not known. */
  readonly agents: number | null;
  /** The agent with the most mentions; null where agents are not known. */
  readonly largestAgent: { readonly name: string; readonly count: number } | null;
  /** It is a matter of queues, processes or systems: whose call it was does not matter. */
  readonly ignoresAgents: boolean;
  readonly spread: Spread;
}

/** The problems of a survey, the most frequent first. */
export interface Diagnosis {
  /** Categories of the reasons, or where there are none the themes of what the dissatisfied wrote. */
  readonly basis: "reasons" | "themes";
  readonly problems: readonly DiagnosedProblem[];
  /** Problems beyond those. */
  readonly unlisted: number;
  /** All mentions of the period. */
  readonly total: number;
  /** With fewer mentions no quadrant is given. */
  readonly fewestMentions: number;
  /** The months that were looked at, the last last, and all mentions in each. */
  readonly periods: readonly Period[];
  readonly totalsByMonth: readonly number[];
  readonly limits: DiagnosisLimits;
  /** A problem hits hard from this part of the problems' average impact on: about as hard as they do. */
  readonly heavyPart: number;
  /** How its chart places problems. */
  readonly field: ChartField;
  readonly publicityOf: (row: number) => Publicity | null;
}

/** Ours, as the documents give none; adjustable. */
export interface DiagnosisLimits extends SpreadLimits {
  /** 长期存在 from so many months on. */
  readonly persistentMonths: number;
}
