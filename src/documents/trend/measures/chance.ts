import type { MeasurePeriod, MeasureTrend } from "../../../analysis/measures/measureTrend";
import { CONCEPTS } from "../../../glossary/concepts";
import { SIGNIFICANT } from "../../formulas/difference";
import { text } from "../../formulas/text";
import { smallSample } from "../../settings/settingValue";
import type { DocumentSources } from "../../sources";
import { otherMonth } from "../monthBefore";
import { cellsOf, type MeasureSide } from "./sides";

/** What is said of a change: 差异显著 or 属正常波动, or why nothing is. */
export function chanceText(
  { words, context }: DocumentSources,
  trend: MeasureTrend,
  month: MeasurePeriod,
  side: MeasureSide,
): string {
  const other = otherMonth(month, trend.periods, side);
  const { p } = side.of(month);
  if (other === undefined) return "";
  if (!month.complete || !other.complete) return words(CONCEPTS.periodPartial);
  if (Math.min(month.n, other.n) < smallSample(context)) return words(CONCEPTS.smallSample);
  return words(p !== null && p < SIGNIFICANT ? CONCEPTS.significant : CONCEPTS.normalVariation);
}

/** The same as a formula without "=". */
export function chanceFormula(
  { words, context }: DocumentSources,
  trend: MeasureTrend,
  side: MeasureSide,
): string {
  const { own, other, ofChange } = cellsOf(context, trend);
  const said = (term: Parameters<typeof words>[0]): string => text(words(term));
  const partial = `OR(${own("partial")}=1,${other("partial", side)}=1)`;
  const small = `MIN(${own("n")},${other("n", side)})<${context.naming.setting("small-sample")}`;
  const sure = `IF(${own(side.p)}<${String(SIGNIFICANT)},${said(CONCEPTS.significant)},${said(CONCEPTS.normalVariation)})`;
  return ofChange(
    side,
    `IF(${partial},${said(CONCEPTS.periodPartial)},IF(${small},${said(CONCEPTS.smallSample)},${sure}))`,
  );
}
