import type { RawColumn } from "../rawColumn";
import type { Recognition, Warning } from "../recognition";
import { recogniseScale } from "./recogniseScale";
import { countColumn } from "../evidence/answerCounts";
import { satisfactionColumn } from "../columns/whetherSatisfied";

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
  if (recognition.scale === null || recognition.scaleChosen === true) return recognition;
  const score = recognition.columns.find(({ role }) => role === "score");
  const raw = columns.find(({ position }) => position === score?.position);
  if (score === undefined || raw === undefined) return recognition;
  const counts = countColumn(satisfactionColumn(raw), score.numberFormat ?? "General");
  if (counts.numbers.size + counts.words.size === 0) return recognition;
  const { scale, decision, warnings } = recogniseScale(score.header, counts, null, recognition.captions);
  const decisions = recognition.decisions.filter(({ what }) => what !== decision.what);
  const others = recognition.warnings.filter(({ code }) => !ABOUT_THE_SCALE.has(code));
  return { ...recognition, scale, decisions: [...decisions, decision], warnings: [...others, ...warnings] };
}
