import { ROUNDING_FORMULA } from "../../formulas/rounding";
import type { MeasurePeriod, MeasureTrend } from "../../../analysis/measures/measureTrend";
import { CONCEPTS } from "../../../glossary/concepts";
import { SIGNIFICANT } from "../../formulas/difference";
import { text } from "../../formulas/text";
import { goalCell } from "../../settings/goals/goalCell";
import { smallSample } from "../../settings/settingValue";
import type { DocumentSources } from "../../sources";
import { TERMS } from "../words";
import { BEFORE, cellsOf } from "./sides";

/** 信号 of a month: few answers, or a change for the worse against the month before that is an alarm (S09). */
export function alarmText(
  { words, context }: DocumentSources,
  trend: MeasureTrend,
  { n, alarms }: MeasurePeriod,
): string {
  if (n < smallSample(context)) return words(CONCEPTS.smallSample);
  return alarms.length === 0 ? "" : words(alarmTerm(trend));
}

/** The same as a formula without "=". */
export function alarmFormula(sources: DocumentSources, trend: MeasureTrend): string {
  const { words, context } = sources;
  const { own } = cellsOf(context, trend);
  const raised = `IF(${raisedFormula(sources, trend)},${text(words(alarmTerm(trend)))},"")`;
  const small = context.naming.setting("small-sample");
  return `IF(${own("n")}<${small},${text(words(CONCEPTS.smallSample))},${raised})`;
}

/** Worse is down or up. */
function alarmTerm({ better }: MeasureTrend): (typeof TERMS)["alarmFall"] {
  return better === "lower" ? TERMS.alarmRise : TERMS.alarmFall;
}

/** Worse by a limit of 参数设置 and beyond chance, of two complete months of enough answers. */
function raisedFormula(sources: DocumentSources, trend: MeasureTrend): string {
  const { better } = trend;
  if (better === null) return "FALSE";
  const { context } = sources;
  const { own, other } = cellsOf(context, trend);
  const before = other("value", BEFORE);
  const loss = better === "higher" ? `(${before}-${own("value")})` : `(${own("value")}-${before})`;
  const [absolute, relative] = [goalCell(context, trend, "absolute"), goalCell(context, trend, "relative")];
  const reached = (limit: string, amount: string): string =>
    `IF(ISNUMBER(${limit}),AND(${limit}>0,${amount}>=${limit}-${ROUNDING_FORMULA}),FALSE)`;
  const limits = [reached(absolute, loss), reached(relative, `${loss}/ABS(${before})`)];
  const enough = [
    `${own("monthBefore")}>0`,
    `${own("partial")}=0`,
    `${other("partial", BEFORE)}=0`,
    `${other("n", BEFORE)}>=${context.naming.setting("small-sample")}`,
  ];
  const judged = `IFERROR(AND(${loss}>0,${own("changeP")}<${String(SIGNIFICANT)},OR(${limits.join(",")})),FALSE)`;
  return `IF(AND(${enough.join(",")}),${judged},FALSE)`;
}
