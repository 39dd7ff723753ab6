import { changeVerdict } from "../../analysis/comparison/changeVerdict";
import type { Report } from "../../app/run/report";
import type { ReportedComparison } from "../../app/run/reportedChanges";
import type { ReportedTile } from "../../app/run/reportedTiles";
import type { TiledMeasure } from "../../documents/measures/measureLabels";
import { CONCEPTS } from "../../glossary/concepts";
import { figureText } from "../language/figureText";
import type { Speech } from "../language/speech";
import { comparedLine } from "../verification/comparedLine";
import { tileNotes } from "./tileNotes";

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

/** The measures of a report as tiles, and the number of answers last. */
export function measureTiles(report: Report, speech: Speech): readonly Tile[] {
  return [...report.tiles.map((tile) => tileOf(tile, report, speech)), answersTile(report, speech)];
}

function tileOf({ measure, label, unit, value }: ReportedTile, report: Report, speech: Speech): Tile {
  return {
    measure,
    label: speech.word(label),
    value: figureText(value, unit, speech),
    change: changeOf(report, measure, speech),
    notes: tileNotes(measure, report, speech),
  };
}

function answersTile(report: Report, speech: Speech): Tile {
  const { satisfaction, rows } = report;
  const { say, word, count } = speech;
  return {
    measure: "answers",
    label: word(CONCEPTS.validAnswers),
    value: count(satisfaction?.n ?? rows.kept),
    change: null,
    notes: [
      say("tile-of", { all: count(rows.read) }),
      ...unanswered(report, speech),
      ...smallSample(report, speech),
    ],
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

function unanswered({ nonResponse }: Report, { say, percent }: Speech): readonly string[] {
  if (nonResponse === null || nonResponse.unanswered === 0) return [];
  return [say("tile-unanswered", { share: percent(nonResponse.share) })];
}

function smallSample({ warnings }: Report, { word }: Speech): readonly string[] {
  return warnings.some(({ code }) => code === "small-sample") ? [`▲ ${word(CONCEPTS.smallSample)}`] : [];
}
