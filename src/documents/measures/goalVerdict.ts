import { ROUNDING, ROUNDING_FORMULA } from "../formulas/rounding";
import type { Figure } from "../../analysis/measures/figure";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { addressOf } from "../formulas/reference";
import { text } from "../formulas/text";
import { goalCell } from "../settings/goals/goalCell";
import type { MeasureGoal } from "../settings/goals/goal";
import { smallSample } from "../settings/settingValue";
import type { DocumentSources } from "../sources";
import { actualCount } from "./actual";
import { TERMS } from "./words";

/** What is said of a figure beside its target: reached, missed, under the threshold (S10), or too few answers to say. */
export function goalVerdict(
  { words, context }: DocumentSources,
  { value, numbers, better }: Figure,
  { goal, threshold }: MeasureGoal,
): string {
  if (value === null || goal === null) return "";
  if (numbers.n < smallSample(context)) return words(CONCEPTS.smallSample);
  if (better === null) return "—";
  const sign = better === "lower" ? -1 : 1;
  if (sign * (value - goal) >= -ROUNDING) return words(TERMS.goalReached);
  const isUnder = threshold !== null && sign * (value - threshold) < -ROUNDING;
  return words(isUnder ? TERMS.goalUnderThreshold : TERMS.goalMissed);
}

/** The same as a formula without "=", of a row whose second and third cells hold the figure and its target. */
export function goalVerdictFormula(
  sources: DocumentSources,
  figure: Figure,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const { words, context } = sources;
  const [actual, wanted] = [addressOf(row, column + 1), addressOf(row, column + 2)];
  const said = (term: Term): string => text(words(term));
  const threshold = goalCell(context, figure, "threshold");
  const short = (than: string): string =>
    figure.better === "lower" ? `${actual}-${than}` : `${than}-${actual}`;
  const missed = `IF(IFERROR(${short(threshold)}>${ROUNDING_FORMULA},FALSE),${said(TERMS.goalUnderThreshold)},${said(TERMS.goalMissed)})`;
  const judged = `IF(${short(wanted)}<=${ROUNDING_FORMULA},${said(TERMS.goalReached)},${missed})`;
  const small = `${actualCount(sources, figure)}<${context.naming.setting("small-sample")}`;
  const known = figure.better === null ? '"—"' : judged;
  return `IF(OR(${actual}="",${wanted}=""),"",IF(${small},${said(CONCEPTS.smallSample)},${known}))`;
}
