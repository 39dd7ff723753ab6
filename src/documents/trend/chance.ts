import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { CONCEPTS } from "../../glossary/concepts";
import { SIGNIFICANT } from "../formulas/difference";
import { text } from "../formulas/text";
import { smallSample } from "../settings/settingValue";
import type { CellContent } from "../sheet/cellSpec";
import type { DocumentSources } from "../sources";
import { cellOf, ofChangeFormula, otherMonth, type ChangeSide } from "./monthBefore";
import { trendIn } from "./table";

/** What is said of a change: 差异显著 or 属正常波动, or why nothing is. */
export function chanceOf(sources: DocumentSources, month: PeriodMeasure, side: ChangeSide): CellContent {
  const { words, context } = sources;
  const other = otherMonth(month, context.results.periods, side);
  const { p } = side.of(month);
  if (other === undefined) return "";
  if (!month.complete || !other.complete) return words(CONCEPTS.periodPartial);
  if (Math.min(month.n, other.n) < smallSample(context)) return words(CONCEPTS.smallSample);
  const isSure = p !== null && p < SIGNIFICANT;
  return words(isSure ? CONCEPTS.significant : CONCEPTS.normalVariation);
}

/** The same as a formula without "=". */
export function chanceFormula({ words, context }: DocumentSources, side: ChangeSide): string {
  const { own } = trendIn(context);
  const said = (term: Parameters<typeof words>[0]): string => text(words(term));
  const partial = `OR(${own("partial")}=1,${cellOf(context, "partial", side)}=1)`;
  const small = `MIN(${own("n")},${cellOf(context, "n", side)})<${context.naming.setting("small-sample")}`;
  const sure = `IF(${own(side.p)}<${String(SIGNIFICANT)},${said(CONCEPTS.significant)},${said(CONCEPTS.normalVariation)})`;
  const judged = `IF(${partial},${said(CONCEPTS.periodPartial)},IF(${small},${said(CONCEPTS.smallSample)},${sure}))`;
  return ofChangeFormula(context, side, judged);
}
