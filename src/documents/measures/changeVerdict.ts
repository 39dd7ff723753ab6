import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { SIGNIFICANT } from "../formulas/difference";
import { text } from "../formulas/text";
import { smallSample } from "../settings/settingValue";
import type { DocumentSources } from "../sources";
import type { Compared } from "./compared";
import type { ComparedCells } from "./comparedWorkings";
import type { ToneRule } from "./measureTile";

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
export function changeTone(
  sources: DocumentSources,
  compared: Compared,
  cells: ComparedCells,
): ToneRule | null {
  const { change, better, complete } = compared;
  if (better === null || !complete) return null;
  const isSure = changeVerdict(sources, compared) === CONCEPTS.significant && change !== null && change !== 0;
  const isBetter = (change ?? 0) > 0 === (better === "higher");
  const small = sources.context.naming.setting("small-sample");
  const when = (sign: ">" | "<"): string =>
    `IF(OR(MIN(${cells.nBefore},${cells.nAfter})<${small},NOT(ISNUMBER(${cells.p}))),FALSE,AND(${cells.p}<${String(SIGNIFICANT)},${cells.change}${sign}0))`;
  const [good, bad] = better === "higher" ? ([">", "<"] as const) : (["<", ">"] as const);
  return { good: when(good), bad: when(bad), now: !isSure ? null : isBetter ? "good" : "bad" };
}
