import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { CONCEPTS } from "../../glossary/concepts";
import { SIGNIFICANT } from "../formulas/difference";
import { text } from "../formulas/text";
import { smallSample } from "../settings/settingValue";
import type { CellContent } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { cellBefore, monthBefore, ofChangeFormula } from "./monthBefore";
import { TREND } from "./table";

/** What is said of a change: 差异显著 or 属正常波动, or why nothing is. */
export function chanceOf(sources: DocumentSources, month: PeriodMeasure): CellContent {
  const { words, context } = sources;
  const before = monthBefore(month, context.results.periods);
  if (before === undefined) return "";
  if (!month.complete || !before.complete) return words(CONCEPTS.periodPartial);
  if (Math.min(month.n, before.n) < smallSample(context)) return words(CONCEPTS.smallSample);
  const isSure = month.p !== null && month.p < SIGNIFICANT;
  return words(isSure ? CONCEPTS.significant : CONCEPTS.normalVariation);
}

/** The same as a formula without "=". */
export function chanceFormula({ words, context }: DocumentSources): string {
  const { own } = tableIn(context, TREND);
  const said = (term: Parameters<typeof words>[0]): string => text(words(term));
  const partial = `OR(${own("mark")}<>"",${cellBefore(context, "mark")}<>"")`;
  const small = `MIN(${own("n")},${cellBefore(context, "n")})<${context.naming.setting("small-sample")}`;
  const sure = `IF(${own("changeP")}<${String(SIGNIFICANT)},${said(CONCEPTS.significant)},${said(CONCEPTS.normalVariation)})`;
  const judged = `IF(${partial},${said(CONCEPTS.periodPartial)},IF(${small},${said(CONCEPTS.smallSample)},${sure}))`;
  return ofChangeFormula(context, judged);
}
