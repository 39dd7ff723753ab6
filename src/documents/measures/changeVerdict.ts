import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { SIGNIFICANT } from "../formulas/difference";
import { text } from "../formulas/text";
import { smallSample } from "../settings/settingValue";
import type { DocumentSources } from "../sources";
import type { Compared } from "./compared";
import type { ComparedCells } from "./comparedWorkings";
import type { TileNote } from "./measureTile";

/** What is said of a change: 差异显著 or 属正常波动, or why nothing is. */
export function changeVerdict({ context }: DocumentSources, { complete, samples, p }: Compared): Term {
  if (!complete) return CONCEPTS.periodPartial;
  if (Math.min(samples.before.n, samples.after.n) < smallSample(context)) return CONCEPTS.smallSample;
  return p !== null && p < SIGNIFICANT ? CONCEPTS.significant : CONCEPTS.normalVariation;
}

/** The same as a formula without "=". */
export function changeVerdictFormula(
  { words, context }: DocumentSources,
  { complete }: Compared,
  { p, nBefore, nAfter }: ComparedCells,
): string {
  const said = (term: Term): string => text(words(term));
  if (!complete) return said(CONCEPTS.periodPartial);
  const sure = `IF(${p}<${String(SIGNIFICANT)},${said(CONCEPTS.significant)},${said(CONCEPTS.normalVariation)})`;
  const small = `MIN(${nBefore},${nAfter})<${context.naming.setting("small-sample")}`;
  return `IF(${small},${said(CONCEPTS.smallSample)},${sure})`;
}

/** A change is coloured where it is more than chance and a way is the better one. */
export function changeTone(sources: DocumentSources, compared: Compared): TileNote["tone"] {
  const { change, better } = compared;
  if (changeVerdict(sources, compared) !== CONCEPTS.significant) return null;
  if (change === null || change === 0 || better === null) return null;
  return change > 0 === (better === "higher") ? "good" : "bad";
}
