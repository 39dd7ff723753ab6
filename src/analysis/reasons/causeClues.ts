import type { OperatingName } from "../../glossary/operatingMeasures";
import type { CleanedSurvey } from "../cleaning/cleaning";
import { once, onceFor } from "../once";
import { OPERATING_COLUMNS, type OperatingColumn } from "../measures/operating";
import { shareOf } from "../statistics/share";

/** What the data say of where a problem comes from: where to look for its causes, never a cause (S29). */
export interface CauseClues {
  /** How many agents are concerned, and the share (0–1) of the most concerned; null where agents are not known. */
  readonly agents: { readonly count: number; readonly largestShare: number } | null;
  /** The three hours in which the problem comes up most, against all answers; null where it has no such hours. */
  readonly peak: PeakHours | null;
  /** Operating measures that are otherwise where the problem comes up, by role. */
  readonly measures: readonly ClueMeasure[];
}

export interface PeakHours {
  /** Hours of the day: from the first, up to but without the last. */
  readonly from: number;
  readonly to: number;
  /** Shares (0–1) of the problem's answers, and of all answers, in these hours. */
  readonly share: number;
  readonly shareOfAll: number;
}

export interface ClueMeasure extends Pick<OperatingColumn, "role" | "unit" | "pointsTo"> {
  readonly name: OperatingName;
  readonly mean: number;
  readonly meanOfOthers: number;
}

/** Under so many answers nothing is said (ours). */
const FEWEST = 10;
/** Hours that are looked at together. */
const SPAN = 3;
/** A peak has at least so much more of the problem than of all answers, in shares (ours). */
const LEAST_EXCESS = 0.1;
/** Measures differ from here on: by a tenth of what they are elsewhere (ours). */
const LEAST_DIFFERENCE = 0.1;

/**
 * The clues that the rows of a problem give.
 *
 * @param rows of the survey: those that mention the problem.
 * @param agents of these rows, most mentions first, with how often each is mentioned.
 */
export function causeClues(
  { survey, kept }: CleanedSurvey,
  rows: readonly number[],
  agents: readonly number[],
): CauseClues {
  const mentions = agents.reduce((sum, count) => sum + count, 0);
  const largest = shareOf(agents[0] ?? 0, mentions);
  const own = new Uint8Array(kept.length);
  for (const row of rows) own[row] = 1;
  const others = once(() => kept.map((counts, row) => (own[row] === 1 ? 0 : counts)));
  return {
    agents: largest === null ? null : { count: agents.length, largestShare: largest },
    peak: survey.time === null ? null : peakHours(survey.time.values, kept, own),
    measures: OPERATING_COLUMNS.flatMap(({ role, unit, pointsTo, nameIn, valuesIn }) => {
      const values = valuesIn(survey);
      return values === null
        ? []
        : differing({ role, unit, pointsTo, name: nameIn(survey) }, values, own, others());
    }),
  };
}

function peakHours(time: Float64Array, kept: Uint8Array, problem: Uint8Array): PeakHours | null {
  const [own, all] = [hoursOf(time, problem), hoursOfAll(kept)(time)];
  if (own.total < FEWEST) return null;
  let best: PeakHours | null = null;
  for (let from = 0; from + SPAN <= 24; from++) {
    const [share, shareOfAll] = [own, all].map(({ counts, total }) => within(counts, from) / total) as [
      number,
      number,
    ];
    if (share - shareOfAll < LEAST_EXCESS) continue;
    if (best === null || share - shareOfAll > best.share - best.shareOfAll)
      best = { from, to: from + SPAN, share, shareOfAll };
  }
  return best;
}

/** The hours of all answers are the same for every problem. */
const hoursOfAll = onceFor((kept: Uint8Array) => onceFor((time: Float64Array) => hoursOf(time, kept)));

/** Moments by hour of the day; whole days have none. */
function hoursOf(
  time: Float64Array,
  mask: Uint8Array,
): { readonly counts: Uint32Array; readonly total: number } {
  const counts = new Uint32Array(24);
  let total = 0;
  for (let row = 0; row < mask.length; row++) {
    const moment = time[row] ?? NaN;
    if (mask[row] !== 1 || Number.isNaN(moment) || Number.isInteger(moment)) continue;
    const hour = Math.floor((moment - Math.floor(moment)) * 24 + 1e-9);
    counts[hour] = (counts[hour] ?? 0) + 1;
    total++;
  }
  return { counts, total };
}

function within(counts: Uint32Array, from: number): number {
  let sum = 0;
  for (let hour = from; hour < from + SPAN; hour++) sum += counts[hour] ?? 0;
  return sum;
}

function differing(
  measure: Omit<ClueMeasure, "mean" | "meanOfOthers">,
  values: Float64Array,
  own: Uint8Array,
  others: Uint8Array,
): readonly ClueMeasure[] {
  const [here, elsewhere] = [meanOf(values, own), meanOf(values, others)];
  if (here.n < FEWEST || elsewhere.n < FEWEST || elsewhere.mean === 0) return [];
  const differs = Math.abs(here.mean - elsewhere.mean) >= LEAST_DIFFERENCE * Math.abs(elsewhere.mean);
  return differs ? [{ ...measure, mean: here.mean, meanOfOthers: elsewhere.mean }] : [];
}

function meanOf(values: Float64Array, mask: Uint8Array): { readonly n: number; readonly mean: number } {
  let [n, sum] = [0, 0];
  for (let row = 0; row < mask.length; row++) {
    const value = values[row] ?? NaN;
    if (mask[row] !== 1 || Number.isNaN(value)) continue;
    n++;
    sum += value;
  }
  return { n, mean: n === 0 ? 0 : sum / n };
}
