import type { RawColumn } from "../rawColumn";
import type { Decision, Recognition, Warning } from "../recognition";
import { choiceOfScale } from "../scale";
import { knownColumn } from "../columns/knownWords";
import { legendsFor } from "../candidates/codebook";
import { recogniseScale } from "./recogniseScale";
import { turnedByReasons } from "./turnedByReasons";
import { countColumn } from "../evidence/answerCounts";
import { satisfactionColumn } from "../columns/whetherSatisfied";

const OF_THE_SCALE: ReadonlySet<Decision["what"]> = new Set(["scale", "words"]);
const ABOUT_THE_SCALE: ReadonlySet<Warning["code"]> = new Set([
  "ivr-assumed",
  "scale-turned",
  "scale-uncertain",
]);

/**
 * The recognition with the scale that the whole score column tells, rather than its first rows: exports may be sorted
 * by score, or begin with calls that nobody rated. What the user chose stands, and so does a column without an answer.
 */
export function settleScale(recognition: Recognition, columns: readonly RawColumn[]): Recognition {
  if (recognition.scale === null) return recognition;
  const score = recognition.columns.find(({ role }) => role === "score");
  const raw = columns.find(({ position }) => position === score?.position);
  if (score === undefined || raw === undefined) return recognition;
  const counts = countColumn(
    knownColumn(satisfactionColumn(raw), recognition.words),
    score.numberFormat ?? "General",
  );
  if (counts.numbers.size + counts.words.size === 0) return recognition;
  const chosen = recognition.scaleChosen === true ? choiceOfScale(recognition.scale) : null;
  const legends = legendsFor(score.header, recognition.captions, recognition.codebook);
  const told = recogniseScale(score.header, counts, chosen, legends);
  const recognised = turnedByReasons(told, recognition, columns, raw);
  const { scale, decisions: found, warnings } = recognised;
  const decisions = recognition.decisions.filter(({ what }) => !OF_THE_SCALE.has(what));
  const others = recognition.warnings.filter(({ code }) => !ABOUT_THE_SCALE.has(code));
  return { ...recognition, scale, decisions: [...decisions, ...found], warnings: [...others, ...warnings] };
}
