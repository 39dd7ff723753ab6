import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { SIGNIFICANT } from "../formulas/difference";
import { text } from "../formulas/text";
import { smallSample } from "../settings/settingValue";
import type { DocumentSources } from "../sources";
import { otherMonth } from "./monthBefore";

/** A month whose change is judged. */
interface JudgedMonth {
  readonly n: number;
  readonly complete: boolean;
}

/** What the results have of a change: the place of the month compared with, and the chance. */
interface JudgedSide<Month> {
  readonly of: (month: Month) => { readonly place: number | null; readonly p: number | null };
}

/** What is said of a change: 差异显著 or 属正常波动, or why nothing is; "" without a month to compare with. */
export function chanceOf<Month extends JudgedMonth>(
  { words, context }: DocumentSources,
  month: Month,
  months: readonly Month[],
  side: JudgedSide<Month>,
): string {
  const other = otherMonth(month, months, side);
  const { p } = side.of(month);
  if (other === undefined) return "";
  if (!month.complete || !other.complete) return words(CONCEPTS.periodPartial);
  if (Math.min(month.n, other.n) < smallSample(context)) return words(CONCEPTS.smallSample);
  return words(p !== null && p < SIGNIFICANT ? CONCEPTS.significant : CONCEPTS.normalVariation);
}

/** A cell of a month, by what it holds. */
type MonthCell = (key: "n" | "partial") => string;

/**
 * The same as a formula without "=", where there is a month to compare with.
 *
 * @param p the cell of the chance.
 */
export function chanceFormula(
  { words, context }: DocumentSources,
  own: MonthCell,
  other: MonthCell,
  p: string,
): string {
  const said = (term: Term): string => text(words(term));
  const partial = `OR(${own("partial")}=1,${other("partial")}=1)`;
  const small = `MIN(${own("n")},${other("n")})<${context.naming.setting("small-sample")}`;
  const sure = `IF(${p}<${String(SIGNIFICANT)},${said(CONCEPTS.significant)},${said(CONCEPTS.normalVariation)})`;
  return `IF(${partial},${said(CONCEPTS.periodPartial)},IF(${small},${said(CONCEPTS.smallSample)},${sure}))`;
}
