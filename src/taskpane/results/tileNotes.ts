import type { Report } from "../../app/report/report";
import type { TiledMeasure } from "../../documents/measures/measureLabels";
import type { Speech } from "../language/speech";

type Notes = (report: Report, speech: Speech) => readonly string[];

/** What some measures have to say besides their value; the others say nothing. */
const NOTES: Readonly<Partial<Record<TiledMeasure, Notes>>> = {
  rate: ({ satisfaction, weighted }, speech) => {
    if (satisfaction === null) return [];
    const { interval, n } = satisfaction;
    if (n === null) return [];
    const { rate } = weighted?.satisfaction ?? { rate: null };
    return [...shareInterval(interval, speech), sampleNote(n, speech), ...weightedShare(rate, speech)];
  },
  dissatisfiedRate: ({ satisfaction, weighted }, speech) => {
    if (satisfaction === null) return [];
    const { dissatisfied, n } = satisfaction;
    if (n === null || dissatisfied === null) return [];
    const { dissatisfiedRate } = weighted?.satisfaction ?? { dissatisfiedRate: null };
    return [
      speech.say("tile-count", { count: speech.count(dissatisfied) }),
      sampleNote(n, speech),
      ...weightedShare(dissatisfiedRate, speech),
    ];
  },
  mean: ({ satisfaction, weighted, scale }, { say, decimal }) => {
    if (satisfaction === null) return [];
    const { standardDeviation, median } = satisfaction;
    const { mean } = weighted?.satisfaction ?? { mean: null };
    return [
      say("tile-deviation", { deviation: decimal(standardDeviation, 2) }),
      say("tile-median", { median: decimal(median, 1) }),
      ...(mean === null ? [] : [say("tile-weighted", { value: decimal(mean, 2) })]),
      ...(scale?.counted === undefined ? [] : [say("tile-words", { words: scale.counted })]),
    ];
  },
  nps: ({ nps }, speech) => {
    if (nps === null) return [];
    const { say, count } = speech;
    const parts = { promoters: count(nps.promoters), detractors: count(nps.detractors) };
    return [
      ...plainInterval(nps.interval, 1, speech),
      say("tile-promoters", parts),
      sampleNote(nps.n, speech),
    ];
  },
  ces: ({ ces }, speech) => {
    if (ces === null) return [];
    const { interval, easyShare, n } = ces;
    return [
      ...plainInterval(interval, 2, speech),
      speech.say("tile-easy", { share: speech.percent(easyShare) }),
      sampleNote(n, speech),
    ];
  },
};

/** What a measure's tile says under its value: how sure it is, what it is made of, how many answers it rests on. */
export function tileNotes(measure: TiledMeasure, report: Report, speech: Speech): readonly string[] {
  return NOTES[measure]?.(report, speech) ?? [];
}

type Bounds = readonly [low: number, high: number] | null;

function shareInterval(interval: Bounds, { say, decimal, percent }: Speech): readonly string[] {
  if (interval === null) return [];
  return [say("tile-interval", { low: decimal(interval[0] * 100, 1), high: percent(interval[1]) })];
}

function plainInterval(interval: Bounds, digits: number, { say, decimal }: Speech): readonly string[] {
  if (interval === null) return [];
  const [low, high] = interval.map((end) => decimal(end, digits));
  return [say("tile-interval", { low, high })];
}

/** What the chosen weights make of a share. */
function weightedShare(share: number | null, { say, percent }: Speech): readonly string[] {
  return share === null ? [] : [say("tile-weighted", { value: percent(share) })];
}

function sampleNote(n: number, { say, count }: Speech): string {
  return say("tile-n", { n: count(n) });
}
