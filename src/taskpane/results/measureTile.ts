import { changeVerdict } from "../../analysis/comparison/changeVerdict";
import type { Report, ReportedComparison } from "../../app/run/report";
import type { TiledMeasure } from "../../documents/measures/measureLabels";
import { CONCEPTS } from "../../glossary/concepts";
import { MEASURE_WORDS } from "../language/measureWords";
import type { Speech } from "../language/speech";
import { comparedLine } from "../verification/comparedLine";

/** How a measure stands against the period that it is compared with. */
export interface TileChange {
  readonly text: string;
  /** Whether chance would do; empty where it was not tested. */
  readonly verdict: string;
  /** Neither where chance would do, it is not said which way is better, or nothing changed. */
  readonly tone: "good" | "bad" | "neither";
}

/** A measure with its value, what changed and what it rests on. */
export interface Tile {
  readonly measure: TiledMeasure;
  readonly label: string;
  readonly value: string;
  readonly change: TileChange | null;
  readonly notes: readonly string[];
}

/** The measures of a report as tiles. */
export function measureTiles(report: Report, speech: Speech): readonly Tile[] {
  return [...satisfactionTiles(report, speech), ...loyaltyTiles(report, speech)];
}

function satisfactionTiles(report: Report, speech: Speech): readonly Tile[] {
  const { satisfaction, rows } = report;
  const { say, word, count, percent, decimal } = speech;
  const answers: Tile = {
    measure: "answers",
    label: word(MEASURE_WORDS.answers),
    value: count(satisfaction?.n ?? rows.kept),
    change: null,
    notes: [say("tile-of", { all: count(rows.read) }), ...smallSample(report, speech)],
  };
  if (satisfaction === null) return [answers];
  const { n, rate, dissatisfied, dissatisfiedRate, mean, median, standardDeviation, interval } = satisfaction;
  const sample = say("tile-n", { n: count(n) });
  return [
    {
      measure: "rate",
      label: word(MEASURE_WORDS.rate),
      value: percent(rate),
      change: changeOf(report, "rate", speech),
      notes: [...percentInterval(interval, speech), sample],
    },
    {
      measure: "dissatisfiedRate",
      label: word(MEASURE_WORDS.dissatisfiedRate),
      value: percent(dissatisfiedRate),
      change: changeOf(report, "dissatisfiedRate", speech),
      notes: [say("tile-count", { count: count(dissatisfied) }), sample],
    },
    {
      measure: "mean",
      label: word(MEASURE_WORDS.mean),
      value: decimal(mean, 2),
      change: changeOf(report, "mean", speech),
      notes: [
        say("tile-deviation", { deviation: decimal(standardDeviation, 2) }),
        say("tile-median", { median: decimal(median, 1) }),
      ],
    },
    answers,
  ];
}

function loyaltyTiles(report: Report, speech: Speech): readonly Tile[] {
  return [promoterTile(report, speech), effortTile(report, speech)].filter((tile) => tile !== null);
}

function promoterTile(report: Report, speech: Speech): Tile | null {
  const { nps } = report;
  if (nps === null) return null;
  const { say, word, count, decimal } = speech;
  const [low, high] = nps.interval ?? [null, null];
  const between = say("tile-interval", { low: decimal(low, 1), high: decimal(high, 1) });
  const parts = { promoters: count(nps.promoters), detractors: count(nps.detractors) };
  return {
    measure: "nps",
    label: word(MEASURE_WORDS.nps),
    value: decimal(nps.score, 1),
    change: changeOf(report, "nps", speech),
    notes: [
      ...(low === null ? [] : [between]),
      say("tile-promoters", parts),
      say("tile-n", { n: count(nps.n) }),
    ],
  };
}

function effortTile(report: Report, speech: Speech): Tile | null {
  const { ces } = report;
  if (ces === null) return null;
  const { say, word, count, percent, decimal } = speech;
  return {
    measure: "ces",
    label: word(MEASURE_WORDS.ces),
    value: decimal(ces.mean, 2),
    change: changeOf(report, "ces", speech),
    notes: [say("tile-easy", { share: percent(ces.easyShare) }), say("tile-n", { n: count(ces.n) })],
  };
}

function changeOf({ comparison }: Report, measure: TiledMeasure, speech: Speech): TileChange | null {
  const compared = comparison?.find((each) => each.measure === measure);
  if (compared === undefined || compared.change === null) return null;
  const { change: text, verdict } = comparedLine(compared, speech);
  return { text, verdict, tone: toneOf(compared) };
}

function toneOf(compared: ReportedComparison): TileChange["tone"] {
  const { way, sure } = changeVerdict(compared);
  if (sure !== "significant") return "neither";
  return way === "better" ? "good" : way === "worse" ? "bad" : "neither";
}

function percentInterval(
  interval: readonly [number, number] | null,
  { say, decimal, percent }: Speech,
): readonly string[] {
  if (interval === null) return [];
  return [say("tile-interval", { low: decimal(interval[0] * 100, 1), high: percent(interval[1]) })];
}

function smallSample({ warnings }: Report, { word }: Speech): readonly string[] {
  return warnings.some(({ code }) => code === "small-sample") ? [`▲ ${word(CONCEPTS.smallSample)}`] : [];
}
