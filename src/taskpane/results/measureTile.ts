import { changeVerdict } from "../../analysis/comparison/changeVerdict";
import type { Report } from "../../app/report/report";
import type { ReportedChanges, ReportedComparison } from "../../app/report/reportedChanges";
import type { ReportedTile } from "../../app/report/reportedTiles";
import type { TiledMeasure } from "../../documents/measures/measureLabels";
import { CONCEPTS } from "../../glossary/concepts";
import { figureText } from "../language/figureText";
import type { Speech } from "../language/speech";
import { comparedLine } from "../language/comparedLine";
import { tileNotes } from "./tileNotes";

/** How a measure stands against the period that it is compared with. */
export interface TileChange {
  readonly text: string;
  /** Whether chance would do; empty where it was not tested. */
  readonly verdict: string;
  /** The 95 % interval of the change in words; empty where it has none. */
  readonly interval: string;
  /** Neither where chance would do, it is not said which way is better, or nothing changed. */
  readonly tone: "good" | "bad" | "neither";
}

/** A measure with its value, what changed and what it rests on. */
export interface Tile {
  readonly measure: TiledMeasure;
  readonly label: string;
  readonly value: string;
  readonly change: TileChange | null;
  /** Against the same period of the year before. */
  readonly yearChange: TileChange | null;
  readonly notes: readonly string[];
}

/** The measures of a report as tiles, and the number of answers last. */
export function measureTiles(report: Report, speech: Speech): readonly Tile[] {
  return [...report.tiles.map((tile) => tileOf(tile, report, speech)), answersTile(report, speech)];
}

function tileOf({ measure, label, unit, value }: ReportedTile, report: Report, speech: Speech): Tile {
  return {
    measure,
    label: speech.word(label),
    value: figureText(value, unit, speech),
    change: changeOf(mainChanges(report), measure, speech),
    yearChange: changeOf(yearChanges(report), measure, speech),
    notes: tileNotes(measure, report, speech),
  };
}

function answersTile(report: Report, speech: Speech): Tile {
  const { satisfaction, periodRows } = report;
  const { say, word, count } = speech;
  return {
    measure: "answers",
    label: word(CONCEPTS.validAnswers),
    value: count(satisfaction?.n ?? periodRows.kept),
    change: null,
    yearChange: null,
    notes: [
      say("tile-of", { all: count(periodRows.read) }),
      ...unanswered(report, speech),
      ...smallSample(report, speech),
      ...neededAnswers(report, speech),
    ],
  };
}

/** What the tiles are compared with: what was asked for, else the period before; undefined for nothing. */
export function mainChanges({ changes }: Report): ReportedChanges | undefined {
  return changes[0];
}

/** The same period of the year before; undefined where it has no answers or is what tiles are compared with anyway. */
export function yearChanges({ changes }: Report): ReportedChanges | undefined {
  return changes.slice(1).find(({ against }) => against === "year-before");
}

/** Nothing is judged of a period that is not complete. */
function changeOf(
  changes: ReportedChanges | undefined,
  measure: TiledMeasure,
  speech: Speech,
): TileChange | null {
  const compared = changes?.measures.find((each) => each.measure === measure);
  if (changes === undefined || compared === undefined || compared.change === null) return null;
  const { change: text, verdict, ends } = comparedLine(compared, speech);
  const interval = ends === null ? "" : speech.say("tile-change-interval", { low: ends[0], high: ends[1] });
  return changes.complete
    ? { text, verdict, interval, tone: toneOf(compared) }
    : { text, verdict: speech.word(CONCEPTS.periodPartial), interval, tone: "neither" };
}

function toneOf(compared: ReportedComparison): TileChange["tone"] {
  const { way, sure } = changeVerdict(compared);
  if (sure !== "significant") return "neither";
  return way === "better" ? "good" : way === "worse" ? "bad" : "neither";
}

function unanswered({ nonResponse }: Report, { say, percent }: Speech): readonly string[] {
  if (nonResponse === null || nonResponse.unanswered === 0) return [];
  return [say("tile-unanswered", { share: percent(nonResponse.share) })];
}

/** What the precision wanted takes. */
function neededAnswers({ requiredSample }: Report, { say, count }: Speech): readonly string[] {
  if (requiredSample === null) return [];
  const points = String(Number((requiredSample.margin * 100).toFixed(1)));
  return [say("tile-needed", { points, n: count(requiredSample.n) })];
}

function smallSample({ warnings }: Report, { word }: Speech): readonly string[] {
  return warnings.some(({ code }) => code === "small-sample") ? [`▲ ${word(CONCEPTS.smallSample)}`] : [];
}
